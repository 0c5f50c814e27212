import { toDedupForm } from "../text/dedup-form.ts";
import { splitFolded } from "../text/folded-words.ts";
import { hashWords } from "./mix.ts";

/** A text prepared for comparison: once, however often it is compared. */
export interface ComparableText {
  /** The headline, then the body, in the dedup form. */
  readonly words: readonly string[];
  /** A 32-bit hash for each word. */
  readonly hashes: Uint32Array;
  /** Index in `words` of the first word of the body. */
  readonly bodyAt: number;
}

/** Prepares words that are in the dedup form already; the first `bodyAt` of them are the headline. */
export const comparableOfWords = (words: readonly string[], bodyAt: number): ComparableText => ({
  words,
  hashes: hashWords(words),
  bodyAt,
});

/** Prepares an article for comparison. Only its text counts, not who published it, where or when. */
export const toComparable = ({
  headline,
  body,
}: Readonly<{ headline: string | null; body: string }>): ComparableText => {
  const head = splitFolded(toDedupForm(headline ?? ""));
  return comparableOfWords([...head, ...splitFolded(toDedupForm(body))], head.length);
};
