/** document/published/forms/: the forms in which dates are written: in digits, with names, relative, in two calendars. */

import { type DecidedDate, isInLimits, weighWeekday } from "../choose-reading.ts";
import type { DateContext } from "../resolved-date.ts";
import { DAY_MS, dayOf, daysInMonth, daysOf, weekdayOf } from "../gregorian.ts";
import type { DateExpression } from "../components.ts";
import type { WrittenDate, DateReading } from "../written-date.ts";
import { subtractAmounts, precisionOfAmounts } from "./relative-date.ts";
import { isInstant, zoneOffsetAt } from "../clock/zone.ts";

/** A known time from which relative dates count. */
export interface Anchor {
  /** Local time of the outlet, in ms since 1970-01-01T00:00 local time. */
  readonly wallMs: number;
  /** Minutes ahead of UTC. */
  readonly offset: number;
}

export const anchorOf = ({ anchorMs, zone }: DateContext): Anchor | null => {
  if (anchorMs === undefined || !isInstant(anchorMs)) return null;
  const offset = (zone === undefined ? null : zoneOffsetAt(zone, anchorMs)) ?? 0;
  return { wallMs: anchorMs + offset * 60_000, offset };
};

/** A date that counts from the anchor. */
export interface AnchoredDate {
  readonly dated: DecidedDate;
  /** Null, as the precision, if the text does not count minutes or hours. */
  readonly minuteOfDay: number | null;
  readonly precision: "minute" | "hour" | null;
}

const relativeDay = (days: number, confidence: number, why: string): DecidedDate => ({
  calendar: "gregorian",
  precision: "day",
  days,
  confidence,
  evidence: ["relative_to_anchor", why],
});

const withoutMinute = (dated: DecidedDate): AnchoredDate => ({ dated, minuteOfDay: null, precision: null });

/** The latest day with a weekday that is at least `atLeast` days before today. */
const latestOn = (weekday: number, today: number, atLeast: number): number =>
  today - atLeast - ((weekdayOf(today - atLeast) - weekday + 7) % 7);

const agoDateOf = (expression: DateExpression, { wallMs }: Anchor): AnchoredDate | null => {
  if (expression.relative?.kind !== "ago") return null;
  const at = subtractAmounts(wallMs, expression.relative.amounts);
  const days = Math.floor(at / DAY_MS);
  const precision = precisionOfAmounts(expression.relative.amounts);
  if (precision === "minute" || precision === "hour")
    return {
      dated: relativeDay(days, 0.8, "ago"),
      minuteOfDay: Math.floor((at - days * DAY_MS) / 60_000),
      precision,
    };
  const { year, month } = dayOf(days);
  if (precision === "day") return withoutMinute(relativeDay(days, 0.7, "ago"));
  const first = daysOf(year, precision === "month" ? month : 1, 1);
  return withoutMinute({ ...relativeDay(first, 0.5, "ago"), precision });
};

/** The date of "yesterday", "last Tuesday", "Wednesday" or "3 hours ago". */
export const anchoredDateOf = (expression: DateExpression, anchor: Anchor): AnchoredDate | null => {
  const today = Math.floor(anchor.wallMs / DAY_MS);
  const { relative, weekday } = expression;
  if (relative?.kind === "ago") return agoDateOf(expression, anchor);
  if (relative?.kind === "last_weekday")
    return withoutMinute(relativeDay(latestOn(relative.weekday, today, 1), 0.75, "last"));
  if (relative?.kind === "day")
    return withoutMinute(weighWeekday(relativeDay(today + relative.offset, 0.8, "day_word"), weekday));
  return weekday === null
    ? null
    : withoutMinute(relativeDay(latestOn(weekday, today, 0), 0.5, "weekday_alone"));
};

const daysInYearsAround = (reading: DateReading, year: number, context: DateContext): readonly number[] => {
  const { calendar, month, day: inMonth } = reading;
  if (calendar !== "gregorian" || month === null || inMonth === null) return [];
  return [year - 1, year, year + 1]
    .filter((each) => inMonth <= daysInMonth(each, month))
    .map((each) => daysOf(each, month, inMonth))
    .filter((each) => isInLimits(each, context));
};

/** Decides the year of a day and month without one: by the anchor, and by weekday, "last" or a word such as "yesterday". */
export const decideYear = (
  written: WrittenDate,
  expression: DateExpression,
  anchor: Anchor,
  context: DateContext,
): DecidedDate | null => {
  const today = Math.floor(anchor.wallMs / DAY_MS);
  const days = written.readings.flatMap((reading) => daysInYearsAround(reading, dayOf(today).year, context));
  if (written.evidence.includes("last")) {
    const last = days.findLast((each) => each < today);
    return last === undefined ? null : weighWeekday(relativeDay(last, 0.75, "last"), expression.weekday);
  }
  const { relative } = expression;
  if (relative?.kind === "day") {
    const same = days.find((each) => each === today + relative.offset);
    return same === undefined
      ? null
      : weighWeekday(relativeDay(same, 0.85, "day_word_agrees"), expression.weekday);
  }
  const onWeekday = new Set(days.filter((each) => weekdayOf(each) === expression.weekday));
  const [only] = onWeekday;
  return only === undefined || onWeekday.size > 1 ? null : relativeDay(only, 0.7, "weekday_decides_year");
};
