import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { idOfWord, keepResults } from "../../../cli/search/last-results.ts";

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "warraq-last-"));
});
afterAll(() => rmSync(home, { recursive: true }));

test("a number means a result of the last search, and every other word is an id", () => {
  const id = "1".repeat(64);
  expect(() => idOfWord(home, "1")).toThrow(/Search first/u);
  expect(keepResults(home, ["a", "b"])).toBe(true);
  expect(keepResults(home, [id, "b", "c"])).toBe(true);
  expect(idOfWord(home, "1")).toBe(id);
  expect(idOfWord(home, "3")).toBe("c");
  expect(() => idOfWord(home, "4")).toThrow(/printed 3/u);
  for (const word of [id, "0", "01", "12345", ""]) expect(idOfWord(home, word)).toBe(word);
});

test("nothing is kept in a home that is not there, and it is not made", () => {
  expect(keepResults(join(home, "none"), ["a"])).toBe(false);
});
