import type { Calendar } from "../../lexicon/dates/month-names.ts";
import type { DateHints } from "./found-date.ts";
import { DAY_MS, dayOf, daysInMonth, daysOf, weekdayOf } from "./gregorian.ts";
import { daysOfHijri, isSureHijri } from "./hijri.ts";
import type { Core, Reading } from "./reading.ts";

/** A day, or the first day of a month or year. */
export interface Dated {
  readonly calendar: Calendar;
  readonly precision: "day" | "month" | "year";
  readonly days: number;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

const EARLIEST_YEAR = 1990;
const WEEKDAY_AGREES = 0.08;
const WEEKDAY_DIFFERS = -0.35;
const ORDER_ASSUMED = -0.2;
const HIJRI = -0.08;
const HIJRI_UNSURE = -0.4;

/** Within the limits of the hints? Written so that what is not a number is outside. */
export const isInLimits = (days: number, hints: DateHints): boolean =>
  days * DAY_MS <= hints.nowMs + DAY_MS && dayOf(days).year >= (hints.earliestYear ?? EARLIEST_YEAR);

const daysOfReading = ({ calendar, year, month, day }: Reading): number | null => {
  if (year === null) return null;
  if (calendar === "hijri") return month === null || day === null ? null : daysOfHijri(year, month, day);
  if (month === null) return daysOf(year, 1, 1);
  if (month < 1 || month > 12) return null;
  if (day === null) return daysOf(year, month, 1);
  return day < 1 || day > daysInMonth(year, month) ? null : daysOf(year, month, day);
};

const precisionOf = ({ month, day }: Reading): Dated["precision"] =>
  month === null ? "year" : day === null ? "month" : "day";

interface Candidate {
  readonly reading: Reading;
  readonly days: number;
}

/** The readings that the calendar allows. Limits rule one out only where a year of two digits leaves it so far off. */
const candidatesOf = ({ readings, isShort }: Core, hints: DateHints): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (const reading of readings) {
    const days = daysOfReading(reading);
    if (days === null || (isShort && !isInLimits(days, hints))) continue;
    if (!candidates.some((other) => other.days === days)) candidates.push({ reading, days });
  }
  return candidates;
};

interface Choice {
  readonly candidate: Candidate;
  readonly weight: number;
  readonly why: readonly string[];
}

/** Which of several orders of digits: the weekday knows, then the outlet, then the habit of Arabic pages. */
const choose = (
  candidates: readonly Candidate[],
  core: Core,
  weekday: number | null,
  hints: DateHints,
): Choice | null => {
  const [first, second] = candidates;
  if (first === undefined) return null;
  if (second === undefined) return { candidate: first, weight: 0, why: core.isShort ? ["only_reading"] : [] };
  const onWeekday = candidates.filter(({ days }) => weekdayOf(days) === weekday);
  const [byWeekday] = onWeekday;
  if (byWeekday !== undefined && onWeekday.length === 1)
    return { candidate: byWeekday, weight: 0, why: ["weekday_decides_order"] };
  const byOrder = candidates.find(({ reading }) => reading.order === hints.order && reading.order !== null);
  if (byOrder !== undefined) return { candidate: byOrder, weight: 0, why: ["order_of_outlet"] };
  return core.isShort ? null : { candidate: first, weight: ORDER_ASSUMED, why: ["order_assumed"] };
};

/** What a weekday beside it says of a day. */
export const weighWeekday = (dated: Dated, weekday: number | null): Dated => {
  if (weekday === null || dated.precision !== "day") return dated;
  const agrees = weekdayOf(dated.days) === weekday;
  const confidence = dated.confidence + (agrees ? WEEKDAY_AGREES : WEEKDAY_DIFFERS);
  return {
    ...dated,
    confidence,
    evidence: [...dated.evidence, agrees ? "weekday_agrees" : "weekday_differs"],
  };
};

/** A date with its year, as one day, month or year; null if it is impossible, out of the limits or not decided. */
export const datedOf = (core: Core, weekday: number | null, hints: DateHints): Dated | null => {
  const choice = choose(candidatesOf(core, hints), core, weekday, hints);
  if (choice === null || !isInLimits(choice.candidate.days, hints)) return null;
  const { reading, days } = choice.candidate;
  const isHijri = reading.calendar === "hijri";
  const isSure = !isHijri || isSureHijri(reading.year ?? 0, reading.day ?? 0, days);
  const confidence = core.confidence + choice.weight + (isHijri ? (isSure ? HIJRI : HIJRI_UNSURE) : 0);
  const evidence = [...core.evidence, ...choice.why, ...(isSure ? [] : ["hijri_table_unsure"])];
  return weighWeekday(
    { calendar: reading.calendar, precision: precisionOf(reading), days, confidence, evidence },
    weekday,
  );
};
