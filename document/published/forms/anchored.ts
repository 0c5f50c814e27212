import { type Dated, isInLimits, weighWeekday } from "../choose-reading.ts";
import type { DateHints } from "../found-date.ts";
import { DAY_MS, dayOf, daysInMonth, daysOf, weekdayOf } from "../gregorian.ts";
import type { Group } from "../components.ts";
import type { Core, Reading } from "../reading.ts";
import { before, precisionOf } from "./relative-date.ts";
import { isInstant, offsetAt } from "../clock/zone.ts";

/** A known time to count from, as a clock on the wall of the outlet shows it. */
export interface Anchor {
  readonly wallMs: number;
  /** Minutes ahead of UTC. */
  readonly offset: number;
}

export const anchorOf = ({ anchorMs, zone }: DateHints): Anchor | null => {
  if (anchorMs === undefined || !isInstant(anchorMs)) return null;
  const offset = (zone === undefined ? null : offsetAt(zone, anchorMs)) ?? 0;
  return { wallMs: anchorMs + offset * 60_000, offset };
};

/** A day told from the anchor, with the minute of it if the text counts so exactly. */
export interface Anchored {
  readonly dated: Dated;
  readonly minuteOfDay: number | null;
  readonly precision: "minute" | "hour" | null;
}

const day = (days: number, confidence: number, why: string): Dated => ({
  calendar: "gregorian",
  precision: "day",
  days,
  confidence,
  evidence: ["relative_to_anchor", why],
});

const ofDay = (dated: Dated): Anchored => ({ dated, minuteOfDay: null, precision: null });

/** The latest day with this weekday that lies so many days before another, at least. */
const latestOn = (weekday: number, today: number, atLeast: number): number =>
  today - atLeast - ((weekdayOf(today - atLeast) - weekday + 7) % 7);

const agoOf = (group: Group, { wallMs }: Anchor): Anchored | null => {
  if (group.relative?.kind !== "ago") return null;
  const at = before(wallMs, group.relative.amounts);
  const days = Math.floor(at / DAY_MS);
  const precision = precisionOf(group.relative.amounts);
  if (precision === "minute" || precision === "hour")
    return {
      dated: day(days, 0.8, "ago"),
      minuteOfDay: Math.floor((at - days * DAY_MS) / 60_000),
      precision,
    };
  const { year, month } = dayOf(days);
  if (precision === "day") return ofDay(day(days, 0.7, "ago"));
  const first = daysOf(year, precision === "month" ? month : 1, 1);
  return ofDay({ ...day(first, 0.5, "ago"), precision });
};

/** "Yesterday", "last Tuesday", "Wednesday", "3 hours ago". */
export const anchoredOf = (group: Group, anchor: Anchor): Anchored | null => {
  const today = Math.floor(anchor.wallMs / DAY_MS);
  const { relative, weekday } = group;
  if (relative?.kind === "ago") return agoOf(group, anchor);
  if (relative?.kind === "last_weekday")
    return ofDay(day(latestOn(relative.weekday, today, 1), 0.75, "last"));
  if (relative?.kind === "day")
    return ofDay(weighWeekday(day(today + relative.offset, 0.8, "day_word"), weekday));
  return weekday === null ? null : ofDay(day(latestOn(weekday, today, 0), 0.5, "weekday_alone"));
};

const yearsAround = (reading: Reading, year: number, hints: DateHints): readonly number[] => {
  const { calendar, month, day: inMonth } = reading;
  if (calendar !== "gregorian" || month === null || inMonth === null) return [];
  return [year - 1, year, year + 1]
    .filter((each) => inMonth <= daysInMonth(each, month))
    .map((each) => daysOf(each, month, inMonth))
    .filter((each) => isInLimits(each, hints));
};

/** A day and month whose year the text leaves out: decided by weekday, "last" or a day word, and the anchor. */
export const yearlessOf = (core: Core, group: Group, anchor: Anchor, hints: DateHints): Dated | null => {
  const today = Math.floor(anchor.wallMs / DAY_MS);
  const days = core.readings.flatMap((reading) => yearsAround(reading, dayOf(today).year, hints));
  if (core.evidence.includes("last")) {
    const last = days.findLast((each) => each < today);
    return last === undefined ? null : weighWeekday(day(last, 0.75, "last"), group.weekday);
  }
  const { relative } = group;
  if (relative?.kind === "day") {
    const same = days.find((each) => each === today + relative.offset);
    return same === undefined ? null : weighWeekday(day(same, 0.85, "day_word_agrees"), group.weekday);
  }
  const onWeekday = new Set(days.filter((each) => weekdayOf(each) === group.weekday));
  const [only] = onWeekday;
  return only === undefined || onWeekday.size > 1 ? null : day(only, 0.7, "weekday_decides_year");
};
