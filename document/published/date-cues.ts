import type { DateCue } from "../../lexicon/dates/date-cues.ts";
import { isPunctuation, type Token, tokensOf } from "./tokens.ts";
import { joiningWordAt, dateCueAt } from "./phrases.ts";

/** A cue with the indexes of its first token and after its last. */
export interface CueSpan {
  readonly cue: DateCue;
  readonly from: number;
  readonly to: number;
}

/** In characters. A line that is only a cue is short. */
const LONGEST_CUE = 100;

/** The cue must say "published" here, because a registration has a date too. */
const SAYS_PUBLISHED = /^\u0646\u0634\u0631/u;

/**
 * A phrase is a cue at the beginning of its segment, before a colon, or in a line that begins with "published": `نشرت بواسطة ... بتاريخ`. Elsewhere it is a
 * word of a sentence.
 */
const isCue = (tokens: readonly Token[], from: number, to: number, first: number): boolean =>
  from === first ||
  tokens[from - 1]?.kind === "punctuation" ||
  isPunctuation(tokens[to], ":") ||
  SAYS_PUBLISHED.test(tokens[0]?.text ?? "");

/** The name of an outlet may stand between a cue that begins a line and the date that ends it: `نشر في ... يوم ...`. */
const MOST_NAME_WORDS = 5;

/**
 * The cue of the tokens from `at` to `to`: the last before them, with only punctuation and joining words between, or with a
 * name between if the line has nothing else.
 *
 * @param from the first token that may belong to the cue
 */
export const cueBefore = (
  tokens: readonly Token[],
  { from: at, to }: { readonly from: number; readonly to: number },
  from: number,
): CueSpan | null => {
  let best: CueSpan | null = null;
  for (let start = from; start < at;) {
    const cue = dateCueAt(tokens, start);
    if (cue !== null && cue.to <= at && isCue(tokens, start, cue.to, from))
      best = { cue: cue.value, from: start, to: cue.to };
    start = cue?.to ?? start + 1;
  }
  if (best === null) return null;
  const { from: start, to: end } = best;
  const between = tokens
    .slice(end, at)
    .filter((token, index) => token.kind !== "punctuation" && joiningWordAt(tokens, end + index) === null);
  if (between.length === 0) return best;
  const isWholeLine =
    start === 0 &&
    SAYS_PUBLISHED.test(tokens[0]?.text ?? "") &&
    tokens.slice(to).every(({ kind }) => kind === "punctuation");
  const isNamed = between.length <= MOST_NAME_WORDS && between.every(({ kind }) => kind === "word");
  return isWholeLine && isNamed ? { ...best, to: at } : null;
};

/** The cue of which a line consists; null if the line has anything else. */
export const cueOfLine = (text: string): DateCue | null => {
  if (text.length > LONGEST_CUE) return null;
  const tokens = tokensOf(text).filter(({ kind }) => kind !== "punctuation");
  const cue = dateCueAt(tokens, 0);
  if (cue === null) return null;
  return tokens.every((_, at) => at < cue.to || joiningWordAt(tokens, at) !== null) ? cue.value : null;
};
