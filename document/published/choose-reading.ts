import type { Calendar } from "../../lexicon/dates/month-names.ts";
import type { DateContext } from "./resolved-date.ts";
import { DAY_MS, dayOf, daysInMonth, daysOf, weekdayOf } from "./gregorian.ts";
import { daysOfHijri, isSureHijri } from "./hijri.ts";
import type { WrittenDate, DateReading } from "./written-date.ts";

/** A date of which the reading is decided. */
export interface DecidedDate {
  readonly calendar: Calendar;
  readonly precision: "day" | "month" | "year";
  /** Days since 1970-01-01 to the day, or to the first day of the month or year. */
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

/** Whether a day is within the limits of the context. False for NaN. */
export const isInLimits = (days: number, context: DateContext): boolean =>
  days * DAY_MS <= context.nowMs + DAY_MS && dayOf(days).year >= (context.earliestYear ?? EARLIEST_YEAR);

const dayNumberOf = ({ calendar, year, month, day }: DateReading): number | null => {
  if (year === null) return null;
  if (calendar === "hijri") return month === null || day === null ? null : daysOfHijri(year, month, day);
  if (month === null) return daysOf(year, 1, 1);
  if (month < 1 || month > 12) return null;
  if (day === null) return daysOf(year, month, 1);
  return day < 1 || day > daysInMonth(year, month) ? null : daysOf(year, month, day);
};

const precisionOfReading = ({ month, day }: DateReading): DecidedDate["precision"] =>
  month === null ? "year" : day === null ? "month" : "day";

interface DatedReading {
  readonly reading: DateReading;
  readonly days: number;
}

/** The readings that the calendar allows. Those with a year of two digits must be within the limits, too. */
const possibleReadings = (
  { readings, hasShortYear }: WrittenDate,
  context: DateContext,
): readonly DatedReading[] => {
  const possible: DatedReading[] = [];
  for (const reading of readings) {
    const days = dayNumberOf(reading);
    if (days === null || (hasShortYear && !isInLimits(days, context))) continue;
    if (!possible.some((other) => other.days === days)) possible.push({ reading, days });
  }
  return possible;
};

interface ReadingChoice {
  readonly chosen: DatedReading;
  readonly weight: number;
  readonly evidence: readonly string[];
}

/** Chooses among several orders of digits: by the weekday, then by the outlet's order, then by the habit of Arabic pages. */
const chooseReading = (
  readings: readonly DatedReading[],
  written: WrittenDate,
  weekday: number | null,
  context: DateContext,
): ReadingChoice | null => {
  const [first, second] = readings;
  if (first === undefined) return null;
  if (second === undefined)
    return { chosen: first, weight: 0, evidence: written.hasShortYear ? ["only_reading"] : [] };
  const onWeekday = readings.filter(({ days }) => weekdayOf(days) === weekday);
  const [byWeekday] = onWeekday;
  if (byWeekday !== undefined && onWeekday.length === 1)
    return { chosen: byWeekday, weight: 0, evidence: ["weekday_decides_order"] };
  const byOrder = readings.find(({ reading }) => reading.order === context.order && reading.order !== null);
  if (byOrder !== undefined) return { chosen: byOrder, weight: 0, evidence: ["order_of_outlet"] };
  return written.hasShortYear ? null : { chosen: first, weight: ORDER_ASSUMED, evidence: ["order_assumed"] };
};

/** The date with its confidence raised or lowered by the weekday next to it. */
export const weighWeekday = (dated: DecidedDate, weekday: number | null): DecidedDate => {
  if (weekday === null || dated.precision !== "day") return dated;
  const agrees = weekdayOf(dated.days) === weekday;
  const confidence = dated.confidence + (agrees ? WEEKDAY_AGREES : WEEKDAY_DIFFERS);
  return {
    ...dated,
    confidence,
    evidence: [...dated.evidence, agrees ? "weekday_agrees" : "weekday_differs"],
  };
};

/** Decides a date that has its year; null if it is impossible, outside the limits or ambiguous. */
export const decideDate = (
  written: WrittenDate,
  weekday: number | null,
  context: DateContext,
): DecidedDate | null => {
  const choice = chooseReading(possibleReadings(written, context), written, weekday, context);
  if (choice === null || !isInLimits(choice.chosen.days, context)) return null;
  const { reading, days } = choice.chosen;
  const isHijri = reading.calendar === "hijri";
  const isSure = !isHijri || isSureHijri(reading.year ?? 0, reading.day ?? 0, days);
  const confidence = written.confidence + choice.weight + (isHijri ? (isSure ? HIJRI : HIJRI_UNSURE) : 0);
  const evidence = [...written.evidence, ...choice.evidence, ...(isSure ? [] : ["hijri_table_unsure"])];
  return weighWeekday(
    { calendar: reading.calendar, precision: precisionOfReading(reading), days, confidence, evidence },
    weekday,
  );
};
