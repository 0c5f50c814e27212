import { dateExpressionsOf } from "./date-expressions.ts";
import type { DateExpression } from "./components.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { countedEnd, eraAt, joiningWordAt, dateCueAt, messageStampAt } from "./phrases.ts";

/** In characters. No line that only states a time is longer. */
const LONGEST_LINE = 200;
const DIGIT = /\p{Nd}/u;

const hasWholeDate = ({ dates }: DateExpression): boolean =>
  dates.some(({ readings }) => readings.some(({ year, day }) => year !== null && day !== null));

const isWord = ({ kind }: Token): boolean => kind !== "punctuation";

/** The number of words that belong neither to a date expression, nor to its cue, nor to the words between these. */
const countUnrelatedWords = (tokens: readonly Token[], expressions: readonly DateExpression[]): number => {
  let unrelated = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const expression = expressions.find(({ from, to }) => from <= at && at < to);
    const end =
      expression?.to ??
      dateCueAt(tokens, at)?.to ??
      joiningWordAt(tokens, at)?.to ??
      eraAt(tokens, at)?.to ??
      messageStampAt(tokens, at)?.to ??
      countedEnd(tokens, at);
    if (end === undefined && token !== undefined && isWord(token)) unrelated += 1;
    at = end ?? at + 1;
  }
  return unrelated;
};

/** The time of day on a line that says nothing else. */
export interface LoneClock {
  /** Without the cue before it. */
  readonly text: string;
  /** Whether the line names a time zone, or says that it is the time of an agency's message. */
  readonly isNamed: boolean;
}

/** The time of day on a line that says nothing else, as in `نشر الساعة 10:30` or `16:02 ت غ`; otherwise null. */
export const loneClockOf = (text: string): LoneClock | null => {
  if (text.length > LONGEST_LINE || !DIGIT.test(text)) return null;
  const tokens = tokensOf(text);
  const expressions = dateExpressionsOf(tokens);
  const [expression] = expressions;
  if (expressions.length !== 1 || expression === undefined || expression.clock === null) return null;
  if (
    expression.dates.length > 0 ||
    expression.relative !== null ||
    countUnrelatedWords(tokens, expressions) > 0
  )
    return null;
  return {
    text: text.slice(tokens[expression.from]?.start),
    isNamed: expression.clock.zone !== null || tokens.some((_, at) => messageStampAt(tokens, at) !== null),
  };
};

/**
 * The number of words on a line besides its whole date (day, month and year); undefined if the line has no whole date.
 * `15 مايو 2024 على الساعة 10:30` has none, `ليلى الخطيب - 15 مايو 2024` has two. Linear.
 */
export const countWordsBesideDate = (text: string): number | undefined => {
  if (text.length > LONGEST_LINE || !DIGIT.test(text)) return undefined;
  const tokens = tokensOf(text);
  const expressions = dateExpressionsOf(tokens);
  return expressions.some(hasWholeDate) ? countUnrelatedWords(tokens, expressions) : undefined;
};

/** Whether a line only says when something was published or changed: `نُشر في: 23 شباط (فبراير) 2017`. Linear. */
export const isCuedDate = (text: string): boolean => {
  if (text.length > LONGEST_LINE || !DIGIT.test(text)) return false;
  const tokens = tokensOf(text);
  if (dateCueAt(tokens, 0) === null) return false;
  const expressions = dateExpressionsOf(tokens);
  return expressions.some(hasWholeDate) && countUnrelatedWords(tokens, expressions) === 0;
};
