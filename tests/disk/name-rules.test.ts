import { expect, test } from "vitest";
import { ignoredByName } from "../../disk/name-rules.ts";

test.each([
  [[], "خبر عاجل.txt", null],
  [["2024", "حلب"], "a.TXT", null],
  [[], "a.text", null],
  [[], ".a.txt", "hidden_name"],
  [[".git"], "a.txt", "hidden_name"],
  [["a", ".sync", "b"], "a.txt", "hidden_name"],
  [[], "a.txt.part", "temporary_name"],
  [[], "a.txt.PART", "temporary_name"],
  [[], "a.tmp", "temporary_name"],
  [[], "a.txt~", "temporary_name"],
  [[], "a.crdownload", "temporary_name"],
  [[], "a.pdf", "unsupported_format"],
  [[], "README", "unsupported_format"],
] as const)("%j %s: %s", (folders, name, expected) => {
  expect(ignoredByName(folders, name, ["txt", "text"])).toBe(expected);
});
