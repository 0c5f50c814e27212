import { LETTER_FOLDS, REGIONAL_FOLDS } from "./search-letters.ts";

/** The letters that Lucene's `arabic_normalization` changes: alefs with hamza or madda, alef maksura, teh marbuta. */
const NORMALIZED: readonly (readonly [string, string])[] = [
  ["\u0622", "\u0627"],
  ["\u0623", "\u0627"],
  ["\u0625", "\u0627"],
  ["\u0649", "\u064A"],
  ["\u0629", "\u0647"],
];
/** The marks that it removes: tashkeel and tatweel. */
const TASHKEEL_AND_TATWEEL = /[\u064B-\u0652\u0640]/gu;

const letterFolds: ReadonlyMap<string, string> = new Map(
  [...LETTER_FOLDS, ...NORMALIZED].filter(([from]) => from.length === 1),
);

/**
 * A word as our analyzers have it just before the stemmer: `foldWord("مسؤولة")` is `مسءوله`.
 *
 * For words in the stored form: composed, without presentation forms and control characters. A test compares it with Elasticsearch.
 */
export const foldWord = (word: string): string =>
  Array.from(
    REGIONAL_FOLDS.reduce((text, [from, to]) => text.replaceAll(from, to), word.toLowerCase()).replace(
      TASHKEEL_AND_TATWEEL,
      "",
    ),
    (letter) => letterFolds.get(letter) ?? letter,
  ).join("");
