import type { DateCue } from "../../lexicon/dates/date-cues.ts";
import { type Candidate, candidatesOf, type PageLine } from "./date-candidates.ts";
import type { DateHints, FoundDate } from "./found-date.ts";
import { DAY_MS, isoDay } from "./gregorian.ts";
import { withClockBeside, withClosingClock } from "./clock/separate-clock.ts";
import { cueOfLine } from "./date-cues.ts";
import { tokensOf } from "./tokens.ts";
import { joiningAt } from "./words.ts";

export type { DateHints, FoundDate } from "./found-date.ts";
export { findDates } from "./find-dates.ts";

/** When an article was published, as its page says. */
export interface Published extends FoundDate {
  /** Offsets are in the line's text; lines count from 1. */
  readonly span: FoundDate["span"] & { readonly line: number };
}

/** Below this it is a guess. */
const LEAST_CONFIDENCE = 0.4;
const SUREST = 0.99;
const PUBLISHED_CUE = 0.06;
const UPDATED_CUE = -0.2;
/** For each word beside it. */
const WORD_AROUND = -0.08;
const IN_FOOTER = -0.2;
const TODAY_ON_PAGE = -0.3;
/** Above the headline stands what is the site's, if under it there is a day as well. */
const ABOVE_ANOTHER = -0.3;
/** Under the body stand the days of other articles, if above it there is one. */
const BELOW_ANOTHER = -0.2;
/** The day on top is the site's own clock where the article is closed with another. */
const CLOSED_BY_DATE = -0.1;
const OTHER_DATE = -0.2;
/** Without cues two days on one line are a range, or which of them is meant only their order says. */
const OTHER_DATE_ON_LINE = -0.15;

const WORD = /[\p{L}\p{N}]/u;

interface Weighed extends Candidate {
  readonly confidence: number;
  readonly why: readonly string[];
}

/** A line that is longer than a joining word and a sign is not looked at for that. */
const LONGEST_JOINER = 12;

const isJoiner = (text: string): boolean => {
  if (text.length > LONGEST_JOINER) return false;
  const tokens = tokensOf(text);
  return tokens.every(({ kind }, at) => kind === "mark" || joiningAt(tokens, at) !== null);
};

const dayOf = ({ date }: Candidate): string => date.iso.slice(0, 10);

const linesInOrder = function* (lines: readonly PageLine[], hints: DateHints): Generator<Candidate> {
  let carried: DateCue | null = null;
  let textAbove = "";
  let candidatesAbove: readonly Candidate[] = [];
  for (const line of lines) {
    if (line.role === "body" || line.text === "") continue;
    // A dash or bullet alone parts nothing: whoever took a page apart put it on a line of its own.
    if (!WORD.test(line.text)) continue;
    // A comma, or "at", between a day and its clock.
    if (isJoiner(line.text)) continue;
    const candidates = candidatesOf(line, carried, hints);
    yield* candidates;
    yield* withClockBeside(candidatesAbove, line.text, hints);
    yield* withClockBeside(candidates, textAbove, hints);
    candidatesAbove = candidates;
    textAbove = line.text;
    carried = cueOfLine(line.text);
  }
};

/** Dates of several days in a footer without cues belong to other articles, or to comments. */
const withoutLists = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const bare = candidates.filter(({ line, cue }) => line.role === "footer" && cue === null);
  const isList = new Set(bare.map(dayOf)).size > 1;
  return candidates.filter((each) => {
    if (each.line.role !== "footer" || each.cue !== null) return true;
    return !isList && each.wordsAround === 0;
  });
};

const isToday = (candidate: Candidate, { nowMs }: DateHints): boolean => {
  const today = Math.floor(nowMs / DAY_MS);
  return [-1, 0, 1].some((shift) => isoDay(today + shift) === dayOf(candidate));
};

/** A day and clock below the body, and nothing else on their line: what agencies close an article with. */
const isClosing = ({ date, line, wordsAround }: Candidate): boolean =>
  line.role === "footer" && wordsAround === 0 && date.precision === "minute";

/** Does a day stand between headline and body, and is it not said to be that of a change? */
const isUnderHeadline = ({ cue, line }: Candidate, { headline }: DateHints): boolean =>
  headline !== undefined && line.role === "header" && line.number > headline && cue !== "updated";

const weigh = (candidate: Candidate, all: readonly Candidate[], hints: DateHints): Weighed => {
  const { date, cue, line, wordsAround } = candidate;
  const others = all.filter(
    (other) => other.cue === null && other.line.role === "header" && dayOf(other) !== dayOf(candidate),
  );
  const hasClosing = all.some((other) => isClosing(other) && dayOf(other) !== dayOf(candidate));
  const isTodayOnPage =
    cue === null &&
    isToday(candidate, hints) &&
    (others.length > 0 ||
      hasClosing ||
      all.some((other) => other.cue === "published" && dayOf(other) !== dayOf(candidate)));
  const isUnder = isUnderHeadline(candidate, hints);
  const isDisputed =
    cue === null &&
    (others.some(
      (other) =>
        other.wordsAround === 0 && !isToday(other, hints) && !(isUnder && !isUnderHeadline(other, hints)),
    ) ||
      all.some(
        (other) =>
          other.cue === "published" && other.line.role === "header" && dayOf(other) !== dayOf(candidate),
      ));
  const isBare = cue === null && !isTodayOnPage;
  const isAboveAnother =
    isBare &&
    line.role === "header" &&
    hints.headline !== undefined &&
    line.number < hints.headline &&
    all.some((other) => isUnderHeadline(other, hints) && dayOf(other) !== dayOf(candidate));
  const isBelowAnother =
    isBare && line.role === "footer" && all.some((other) => isUnderHeadline(other, hints));
  const isOneOfMany = others.some((other) => other.line.number === line.number);
  const reasons: readonly (readonly [boolean, number, string])[] = [
    [cue === "published", PUBLISHED_CUE, "cue_published"],
    [cue === "updated", UPDATED_CUE, "cue_updated"],
    [cue === null && wordsAround > 0, WORD_AROUND * wordsAround, "words_around"],
    [line.role === "footer", IN_FOOTER, "in_footer"],
    [isTodayOnPage, TODAY_ON_PAGE, "today_on_page"],
    [isTodayOnPage && hasClosing, CLOSED_BY_DATE, "closing_date_on_page"],
    [!isTodayOnPage && isDisputed, OTHER_DATE, "other_date_on_page"],
    [isAboveAnother, ABOVE_ANOTHER, "another_under_headline"],
    [isBelowAnother, BELOW_ANOTHER, "another_under_headline"],
    [isOneOfMany, OTHER_DATE_ON_LINE, "other_date_on_line"],
  ];
  const held = reasons.filter(([holds]) => holds);
  const confidence = held.reduce((sum, [, weight]) => sum + weight, date.confidence);
  return { ...candidate, confidence, why: held.map(([, , why]) => why) };
};

const FINENESS = ["year", "month", "day", "hour", "minute"];

const isBareHeader = ({ cue, line }: Candidate): boolean => cue === null && line.role === "header";

/** Is the first the day that the second says was revised later, on its own line or the one beside it? */
const isRevisedBy = (one: Weighed, other: Weighed): boolean =>
  isBareHeader(one) &&
  other.cue === "updated" &&
  Math.abs(one.line.number - other.line.number) <= 1 &&
  dayOf(one) < dayOf(other);

/**
 * The likelier; a day before the one it was updated on; of the same day the one that tells the time. Of two days in the page's head without a cue the one closer to
 * the body, since what stands on top belongs to the site; else the earlier on the page.
 */
const better = (one: Weighed, other: Weighed): Weighed => {
  const finer = FINENESS.indexOf(other.date.precision) - FINENESS.indexOf(one.date.precision);
  const isSameTime = dayOf(one) === dayOf(other) && one.cue !== "updated" && other.cue !== "updated";
  if (isSameTime && finer !== 0) return finer > 0 ? other : one;
  if (isRevisedBy(one, other)) return one;
  if (isRevisedBy(other, one)) return other;
  if (isBareHeader(one) && isBareHeader(other) && other.line.number > one.line.number)
    return other.confidence >= one.confidence ? other : one;
  return other.confidence > one.confidence ? other : one;
};

/**
 * The publication time that a page states in the lines before and after its body; null rather than a guess.
 *
 * Dates inside the body are never looked at. A cue beats its absence, "published" beats "updated", the header beats the
 * footer. Linear; never throws.
 */
export const readPublished = (lines: readonly PageLine[], hints: DateHints): Published | null => {
  const candidates = withoutLists([...linesInOrder(lines, hints)]);
  const [first, ...rest] = candidates.map((each) => weigh(each, candidates, hints));
  if (first === undefined) return null;
  const best = rest.reduce(better, first);
  const { line, confidence, why } = best;
  if (confidence < LEAST_CONFIDENCE) return null;
  const date = best.cue === "updated" ? best.date : withClosingClock(best.date, lines, hints);
  return {
    ...date,
    span: { line: line.number, ...date.span },
    confidence: Math.round(Math.min(SUREST, confidence) * 100) / 100,
    evidence: [...date.evidence, ...why],
  };
};
