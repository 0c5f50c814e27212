import { type QuotationMarks, pairQuotationMarks } from "./quotation-marks.ts";
import type { Mention } from "../names/mention.ts";
import { type Tokens, sentenceEnd, sentenceStart } from "../words/tokens.ts";

/** Words of a text, both inclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A text as quotes are read from it. */
export interface Passage {
  readonly tokens: Tokens;
  readonly marks: QuotationMarks;
  /** The mentions that begin in some words, in order. */
  readonly mentionsIn: (range: WordRange) => readonly Mention[];
  /** The sentence of a word. The last one is kept, so that asking for each word of a long one takes no longer. */
  readonly sentenceOf: (at: number) => WordRange;
}

/** Looks at a text with what it names. */
export const passageOf = (tokens: Tokens, mentions: readonly Mention[]): Passage => {
  const sorted = mentions.toSorted((a, b) => a.first - b.first || b.last - a.last);
  const indexFrom = (word: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.first ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let sentence: WordRange = { first: 0, last: -1 };
  return {
    sentenceOf: (at) => {
      if (at < sentence.first || at > sentence.last) {
        sentence = { first: sentenceStart(tokens, at), last: sentenceEnd(tokens, at) };
      }
      return sentence;
    },
    tokens,
    marks: pairQuotationMarks(tokens),
    mentionsIn: ({ first, last }) => sorted.slice(indexFrom(first), indexFrom(last + 1)),
  };
};
