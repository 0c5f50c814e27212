/** enrich/words/: the text of an article as words with offsets, the form in which enrichment reads it. */

/** One way of taking clitics off a word. `وبدمشق` has the stems `وبدمشق`, `بدمشق` and `دمشق`. */
export interface Stem {
  /** What is left, folded. After `لل` it has its article again: `للامم` gives `الامم`. */
  readonly form: string;
  /** What was taken off: empty for the word itself. */
  readonly clitic: string;
  /** How many letters of the word stand before the stem. */
  readonly letters: number;
}

/** A word as it is compared. Interned: an equal word is the same object, so facts about it are computed once. */
export interface Word {
  /** Of its form in its vocabulary. */
  readonly number: number;
  /** Folded: the dedup form, without tashkeel, with one spelling for each letter. */
  readonly form: string;
  /** The word itself first, then with fewer and fewer clitics. */
  readonly stems: readonly Stem[];
  /** Digits only, perhaps with a unit joined to them. */
  readonly isNumber: boolean;
  /** What {@link ofEachWord} has computed about it, by slot. Nobody else's business. */
  readonly memo: unknown[];
}
