import { expect, test } from "vitest";
import { FUNCTION_WORDS } from "../../../lexicon/search/function-words.ts";
import { aliasRules } from "../../../search/indices/alias-rules.ts";
import { foldWord } from "../../../search/stems/fold-word.ts";
import { overrideRules } from "../../../search/stems/override-rules.ts";
import { stemRules } from "../../../search/stems/stem-rules.ts";

const { whole, stems } = stemRules();

test("no rule names a function word", () => {
  expect(FUNCTION_WORDS.map(foldWord).filter((word) => whole.has(word) || stems.has(word))).toEqual([]);
});

test("no stem that a rule gives has a rule itself, so one lookup is enough", () => {
  const unresolved = [...whole.values(), ...stems.values()].filter(
    (stem) => (stems.get(stem) ?? stem) !== stem,
  );
  expect(unresolved).toEqual([]);
});

test("rules are in folded letters, and no rule is empty", () => {
  const words = [...whole, ...stems].flat();
  expect(words.filter((word) => word !== foldWord(word) || word === "" || /[\s,=>]/u.test(word))).toEqual([]);
});

/** Read the diff line by line: each rule changes what people find. Rebuild with `npx vitest run --project unit tests/search/stems/stem-rules.test.ts -u`. */
test("golden: the rules", async () => {
  const golden = "../../golden/search";
  await expect(`${overrideRules(whole).join("\n")}\n`).toMatchFileSnapshot(`${golden}/known-words.txt`);
  await expect(`${overrideRules(stems).join("\n")}\n`).toMatchFileSnapshot(`${golden}/known-stems.txt`);
  await expect(`${aliasRules().join("\n")}\n`).toMatchFileSnapshot(`${golden}/aliases.txt`);
});
