import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { logFilesOf, openBoundedLog } from "../../../cli/background/bounded-log.ts";
import { followLog, lastLines, lastLinesSince, sizeOfLog } from "../../../cli/background/read-log.ts";
import { until } from "../../support/until.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "warraq-log-"));
  file = join(folder, "a.log");
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (log: { readonly write: (bytes: Uint8Array) => void }, text: string) =>
  log.write(Buffer.from(text));

test("a log keeps its newest lines whole, within its bound, however the bytes arrive", () => {
  const bounds = { maxBytes: 1_000, files: 3 };
  const log = openBoundedLog(file, bounds);
  for (let number = 0; number < 500; number += 1) {
    write(log, `line ${number} `);
    write(log, "is here\n");
  }
  log.close();
  const sizes = logFilesOf(file, bounds).map((name) => statSync(name).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3 * (1_000 + 20));
  for (const name of logFilesOf(file, bounds))
    for (const line of readFileSync(name, "utf8").trimEnd().split("\n"))
      expect(line).toMatch(/^line \d+ is here$/u);
  expect(lastLines(file, 60)).toEqual(
    Array.from({ length: 60 }, (_, index) => `line ${440 + index} is here`),
  );
});

test("a log that is opened again goes on; without files before it, it begins again", () => {
  for (const text of ["one\n", "two\n"]) {
    const log = openBoundedLog(file, { maxBytes: 100, files: 2 });
    write(log, text);
    log.close();
  }
  expect(lastLines(file, 5)).toEqual(["one", "two"]);
  const single = openBoundedLog(file, { maxBytes: 10, files: 1 });
  write(single, "three, and\n");
  single.close();
  expect(lastLines(file, 5)).toEqual(["three, and"]);
});

test("following a log hands on what comes, beyond the file that is put aside", async () => {
  const log = openBoundedLog(file, { maxBytes: 60, files: 3 });
  write(log, "before\n");
  const asked = new AbortController();
  let seen = "";
  const following = followLog(file, (text) => (seen += text), asked.signal);
  const said: string[] = [];
  for (let number = 0; number < 12; number += 1) {
    said.push(`line ${number}`);
    write(log, `line ${number}\n`);
    await until(`line ${number} is seen`, () => seen.endsWith(`line ${number}\n`));
  }
  asked.abort();
  await following;
  log.close();
  expect(seen).toBe(`${said.join("\n")}\n`);
});

test("what a log has had since a moment is told apart from what it had before", () => {
  expect(sizeOfLog(file)).toBe(0);
  const log = openBoundedLog(file, { maxBytes: 30, files: 2 });
  write(log, "of another run\n");
  const size = sizeOfLog(file);
  expect(lastLinesSince(file, size, 5)).toEqual([]);
  write(log, "one\ntwo\n");
  expect(lastLinesSince(file, size, 5)).toEqual(["one", "two"]);
  expect(lastLinesSince(file, size, 1)).toEqual(["two"]);
  write(log, "anew, anew\n");
  expect(lastLinesSince(file, size, 5)).toEqual(["anew, anew"]);
  log.close();
});
