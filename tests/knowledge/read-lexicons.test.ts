import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lookAtLexicons, readLexicons } from "../../knowledge/read-lexicons.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "warraq-lexicons-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, name), content);

test("files are read in the order of their names; others and hidden ones are left alone", async () => {
  write("b.csv", "type,name\ngroup,لواء\n");
  write("a.jsonl", '{"type":"group","name":"جيش"}\n');
  write("notes.txt", "not a lexicon");
  write(".c.csv", "type,name\ngroup,خفي\n");
  const { entries, problems } = await readLexicons(folder, []);
  expect(entries.map(({ name }) => name)).toEqual(["جيش", "لواء"]);
  expect(problems).toEqual([]);
});

test("a later file extends what an earlier one brought", async () => {
  write("a.csv", "id,type,name\nuser:x,group,لواء\n");
  write("b.csv", "id,aliases\nuser:x,اللواء الأول\n");
  const { entries } = await readLexicons(folder, []);
  expect(entries).toMatchObject([{ id: "user:x", name: "لواء", aliases: [{ name: "اللواء الأول" }] }]);
});

test("what cannot be read is a problem and fails nothing else", async () => {
  write("a.csv", Uint8Array.from([0xc7, 0xe1, 0xcc]));
  write("b.csv", "type,name\ngroup,لواء\n");
  const { entries, problems } = await readLexicons(folder, []);
  expect(entries).toHaveLength(1);
  expect(problems).toEqual([
    { path: join(folder, "a.csv"), line: null, problem: "not UTF-8; save it as UTF-8 (in Excel: CSV UTF-8)" },
  ]);
  const missing = await readLexicons(join(folder, "missing"), []);
  expect(missing.problems[0]?.problem).toMatch(/^cannot be read: ENOENT/u);
});

test("the fingerprint follows the content, and a look follows every change", async () => {
  write("a.csv", "type,name\ngroup,لواء\n");
  const first = await readLexicons(folder, []);
  const look = await lookAtLexicons(folder);
  expect((await readLexicons(folder, [])).fingerprint).toBe(first.fingerprint);
  expect(await lookAtLexicons(folder)).toBe(look);
  write("a.csv", "type,name\ngroup,لواء الفجر\n");
  expect((await readLexicons(folder, [])).fingerprint).not.toBe(first.fingerprint);
  expect(await lookAtLexicons(folder)).not.toBe(look);
  expect((await readLexicons(null, [])).fingerprint).toBe("");
});

test("an outlet that a later file extends is one still", async () => {
  write("a.csv", "id,type,name\nuser:x,outlet,السهل\n");
  write("b.csv", "id,aliases\nuser:x,شبكة السهل\n");
  const { outlets } = await readLexicons(folder, []);
  expect(outlets).toMatchObject([{ id: "user:x", aliases: [{ name: "شبكة السهل" }] }]);
});
