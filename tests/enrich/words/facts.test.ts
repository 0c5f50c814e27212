import { expect, test } from "vitest";
import { IS, openingBitsAt } from "../../../enrich/people/person-words.ts";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";
import { triggersOf } from "../../../enrich/words/triggers.ts";

const longWordsIn = triggersOf(({ form }) => form.length > 4);
const numbersIn = triggersOf(({ isNumber }) => isNumber);
const vocabulary = createVocabulary();

test("a fact is known of each word of a text, and is 0 outside it", () => {
  const tokens = tokenize("الرئيس", "وصل الرئيس", vocabulary);
  const isTitle = [-1, 0, 1, 2, 3].map((at) => (openingBitsAt(tokens, at) & IS.title) !== 0);
  expect(isTitle).toEqual([false, true, false, true, false]);
});

test("triggers come in the order of the text, by kind", () => {
  const tokens = tokenize("", "افتتح 12 مهندساً السدّ عام 2016", vocabulary);
  expect(longWordsIn(tokens)).toEqual([0, 2]);
  expect(numbersIn(tokens)).toEqual([1, 5]);
});

test("facts stay with their words however many others come", () => {
  const before = tokenize("", "الرئيس 12", vocabulary);
  const many = Array.from({ length: 3000 }, (_, at) => `كلمة${at}`).join(" ");
  tokenize("", many, vocabulary);
  const behind = tokenize("", "الرئيس 12", vocabulary);
  for (const tokens of [before, behind]) {
    expect(openingBitsAt(tokens, 0) & IS.title).not.toBe(0);
    expect(numbersIn(tokens)).toEqual([1]);
  }
});

test("what is first asked of words when there are some already is known of them, too", () => {
  tokenize("", "السدّ العالي", vocabulary);
  const wordsIn = triggersOf(() => true);
  expect(wordsIn(tokenize("", "السدّ العالي", vocabulary))).toEqual([0, 1]);
});
