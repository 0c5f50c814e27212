import type { Candidate, PageLine } from "../date-candidates.ts";
import { findDates } from "../find-dates.ts";
import type { DateHints, FoundDate } from "../found-date.ts";
import { loneClockOf } from "../is-dated.ts";

/** A day with the time of a clock that stands apart from it. */
const withClock = (day: FoundDate, clock: string, hints: DateHints): FoundDate | null => {
  if (day.precision !== "day") return null;
  const [both] = findDates(`${day.span.text} ${clock}`, hints);
  return both?.precision === "minute" && both.iso.startsWith(day.iso) ? { ...both, span: day.span } : null;
};

/** The days of a line with the clock that is all the next line says, or the one before. */
export const withClockBeside = (
  days: readonly Candidate[],
  text: string,
  hints: DateHints,
): readonly Candidate[] => {
  const clock = days.length === 0 ? null : loneClockOf(text);
  if (clock === null) return [];
  return days.flatMap((day) => {
    const date = withClock(day.date, clock.text, hints);
    return date === null ? [] : [{ ...day, date }];
  });
};

/** A day with the time that agencies close an article with, by a clock that they name: `16:02 ت م`. As it is without one, or with two. */
export const withClosingClock = (day: FoundDate, lines: readonly PageLine[], hints: DateHints): FoundDate => {
  if (day.precision !== "day") return day;
  const [clock, another] = lines
    .filter(({ role }) => role === "footer")
    .flatMap(({ text }) => loneClockOf(text) ?? [])
    .filter(({ isNamed }) => isNamed);
  if (clock === undefined || another !== undefined) return day;
  return withClock(day, clock.text, hints) ?? day;
};
