import { toDedupForm } from "../text/dedup-form.ts";
import { splitFolded } from "../text/folded-words.ts";
import { hashWords } from "./mix.ts";

/** A text made ready to be compared: once for each text, however often it is compared. */
export interface Comparable {
  /** In the dedup form: the headline, then the body. */
  readonly words: readonly string[];
  /** A 32-bit hash for each word. */
  readonly hashes: Uint32Array;
  /** Where the body begins in `words`. */
  readonly bodyAt: number;
}

/** A comparable text from words that are in the dedup form already; `bodyAt` of them are the headline. */
export const comparableOf = (words: readonly string[], bodyAt: number): Comparable => ({
  words,
  hashes: hashWords(words),
  bodyAt,
});

/** Makes an article ready to be compared. Depends on its text alone: not on who published it, where or when. */
export const toComparable = ({
  headline,
  body,
}: Readonly<{ headline: string; body: string }>): Comparable => {
  const head = splitFolded(toDedupForm(headline));
  return comparableOf([...head, ...splitFolded(toDedupForm(body))], head.length);
};
