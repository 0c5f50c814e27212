import { expect, test } from "vitest";
import { buildNameIndex, findNames } from "../../enrich/names/name-index.ts";
import { tokenize } from "../../enrich/words/tokenize.ts";
import { createVocabulary } from "../../enrich/words/vocabulary.ts";

const vocabulary = createVocabulary();
const found = (names: readonly string[], text: string): readonly string[] => {
  const tokens = tokenize("", text, vocabulary);
  const index = buildNameIndex(names.map((name) => [name, name] as const));
  return findNames(index, tokens).map(({ start, end }) => tokens.text.slice(start, end));
};

test("names with عبد are found in one word and in two", () => {
  const names = ["سالم عبد الله الحمدان", "عبدالرحمن السالمي"];
  expect(found(names, "قال سالم عبدالله الحمدان")).toEqual(["سالم عبدالله الحمدان"]);
  expect(found(names, "قال سالم عبد الله الحمدان")).toEqual(["سالم عبد الله الحمدان"]);
  expect(found(names, "وعبد الرحمن السالمي")).toEqual(["عبد الرحمن السالمي"]);
});

test("clitics are taken off the first word, quotation marks do not matter, other marks break a name", () => {
  const names = ["مجلس النهر العسكري", "الوادي الأزرق"];
  expect(found(names, "لمجلس «النهر» العسكري وللوادي الأزرق")).toEqual([
    "مجلس «النهر» العسكري",
    "لوادي الأزرق",
  ]);
  expect(found(names, "مجلس النهر، العسكري")).toEqual([]);
});

test("the longest name at a word comes first", () => {
  expect(found(["وادي النهر", "وادي النهر الأخضر"], "في وادي النهر الأخضر")).toEqual([
    "وادي النهر الأخضر",
    "وادي النهر",
  ]);
});
