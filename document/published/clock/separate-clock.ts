import type { DateCandidate } from "../date-candidates.ts";
import type { PageLine } from "../../metadata/page-lines.ts";
import { findDates } from "../find-dates.ts";
import type { DateContext, ResolvedDate } from "../resolved-date.ts";
import { loneClockOf } from "../dated-lines.ts";

/** A day with the time of a clock that stands on another line; null if they do not fit. */
const withClock = (day: ResolvedDate, clock: string, context: DateContext): ResolvedDate | null => {
  if (day.precision !== "day") return null;
  const [both] = findDates(`${day.span.text} ${clock}`, context);
  return both?.precision === "minute" && both.iso.startsWith(day.iso) ? { ...both, span: day.span } : null;
};

/**
 * The days of a line with the clock on the next line, or on the one before, if that line says nothing else.
 *
 * @param text the other line
 */
export const withClockBeside = (
  days: readonly DateCandidate[],
  text: string,
  context: DateContext,
): readonly DateCandidate[] => {
  const clock = days.length === 0 ? null : loneClockOf(text);
  if (clock === null) return [];
  return days.flatMap((day) => {
    const date = withClock(day.date, clock.text, context);
    return date === null ? [] : [{ ...day, date }];
  });
};

/**
 * A day with the time at which an agency closed the article, in a zone that it names: `16:02 ت م`. The day alone if the
 * footer has no such line, or several.
 */
export const withClosingClock = (
  day: ResolvedDate,
  lines: readonly PageLine[],
  context: DateContext,
): ResolvedDate => {
  if (day.precision !== "day") return day;
  const [clock, another] = lines
    .filter(({ role }) => role === "footer")
    .flatMap(({ text }) => loneClockOf(text) ?? [])
    .filter(({ isNamed }) => isNamed);
  if (clock === undefined || another !== undefined) return day;
  return withClock(day, clock.text, context) ?? day;
};
