import { DATE_WEIGHTS } from "../../lexicon/dates/date-weights.ts";
import type { PageLine } from "../metadata/page-lines.ts";
import { type Weighed, weighedOf, weightedSum } from "../weighed.ts";
import { withClosingClock } from "./clock/separate-clock.ts";
import type { DateCandidate } from "./date-candidates.ts";
import { type DateFeatures, dateFeatures, isoDayOf, NO_DATE_FEATURES } from "./page/date-features.ts";
import { datesOfPage } from "./page/page-dates.ts";
import type { DateContext, ResolvedDate } from "./resolved-date.ts";

export type { DateContext, ResolvedDate } from "./resolved-date.ts";
export { findDates } from "./find-dates.ts";

/** document/published/: when an article was published: dates in text, and which of them a page means. */

/** When an article was published, according to its page. */
export interface Published extends ResolvedDate {
  /** The line counts from 1; offsets are in the line's text. */
  readonly span: ResolvedDate["span"] & { readonly line: number };
  /** What spoke for and against this date of the page; none if the page has no other source of it than its metadata. */
  readonly weighed?: readonly Weighed[];
}

const SUREST = 0.99;
const FINENESS = ["year", "month", "day", "hour", "minute"];

interface Scored extends DateCandidate {
  readonly features: DateFeatures;
  readonly score: number;
}

const scored = (lines: readonly PageLine[], context: DateContext): readonly Scored[] => {
  const dates = datesOfPage(lines, context);
  const features = dateFeatures(dates, lines, context);
  return dates.map((date, at) => {
    const of = features[at] ?? NO_DATE_FEATURES;
    return { ...date, features: of, score: weightedSum(of, DATE_WEIGHTS) };
  });
};

const finenessOf = ({ date }: DateCandidate): number => FINENESS.indexOf(date.precision);

/** Of the dates of the same day the finest, if neither is that of an update. */
const finestOf = (best: Scored, all: readonly Scored[]): Scored =>
  all.reduce((finest, one) => {
    const isSame = isoDayOf(one) === isoDayOf(best) && one.cue !== "updated" && best.cue !== "updated";
    return isSame && finenessOf(one) > finenessOf(finest) ? one : finest;
  }, best);

/** The probability of a day: of all dates of the page and the answer that it has none, by their scores. */
const probabilityOf = (day: string, all: readonly Scored[]): number => {
  const none = weightedSum(NO_DATE_FEATURES, DATE_WEIGHTS);
  const powers = all.map((one) => ({ day: isoDayOf(one), power: Math.exp(one.score) }));
  const sum = powers.reduce((total, { power }) => total + power, Math.exp(none));
  return powers.reduce((total, one) => total + (one.day === day ? one.power : 0), 0) / sum;
};

/**
 * The time of publication that a page states in the lines before and after its body; null rather than a guess.
 *
 * Dates inside the body are ignored. Of the others the one for which most speaks by learned weights, if that is more than what speaks for none. Linear; never throws.
 */
export const readPublished = (lines: readonly PageLine[], context: DateContext): Published | null => {
  const all = scored(lines, context);
  const [first, ...rest] = all;
  if (first === undefined) return null;
  const best = rest.reduce((likeliest, one) => (one.score > likeliest.score ? one : likeliest), first);
  if (best.score <= weightedSum(NO_DATE_FEATURES, DATE_WEIGHTS)) return null;
  const { line, date, cue } = finestOf(best, all);
  const whole = cue === "updated" ? date : withClosingClock(date, lines, context);
  const confidence = Math.min(SUREST, date.confidence) * probabilityOf(isoDayOf(best), all);
  return {
    ...whole,
    span: { line: line.number, ...whole.span },
    confidence: Math.round(100 * confidence) / 100,
    evidence: [...whole.evidence, ...(cue === null ? [] : [`cue_${cue}`])],
    weighed: weighedOf(best.features, DATE_WEIGHTS),
  };
};
