import type { DateCue } from "../../lexicon/dates/date-cues.ts";
import { isMark } from "./numbers.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { joiningAt, cueAt } from "./words.ts";

/** A cue and its tokens. */
export interface CuePlace {
  readonly cue: DateCue;
  readonly from: number;
  readonly to: number;
}

/** A line that is a cue and nothing else is short. */
const LONGEST_CUE = 100;

/** At the beginning of its part of the line, or with a colon: elsewhere a sentence has such a word. */
const isCue = (tokens: readonly Token[], from: number, to: number, first: number): boolean =>
  from === first || tokens[from - 1]?.kind === "mark" || isMark(tokens[to], ":");

/** A registration has a date too, so the cue must say what it is of. */
const PUBLISHED = /^\u0646\u0634\u0631/u;
/** Between a cue at the beginning of a line and the date at its end the name of an outlet may stand: `نشر في ... يوم ...`. */
const WORDS_OF_A_NAME = 5;

/**
 * The cue that leads to the tokens from `at` to `to`, over marks and joining words, or over a name where the line has nothing else. Looks
 * no further back than `from`.
 */
export const cueBefore = (
  tokens: readonly Token[],
  { from: at, to }: { readonly from: number; readonly to: number },
  from: number,
): CuePlace | null => {
  let best: CuePlace | null = null;
  for (let start = from; start < at;) {
    const found = cueAt(tokens, start);
    if (found !== null && found.to <= at && isCue(tokens, start, found.to, from))
      best = { cue: found.value, from: start, to: found.to };
    start = found?.to ?? start + 1;
  }
  if (best === null) return null;
  const { from: start, to: end } = best;
  const between = tokens
    .slice(end, at)
    .filter((token, index) => token.kind !== "mark" && joiningAt(tokens, end + index) === null);
  if (between.length === 0) return best;
  const isWholeLine =
    start === 0 &&
    PUBLISHED.test(tokens[0]?.text ?? "") &&
    tokens.slice(to).every(({ kind }) => kind === "mark");
  const isNamed = between.length <= WORDS_OF_A_NAME && between.every(({ kind }) => kind === "word");
  return isWholeLine && isNamed ? { ...best, to: at } : null;
};

/** The cue that a line is, if it is nothing else. */
export const cueOfLine = (text: string): DateCue | null => {
  if (text.length > LONGEST_CUE) return null;
  const tokens = tokensOf(text).filter(({ kind }) => kind !== "mark");
  const found = cueAt(tokens, 0);
  if (found === null) return null;
  return tokens.every((_, at) => at < found.to || joiningAt(tokens, at) !== null) ? found.value : null;
};
