import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decodeName, systemPath } from "../../system/file-name.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { openSystem, type System, type Up } from "../support/servers/system.ts";
import { until } from "../support/until.ts";

/** A folder filled by an attacker. Nothing in it may have an effect outside, and everything is shown as data. */

const ESCAPES = "\u001B]0;owned\u0007\u001B[31m\u009B2J";
const SECRET = "كلمة السر سنونو";

/** Names that would have an effect in a terminal, a shell, a page, a spreadsheet or a line of our output. */
const NAMES = [
  `${ESCAPES}.txt`,
  "\u202Etxt.exe\u2066.txt",
  "a.txt\nWarraq is ready.txt",
  "<img src=x onerror=alert(1)>.txt",
  "=cmd|'calc'!A0.txt",
  "$(touch pwned) `touch pwned`; touch pwned.txt",
  '"}],"hits":[{"id":"forged.txt',
  "%2e%2e%2f%00.txt",
  "--help.txt",
  decodeName(Buffer.from([0xff, 0x1b, 0x9b, 0x2e, 0x74, 0x78, 0x74])),
] as const;

const bodyOf = (number: number): string => makeArticle(number).split("\n\n")[1] ?? "";

/** Texts, by the names of their files. */
const TEXTS: Readonly<Record<string, string>> = {
  "script.txt": `<script>alert("x")</script> عنوان خطير جدا\n\n${bodyOf(100)} <img src=x onerror=alert(2)>`,
  "escapes.txt": `عنوان ${ESCAPES} ملون\n\n${bodyOf(101)} ${ESCAPES} \u202Eمقلوب\u2066`,
  "angle.txt": `إذا كان س < ص فإن <ص> زاوية & "ظل"\n\n${bodyOf(106)}`,
  "formula.txt": `=HYPERLINK("http://evil.example";"انقر") معادلة\n\n${bodyOf(102)}`,
  "query.txt": `{"query":{"match_all":{}}} عنوان OR *:* AND (\n\n${bodyOf(103)} {"script":{"source":"1"}}`,
  "marks.txt": `\uE000\uE001<em>عنوان</em> &lt;script&gt; مرسوم\n\n${bodyOf(104)}`,
  "line.txt": `سطر طويل جدا\n\n${"كلمة ".repeat(200_000)}`,
  "deep.json": `${"[".repeat(200_000)}${"]".repeat(200_000)}`,
  "deeper.json": `${'{"a":'.repeat(100_000)}1`,
  "proto.json": `{"__proto__":{"title":"ملوث"},"constructor":{"prototype":{"polluted":true}},"title":"عنوان ${ESCAPES.replaceAll("\u001B", "\\u001b").replaceAll("\u0007", "\\u0007")}","body":"${bodyOf(105).replaceAll("\n", " ")}"}`,
};

/** Queries that Elasticsearch, Lucene, a shell or a page might execute. */
const QUERIES = [
  '"',
  "(((",
  "a:b",
  "\\",
  "*",
  "{",
  "/.*/",
  "AND OR NOT",
  "عنوان AND",
  "*:* OR (",
  "<script>",
  "-",
  "\u0001",
  "\u0000",
  '{"query":{"match_all":{}}}',
  "_source:*",
  "file.path:*",
  "..",
  ESCAPES,
  "\u202E",
  "(".repeat(900),
  "a*".repeat(900),
] as const;

let system: System;
let outside: string;
let up: Up;
const at = (name: string): string => join(system.inbox, name);

beforeAll(async () => {
  system = openSystem({ WARRAQ_LOG_LEVEL: "debug" });
  outside = mkdtempSync(join(tmpdir(), "warraq-outside-"));
  writeFileSync(join(outside, "secret.txt"), `${SECRET}\n\n${makeArticle(200)}`);
  mkdirSync(join(outside, "folder"));
  writeFileSync(join(outside, "folder", "deep.txt"), `${SECRET}\n\n${makeArticle(201)}`);
  for (const [number, name] of NAMES.entries()) writeFileSync(systemPath(at(name)), makeArticle(number));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(at(name), text);
  symlinkSync(join(outside, "secret.txt"), at("link.txt"));
  symlinkSync(join(outside, "folder"), at("folder"));
  symlinkSync("/proc/self/environ", at("environ.txt"));
  symlinkSync("../".repeat(20), at("up"));
  symlinkSync(".", at("again"));
  up = await system.up();
  await until(
    "every file has a state",
    async () => {
      const result = await system.verify();
      return result.holds && result.states.queued === 0 && result.states.waiting === 0;
    },
    240_000,
  );
});
afterAll(async () => {
  await system.remove();
  rmSync(outside, { recursive: true, force: true });
});

/** Characters that control a terminal, end a line or change its direction, except line breaks and tabs. */
const OBEYED = /[^\P{Cc}\n\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

const api = async (path: string): Promise<string> => (await fetch(`${up.url}${path}`)).text();

test("nothing outside the folder is read, whatever link or path leads there", async () => {
  const { total } = await up.search("سنونو");
  expect(total).toBe(0);
  const { states } = await system.verify();
  // Every link is one ignored entry, and nothing is found through it. The list has one item, which is a list too.
  expect(states).toMatchObject({ indexed: NAMES.length + 8, ignored: 5 + 1, quarantined: 2 });
  expect([existsSync("pwned"), existsSync(at("pwned")), existsSync(join(system.home, "pwned"))]).toEqual([
    false,
    false,
    false,
  ]);
});

test("a query in another query language is plain words, and one that is too long is refused", async () => {
  const answers = await Promise.all(
    QUERIES.map((query) => api(`/api/search?q=${encodeURIComponent(query)}`)),
  );
  for (const [index, text] of answers.entries()) {
    const { total, error } = JSON.parse(text) as { total?: number; error?: { code: string } };
    const answer = total === undefined ? error?.code : "an answer";
    expect({ query: QUERIES[index], answer }).toEqual({
      query: QUERIES[index],
      answer: expect.stringMatching(/^(?:an answer|WARRAQ_USAGE)$/u),
    });
    expect(text).not.toMatch(OBEYED);
  }
});

test("the page's API gives names and texts as data: no markup, and no terminal control characters", async () => {
  const marked = await Promise.all(
    ["خطير", "زاوية", "معادلة", "مرسوم", "صيانة"].map(async (word) => {
      const { hits } = await up.search(word);
      return hits.flatMap(({ highlight }) => highlight).join("\n");
    }),
  );
  for (const text of marked) expect(text.replaceAll(/<\/?em>/gu, "")).not.toMatch(/[<>"]/u);
  expect(marked[1]).toContain("س &lt; ص");
  const found = await up.search("ملون");
  expect(found.total).toBe(1);
  const all = await up.search("تقرير");
  const paths = all.hits.map(({ path }) => path);
  for (const name of NAMES) expect(paths).toContain(at(name));
  for (const path of [
    "/api/search?q=*&size=100&all_copies=1",
    "/api/export?format=json",
    "/api/export?format=jsonl",
    `/api/documents/${found.hits[0]?.id ?? ""}`,
    "/queues/api/queues",
    "/readyz",
    "/metrics",
  ])
    expect(await api(path)).not.toMatch(OBEYED);
});

test("an exported table has no formulas and no control characters", async () => {
  const table = await api("/api/export?format=csv&q=معادلة");
  expect(table.split("\r\n").slice(1).join()).toContain(`'=HYPERLINK`);
  expect((await api("/api/export?format=csv")).replaceAll("\r\n", "\n")).not.toMatch(OBEYED);
});

test("no output or log of a command controls a terminal, and no name makes a line of its own", async () => {
  const [hit] = (await up.search("ملون")).hits;
  const commands = [
    ["show", hit?.id ?? ""],
    ["quarantine", "list"],
    ["quarantine", "list", "--json"],
    ["search", "تقرير", "--json", "--size", "100"],
    ["verify"],
    ["extract", "--explain", at(NAMES[2])],
  ];
  const ran = await Promise.all(commands.map((words) => system.run(...words)));
  for (const { stdout, stderr } of ran) expect(stdout + stderr).not.toMatch(OBEYED);
  expect(up.output()).not.toMatch(OBEYED);
  const lines = [...ran.map(({ stdout }) => stdout), up.output()].join("\n").split("\n");
  expect(lines.filter((line) => line.startsWith("Warraq is ready.txt"))).toEqual([]);
  expect(up.output()).toContain("quarantined");
  expect(await up.stop()).toBe(0);
});
