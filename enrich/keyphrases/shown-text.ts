import { startAfterLetters } from "../words/tokenize.ts";
import type { Tokens } from "../words/tokens.ts";

const QUOTATION_MARKS = /["«»“”„]/gu;
const LAM = "ل";

/** A piece of text as it is shown alone: without quotation marks, and with the article that `لل` hides (`للأمن`: `الأمن`). */
export const shownAlone = ({ text }: Tokens, start: number, end: number): string => {
  const isHidden = text.charAt(start) === LAM && text.charAt(start - 1) === LAM;
  return `${isHidden ? "ا" : ""}${text.slice(start, end).replace(QUOTATION_MARKS, "")}`;
};

/** Words as they are shown alone, without the clitics of the first one. */
export const shownWords = (tokens: Tokens, first: number, last: number, letters: number): string =>
  shownAlone(tokens, startAfterLetters(tokens, first, letters), tokens.ends[last] ?? 0);
