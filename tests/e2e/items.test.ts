import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { makeArticle } from "../support/texts/make-articles.ts";
import { type OwnRedis, startOwnRedis } from "../support/servers/own-redis.ts";
import { openSystem, type System, type Up } from "../support/servers/system.ts";
import { until } from "../support/until.ts";

let redis: OwnRedis;
beforeAll(async () => {
  redis = await startOwnRedis();
});
afterAll(() => redis.stop());

let system: System;
beforeEach(() => {
  system = openSystem({
    REDIS_URL: redis.url,
    WARRAQ_WORKERS: "2",
    WARRAQ_HIGH_WATER: "200",
    WARRAQ_LOW_WATER: "100",
  });
});
afterEach(() => system.remove());

/** An article of its own for each number, as an export has it. */
const recordOf = (number: number): object => {
  const [title, , ...paragraphs] = makeArticle(number).split("\n");
  return {
    title,
    body: paragraphs.join("\n\n"),
    date: "2024-08-09T16:02:00+03:00",
    publisher: "مرآة الرمانة",
  };
};
const lineOf = (number: number): string => JSON.stringify(recordOf(number));
const linesOf = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `${lineOf(from + index)}\n`).join("");

const path = (name: string): string => join(system.inbox, name);

const ingest = async () =>
  JSON.parse((await system.run("ingest", system.inbox, "--json")).stdout) as Readonly<Record<string, number>>;

const quarantined = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await system.run("quarantine", "list", "--json")).stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { path: string; reason: string })
      .map((record) => [record.path.slice(system.inbox.length + 1), record.reason]),
  );

/** Everything is finished and adds up, with this many files and items. */
const closed = (files: number) =>
  until(`${files} files and items are closed`, async () => {
    const now = await system.verify();
    return now.holds && now.states.queued === 0 && now.states.waiting === 0 && now.files === files
      ? now
      : null;
  });

test("each article of a list, of lines and of a list in an object, and each message of a conversation is a document of its own; equal ones are copies", async () => {
  writeFileSync(path("list.json"), JSON.stringify([1, 2, 3].map(recordOf), null, 2));
  writeFileSync(path("lines.jsonl"), `\uFEFF${linesOf(3, 6).replaceAll("\n", "\r\n\r\n")}`);
  writeFileSync(path("wide.ndjson"), Buffer.from(`\uFEFF${linesOf(5, 7)}`, "utf16le"));
  writeFileSync(path("answer.json"), JSON.stringify({ status: "ok", articles: [recordOf(7), recordOf(8)] }));
  writeFileSync(path("one.json"), lineOf(9));
  const messages = [10, 11].map((number) => `12/05/2024, 14:0${number - 10} - salma: ${makeArticle(number)}`);
  writeFileSync(path("chat.txt"), ["12/05/2024, 14:00 - encrypted", ...messages, ""].join("\n"));
  expect(await ingest()).toMatchObject({
    files: 6 + 12,
    indexed: 11,
    duplicates: 2,
    ignored: 5,
    quarantined: 0,
    unchanged: 0,
  });
  expect(await system.verify()).toMatchObject({ holds: true, files: 18, documents: 11 });
  const [hit] = await system.find("رقم 8");
  expect(hit).toMatchObject({
    path: `${path("answer.json")}#2`,
    outlet: "مرآة الرمانة",
    published: "2024-08-09T16:02:00+03:00",
  });
  expect((await system.find("رقم 11"))[0]).toMatchObject({
    path: `${path("chat.txt")}#2`,
    published: "2024-05-12T14:01:00",
  });
  expect(await ingest()).toMatchObject({ files: 18, unchanged: 18, indexed: 0, duplicates: 0 });

  // What was a conversation is one article now, and its messages are gone.
  writeFileSync(path("chat.txt"), makeArticle(12));
  expect(await ingest()).toMatchObject({ indexed: 1 });
  const { holds, files } = await system.verify();
  expect({ holds, files }).toEqual({ holds: true, files: 16 });
});

test("bad lines among good ones are quarantined alone, say why, and can be retried", async () => {
  const bad = [
    '{"title": "x", "body": ',
    '{"title": "only"}',
    "[1]",
    "not json at all",
    JSON.stringify({ body: "—" }),
  ];
  const big = JSON.stringify({ title: "كبير", body: "كلمة ".repeat(2_000) });
  writeFileSync(path("mixed.jsonl"), [linesOf(0, 3).trim(), ...bad, big, linesOf(3, 6)].join("\n"));
  const small = { WARRAQ_MAX_FILE_BYTES: "5000" };
  const { stdout } = await system.runWith(small, "ingest", system.inbox, "--json");
  expect(JSON.parse(stdout)).toMatchObject({ files: 13, indexed: 6, quarantined: 6, ignored: 1 });
  expect(await quarantined()).toEqual({
    "mixed.jsonl#4": "malformed_json",
    "mixed.jsonl#5": "no_mapped_text",
    "mixed.jsonl#6": "no_mapped_text",
    "mixed.jsonl#7": "malformed_json",
    "mixed.jsonl#8": "no_mapped_text",
    "mixed.jsonl#9": "file_too_large",
  });
  const renamed = { WARRAQ_JSON_BODY: "body,title" };
  const again = await system.runWith(renamed, "ingest", system.inbox, "--json");
  expect(JSON.parse(again.stdout)).toMatchObject({ files: 13, indexed: 2, unchanged: 7, quarantined: 4 });
  expect((await system.verify()).holds).toBe(true);
});

test("appended items are read, earlier ones are left alone; rewritten, shortened and removed files leave nothing behind", async () => {
  const up = await system.up();
  writeFileSync(path("a.jsonl"), linesOf(0, 40));
  await closed(41);
  const before = await up.search("رقم 7");
  appendFileSync(path("a.jsonl"), linesOf(40, 50));
  expect((await closed(51)).states).toMatchObject({ indexed: 50, ignored: 1 });
  expect((await up.search("رقم 7")).hits[0]?.id).toBe(before.hits[0]?.id);

  // The first line is removed, so that every item moves, and so are the last ten.
  writeFileSync(path("a.jsonl"), linesOf(1, 31));
  expect((await closed(31)).documents).toBe(50);
  writeFileSync(path("a.jsonl"), `${linesOf(1, 30)}${lineOf(77)}\n`);
  expect((await closed(31)).documents).toBe(51);

  rmSync(path("a.jsonl"));
  writeFileSync(path("b.txt"), makeArticle(99));
  const { states } = await closed(1);
  expect(states).toMatchObject({ indexed: 1 });
  await up.stop();
});

/** `npm run test:items` takes three thousand; every run of the tests enough to be caught in the middle twice. */
const ARTICLES = Number(process.env["WARRAQ_TEST_ITEMS"] ?? 600);

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const inTheMiddle = (up: Up, least: number) =>
  until("an item is indexed, and an item not", async () => {
    const { total } = await up.search("تقرير");
    return total > least;
  });

test("all articles of a file survive the death of every process and the loss of Redis", async () => {
  writeFileSync(path("all.jsonl"), linesOf(0, ARTICLES));
  const up = await system.up();
  await inTheMiddle(up, ARTICLES / 15);
  const workers = up.workerPids();
  await up.kill();
  await until("its workers are gone too", () => workers.every((pid) => !isThere(pid)));
  const again = await system.up();
  await inTheMiddle(again, ARTICLES / 3);
  await redis.empty();
  expect(await closed(ARTICLES + 1)).toMatchObject({
    documents: ARTICLES,
    states: { indexed: ARTICLES, ignored: 1 },
  });
  expect(await again.stop()).toBe(0);
});
