import { LETTER_FOLDS } from "./search-letters.ts";

/** What Lucene's `arabic_normalization` changes: alefs with hamza or madda, alef maksura, teh marbuta. */
const NORMALIZED: readonly (readonly [string, string])[] = [
  ["\u0622", "\u0627"],
  ["\u0623", "\u0627"],
  ["\u0625", "\u0627"],
  ["\u0649", "\u064A"],
  ["\u0629", "\u0647"],
];
/** What it removes: vowel signs and tatweel. */
const REMOVED = /[\u064B-\u0652\u0640]/gu;

const folds: ReadonlyMap<string, string> = new Map(
  [...LETTER_FOLDS, ...NORMALIZED].filter(([from]) => from.length === 1),
);

/**
 * A word as our analyzers have it when the stemmer is about to see it: `foldWord("مسؤولة")` is `مسءوله`.
 *
 * For words in stored spelling, so composed, and without presentation forms and controls. A test compares it with Elasticsearch.
 */
export const foldWord = (word: string): string =>
  Array.from(word.toLowerCase().replace(REMOVED, ""), (letter) => folds.get(letter) ?? letter).join("");
