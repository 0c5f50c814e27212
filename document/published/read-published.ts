import type { DateCue } from "../../lexicon/dates/date-cues.ts";
import { type DateCandidate, dateCandidatesOf } from "./date-candidates.ts";
import type { PageLine } from "../metadata/page-lines.ts";
import type { DateContext, ResolvedDate } from "./resolved-date.ts";
import { DAY_MS, isoDay } from "./gregorian.ts";
import { withClockBeside, withClosingClock } from "./clock/separate-clock.ts";
import { cueOfLine } from "./date-cues.ts";
import { tokensOf } from "./tokens.ts";
import { joiningWordAt } from "./phrases.ts";

export type { DateContext, ResolvedDate } from "./resolved-date.ts";
export { findDates } from "./find-dates.ts";

/** document/published/: when an article was published: dates in text, and which of them a page means. */

/** When an article was published, according to its page. */
export interface Published extends ResolvedDate {
  /** The line counts from 1; offsets are in the line's text. */
  readonly span: ResolvedDate["span"] & { readonly line: number };
}

/** A lower confidence would be a guess. */
const LEAST_CONFIDENCE = 0.4;
const SUREST = 0.99;
const PUBLISHED_CUE = 0.06;
const UPDATED_CUE = -0.2;
/** For each word besides it in its segment. */
const WORD_AROUND = -0.08;
const IN_FOOTER = -0.2;
const TODAY_ON_PAGE = -0.3;
/** The date above the headline belongs to the site, if there is one under the headline too. */
const ABOVE_ANOTHER = -0.3;
/** Dates under the body belong to other articles, if there is one under the headline. */
const BELOW_ANOTHER = -0.2;
/** A date at the top is the site's own clock, if the article closes with another one. */
const CLOSED_BY_DATE = -0.1;
const OTHER_DATE = -0.2;
/** Two dates on one line without cues are a range, or only their order says which is meant. */
const OTHER_DATE_ON_LINE = -0.15;

const WORD = /[\p{L}\p{N}]/u;

interface WeighedCandidate extends DateCandidate {
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** In characters, for a joining word and punctuation. */
const LONGEST_JOINING_LINE = 12;

/** Whether a line is only what joins a day and its clock: a comma, or "at". */
const joinsLines = (text: string): boolean => {
  if (text.length > LONGEST_JOINING_LINE) return false;
  const tokens = tokensOf(text);
  return tokens.every(({ kind }, at) => kind === "punctuation" || joiningWordAt(tokens, at) !== null);
};

const isoDayOf = ({ date }: DateCandidate): string => date.iso.slice(0, 10);

const candidatesInOrder = function* (
  lines: readonly PageLine[],
  context: DateContext,
): Generator<DateCandidate> {
  let carried: DateCue | null = null;
  let textAbove = "";
  let candidatesAbove: readonly DateCandidate[] = [];
  for (const line of lines) {
    if (line.role === "body" || line.text === "") continue;
    // A dash or bullet alone separates nothing: the scraper put it on a line of its own.
    if (!WORD.test(line.text) || joinsLines(line.text)) continue;
    const candidates = dateCandidatesOf(line, carried, context);
    yield* candidates;
    yield* withClockBeside(candidatesAbove, line.text, context);
    yield* withClockBeside(candidates, textAbove, context);
    candidatesAbove = candidates;
    textAbove = line.text;
    carried = cueOfLine(line.text);
  }
};

/** Without uncued dates of several days in the footer: they belong to other articles or to comments. */
const withoutLists = (candidates: readonly DateCandidate[]): readonly DateCandidate[] => {
  const bare = candidates.filter(({ line, cue }) => line.role === "footer" && cue === null);
  const isList = new Set(bare.map(isoDayOf)).size > 1;
  return candidates.filter((each) => {
    if (each.line.role !== "footer" || each.cue !== null) return true;
    return !isList && each.wordsAround === 0;
  });
};

const isToday = (candidate: DateCandidate, { nowMs }: DateContext): boolean => {
  const today = Math.floor(nowMs / DAY_MS);
  return [-1, 0, 1].some((shift) => isoDay(today + shift) === isoDayOf(candidate));
};

/** A day and clock below the body with nothing else on the line: an agency closes an article so. */
const isClosing = ({ date, line, wordsAround }: DateCandidate): boolean =>
  line.role === "footer" && wordsAround === 0 && date.precision === "minute";

/** Whether a date stands between headline and body and is not that of an update. */
const isUnderHeadline = ({ cue, line }: DateCandidate, { headline }: DateContext): boolean =>
  headline !== undefined && line.role === "header" && line.number > headline && cue !== "updated";

const isBareHeader = ({ cue, line }: DateCandidate): boolean => cue === null && line.role === "header";

/** The days that the dates of a page name, by what may be said of these dates. */
interface PageDays {
  /** Without a cue, in the header. */
  readonly bare: ReadonlySet<string>;
  /** Those of them by number of line. */
  readonly bareByLine: ReadonlyMap<number, ReadonlySet<string>>;
  /** Those of `bare` with nothing else in their segment and not today: another date is disputed by them. */
  readonly disputing: ReadonlySet<string>;
  /** Those of `disputing` that stand under the headline. */
  readonly disputingUnder: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly published: ReadonlySet<string>;
  /** Those of `published` in the header. */
  readonly publishedAbove: ReadonlySet<string>;
  readonly under: ReadonlySet<string>;
}

/** Collects the days of a page once, so that weighing a date does not look at every other. */
const daysOfPage = (candidates: readonly DateCandidate[], context: DateContext): PageDays => {
  const daysOf = (holds: (candidate: DateCandidate) => boolean): ReadonlySet<string> =>
    new Set(candidates.filter(holds).map(isoDayOf));
  const isDisputing = (one: DateCandidate): boolean =>
    isBareHeader(one) && one.wordsAround === 0 && !isToday(one, context);
  const isUnder = (one: DateCandidate): boolean => isUnderHeadline(one, context);
  const bareByLine = new Map<number, Set<string>>();
  for (const one of candidates.filter(isBareHeader))
    bareByLine.set(one.line.number, (bareByLine.get(one.line.number) ?? new Set()).add(isoDayOf(one)));
  return {
    bare: daysOf(isBareHeader),
    bareByLine,
    disputing: daysOf(isDisputing),
    disputingUnder: daysOf((one) => isDisputing(one) && isUnder(one)),
    closing: daysOf(isClosing),
    published: daysOf(({ cue }) => cue === "published"),
    publishedAbove: daysOf(({ cue, line }) => cue === "published" && line.role === "header"),
    under: daysOf(isUnder),
  };
};

/** Whether there is another day among these. */
const hasOther = (days: ReadonlySet<string>, day: string): boolean => days.size > (days.has(day) ? 1 : 0);

const NO_DAYS: ReadonlySet<string> = new Set();

const weighCandidate = (candidate: DateCandidate, page: PageDays, context: DateContext): WeighedCandidate => {
  const { date, cue, line, wordsAround } = candidate;
  const day = isoDayOf(candidate);
  const hasClosing = hasOther(page.closing, day);
  const isTodayOnPage =
    cue === null &&
    isToday(candidate, context) &&
    (hasOther(page.bare, day) || hasClosing || hasOther(page.published, day));
  const disputing = isUnderHeadline(candidate, context) ? page.disputingUnder : page.disputing;
  const isDisputed = cue === null && (hasOther(disputing, day) || hasOther(page.publishedAbove, day));
  const isBare = cue === null && !isTodayOnPage;
  const isAboveAnother =
    isBare &&
    line.role === "header" &&
    context.headline !== undefined &&
    line.number < context.headline &&
    hasOther(page.under, day);
  const isBelowAnother = isBare && line.role === "footer" && page.under.size > 0;
  const isOneOfMany = hasOther(page.bareByLine.get(line.number) ?? NO_DAYS, day);
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
  return { ...candidate, confidence, evidence: held.map(([, , why]) => why) };
};

const FINENESS = ["year", "month", "day", "hour", "minute"];

/** Whether the second date is that of an update to an article of the first, on the same line or the next. */
const isRevisedBy = (one: WeighedCandidate, other: WeighedCandidate): boolean =>
  isBareHeader(one) &&
  other.cue === "updated" &&
  Math.abs(one.line.number - other.line.number) <= 1 &&
  isoDayOf(one) < isoDayOf(other);

/**
 * The better of two candidates: of the same day, the finer one; the day before that of its update; of two uncued dates in
 * the head of the page, the one closer to the body unless it is less likely, because the top belongs to the site; otherwise
 * the likelier, or the earlier on the page.
 */
const betterCandidate = (one: WeighedCandidate, other: WeighedCandidate): WeighedCandidate => {
  const finer = FINENESS.indexOf(other.date.precision) - FINENESS.indexOf(one.date.precision);
  const isSameTime = isoDayOf(one) === isoDayOf(other) && one.cue !== "updated" && other.cue !== "updated";
  if (isSameTime && finer !== 0) return finer > 0 ? other : one;
  if (isRevisedBy(one, other)) return one;
  if (isRevisedBy(other, one)) return other;
  if (isBareHeader(one) && isBareHeader(other) && other.line.number > one.line.number)
    return other.confidence >= one.confidence ? other : one;
  return other.confidence > one.confidence ? other : one;
};

/**
 * The time of publication that a page states in the lines before and after its body; null rather than a guess.
 *
 * Dates inside the body are ignored. A date with a cue beats one without, "published" beats "updated", the header beats the
 * footer. Linear; never throws.
 */
export const readPublished = (lines: readonly PageLine[], context: DateContext): Published | null => {
  const candidates = withoutLists([...candidatesInOrder(lines, context)]);
  const days = daysOfPage(candidates, context);
  const [first, ...rest] = candidates.map((each) => weighCandidate(each, days, context));
  if (first === undefined) return null;
  const best = rest.reduce(betterCandidate, first);
  const { line, confidence, evidence } = best;
  if (confidence < LEAST_CONFIDENCE) return null;
  const date = best.cue === "updated" ? best.date : withClosingClock(best.date, lines, context);
  return {
    ...date,
    span: { line: line.number, ...date.span },
    confidence: Math.round(Math.min(SUREST, confidence) * 100) / 100,
    evidence: [...date.evidence, ...evidence],
  };
};
