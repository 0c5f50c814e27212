import type { DateCue } from "../../lexicon/dates/date-cues.ts";
import { dateExpressionsOf } from "./date-expressions.ts";
import { datesOfLine, type DateInLine } from "./find-dates.ts";
import type { DateContext, ResolvedDate } from "./resolved-date.ts";
import type { DateExpression } from "./components.ts";
import { cueBefore } from "./date-cues.ts";
import type { PageLine } from "../metadata/page-lines.ts";
import { isPlaceName } from "../metadata/place-name.ts";
import { isPunctuation, type Token, tokensOf } from "./tokens.ts";
import { bylineWordAt, countedEnd, joiningWordAt, ofWordAt, pictureWordAt } from "./phrases.ts";

/** A date in a page that may be its time of publication. */
export interface DateCandidate {
  readonly line: PageLine;
  readonly date: ResolvedDate;
  readonly cue: DateCue | null;
  /** Words in its segment of the line that belong neither to a date nor to a cue. */
  readonly wordsAround: number;
}

/** In characters. A line that states the date and hardly anything else is short. */
const LONGEST_LINE = 300;
const MOST_WORDS_IN_LINE = 12;
const MOST_WORDS_AROUND = 5;
/** Punctuation that separates segments of a line: a section, an author, a date. */
const SEPARATORS = "[]|\u2022\u00B7\u25CF\u00BB\u203A>\u2014\u2013/";

const isSeparator = (token: Token | undefined): boolean =>
  token === undefined || isPunctuation(token, SEPARATORS);

/** Tokens by index; `to` is the index after the last. */
interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** The segment of the line in which an expression stands. */
const segmentAround = (tokens: readonly Token[], { from, to }: DateExpression): TokenSpan => {
  let first = from;
  let last = to;
  while (!isSeparator(tokens[first - 1])) first -= 1;
  while (!isSeparator(tokens[last])) last += 1;
  return { from: first, to: last };
};

const countWords = (tokens: readonly Token[], span: TokenSpan, taken: readonly TokenSpan[]): number => {
  let count = 0;
  for (let at = span.from; at < span.to;) {
    const isTaken = taken.some(({ from, to }) => at >= from && at < to);
    const counted = isTaken ? undefined : countedEnd(tokens, at);
    if (
      !isTaken &&
      counted === undefined &&
      tokens[at]?.kind !== "punctuation" &&
      joiningWordAt(tokens, at) === null
    )
      count += 1;
    at = counted ?? at + 1;
  }
  return count;
};

/** A place alone stands before the word that joins it to a date: `عمّان، في 12 أيار 2024`. */
const isDateline = (tokens: readonly Token[], first: number, from: number): boolean =>
  isPlaceName(
    tokens
      .slice(first, from - 1)
      .filter(({ kind }) => kind !== "punctuation")
      .map(({ text }) => text)
      .join(" "),
  );

/** "In", "since" or "the year of" before a date: it is part of a sentence, unless only a place stands before that. */
const isInSentence = (tokens: readonly Token[], expression: DateExpression): boolean => {
  const { from } = expression;
  const isJoined = joiningWordAt(tokens, from - 1) !== null || ofWordAt(tokens, from - 1) !== null;
  return isJoined && !isDateline(tokens, segmentAround(tokens, expression).from, from);
};

const RELATIVE = "relative_to_anchor";
/** Kinds of relative date that a page uses for its own time. */
const OWN_TIME_EVIDENCE = new Set(["ago", "weekday_decides_year", "day_word_agrees"]);

const isOwnTime = ({ evidence }: ResolvedDate, { relative, weekday, clock }: DateExpression): boolean => {
  if (!evidence.includes(RELATIVE) || evidence.some((why) => OWN_TIME_EVIDENCE.has(why))) return true;
  return relative?.kind === "day" && relative.offset <= 0 && (weekday !== null || clock !== null);
};

const isExact = ({ precision }: ResolvedDate): boolean => precision !== "month" && precision !== "year";

const isLikelyUncued = (
  tokens: readonly Token[],
  { date, expression }: DateInLine,
  around: number,
  inLine: number,
): boolean => {
  if (inLine > MOST_WORDS_IN_LINE || around > MOST_WORDS_AROUND) return false;
  if (date.evidence.includes(RELATIVE) && around > 0) return false;
  if (!isExact(date)) return date.precision === "month" && inLine === 0;
  const { from } = segmentAround(tokens, expression);
  if (around === 0 || bylineWordAt(tokens, from) !== null) return true;
  return pictureWordAt(tokens, from) === null && !isInSentence(tokens, expression);
};

/**
 * The dates of a line that may be the time of publication.
 *
 * @param carried the cue that the line before consists of
 */
export const dateCandidatesOf = (
  line: PageLine,
  carried: DateCue | null,
  context: DateContext,
): readonly DateCandidate[] => {
  if (line.text.length > LONGEST_LINE) return [];
  const tokens = tokensOf(line.text);
  const expressions = dateExpressionsOf(tokens);
  const dates = datesOfLine(line.text, tokens, expressions, context);
  if (dates.length === 0) return [];
  let done = 0;
  const cued = dates.map((each) => {
    const cue = cueBefore(tokens, each.expression, done);
    done = each.expression.to;
    return { each, cue };
  });
  // The clock of an update of the same day: `28 آب 2013، آخر تحديث 14:00 (GMT+0400)`.
  const clocks = expressions
    .filter(({ dates: days, relative, clock }) => days.length === 0 && relative === null && clock !== null)
    .flatMap((expression) => {
      const cue = cueBefore(tokens, expression, 0);
      return cue === null ? [] : [{ from: cue.from, to: expression.to, cue: cue.cue }];
    });
  const taken: readonly TokenSpan[] = [
    ...clocks,
    ...cued.flatMap(({ each, cue }) => [each.expression, ...(cue === null ? [] : [cue])]),
  ];
  const inLine = countWords(tokens, { from: 0, to: tokens.length }, taken);
  return cued.flatMap(({ each, cue }, index) => {
    const wordsAround = countWords(tokens, segmentAround(tokens, each.expression), taken);
    // Before the time of an update, the same line has the time of publication.
    const isBeforeUpdate =
      cued[index + 1]?.cue?.cue === "updated" ||
      clocks.some(({ cue: of, from }) => of === "updated" && from >= each.expression.to);
    const beside = isBeforeUpdate ? "published" : null;
    const kind = cue?.cue ?? (inLine === 0 ? (carried ?? beside) : beside);
    // The site's own clock shows when the page was saved.
    if (kind === "today" || !isOwnTime(each.date, each.expression)) return [];
    if (kind === null && !isLikelyUncued(tokens, each, wordsAround, inLine)) return [];
    return [{ line, date: each.date, cue: kind, wordsAround }];
  });
};
