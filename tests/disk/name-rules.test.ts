import { expect, test } from "vitest";
import { ignoredByName, nameRulesOf } from "../../disk/name-rules.ts";

const RULES = nameRulesOf({ extensions: ["txt", "text"], leftAlone: ["مسودات قديمة"] });

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
  [["#recycle"], "a.txt", "left_alone"],
  [["2024", "$Recycle.Bin", "S-1-5-21"], "a.txt", "left_alone"],
  [["@Recycle"], "a.pdf", "left_alone"],
  [["~snapshot", "daily"], "a.txt", "left_alone"],
  [[".snapshot"], "a.txt", "left_alone"],
  [["lost+found"], "#1234", "left_alone"],
  [["System Volume Information"], "a.txt", "left_alone"],
  [["@eaDir"], "a.txt", "left_alone"],
  [[".Trash-1000", "files"], "a.txt", "left_alone"],
  [["مسودات قديمة"], "a.txt", "left_alone"],
  [["recycle"], "a.txt", null],
  [["snapshot"], "a.txt", null],
  [["#recycled news"], "a.txt", null],
  [[], "@eaDir.txt", null],
  [[], "a.pdf", "unsupported_format"],
  [[], "README", "unsupported_format"],
] as const)("%j %s: %s", (folders, name, expected) => {
  expect(ignoredByName(folders, name, RULES)).toBe(expected);
});
