import type { Word } from "./word.ts";

/** What stands between a word and the one before it: bits of {@link Tokens.gaps}. */
export const GAP = {
  quote: 1,
  comma: 2,
  /** A full stop, a question mark, an exclamation mark, three dots. */
  stop: 4,
  colon: 8,
  opening: 16,
  closing: 32,
  dash: 64,
  /** The end of a line: a new paragraph, or the body after the headline. */
  newline: 128,
  slash: 256,
  /** Any other character that is not a space. */
  other: 512,
} as const;

/**
 * A text cut into words. Punctuation is no word; it is a flag of the word behind it. Offsets are UTF-16 units of `text`; arrays
 * have one value a word.
 */
export interface Tokens {
  /** Headline, an empty line, body. */
  readonly text: string;
  /** Where the body begins in `text`. */
  readonly bodyStart: number;
  readonly count: number;
  readonly words: readonly Word[];
  /** The number of each word's form. */
  readonly numbers: Int32Array;
  /** Numbers of texts with the same numbering mean the same. */
  readonly numbering: object;
  /** What is known of words by their numbers: see `factOfEachWord`. */
  readonly facts: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What stands before each word: bits of {@link GAP}; 0 is a space and nothing else. Past the last word: what ends the text. */
  readonly gaps: Uint16Array;
  /** The words at which somebody begins to read, in order, for each kind of trigger: see `triggersOf`. */
  readonly triggers: readonly (readonly number[])[];
  /** The number of the sentence in which each word stands, from 0. A new line ends a sentence. */
  readonly sentences: Int32Array;
}

/** Gaps across which a name never goes. */
export const BREAKS =
  GAP.comma | GAP.stop | GAP.colon | GAP.newline | GAP.opening | GAP.closing | GAP.slash | GAP.other;

/** Whether words `first` to `last` are joined by nothing but spaces, quotation marks and hyphens. */
export const isUnbroken = ({ gaps }: Tokens, first: number, last: number): boolean => {
  for (let at = first + 1; at <= last; at += 1) if (((gaps[at] ?? 0) & BREAKS) !== 0) return false;
  return true;
};

/** The folded form of a word; empty outside the text, so that rules may look past both ends. */
export const formAt = ({ words }: Tokens, at: number): string => words[at]?.form ?? "";

/** The first word of the sentence in which word `at` stands. */
export const sentenceStart = ({ sentences }: Tokens, at: number): number => {
  let first = at;
  while (first > 0 && sentences[first - 1] === sentences[at]) first -= 1;
  return first;
};

/** The last word of the sentence in which word `at` stands. */
export const sentenceEnd = ({ sentences, count }: Tokens, at: number): number => {
  let last = at;
  while (last + 1 < count && sentences[last + 1] === sentences[at]) last += 1;
  return last;
};
