import type { Anchor, TextTimes } from "./anchor.ts";
import type { WrittenDate, WrittenTime } from "./written-time.ts";
import { dayOf, daysInMonth, daysOf, weekdayOf } from "../../document/published/gregorian.ts";
import { hijriDays, hijriYearNear } from "./hijri-days.ts";
import type { Direction } from "../../lexicon/dates/time-words.ts";
import type { MentionedTime } from "../enrichment.ts";

/** What a time is resolved with. */
export interface Surroundings {
  readonly anchor: Anchor | null;
  readonly text: TextTimes;
  readonly sentence: number;
  /** The sentence speaks of the future. */
  readonly isFuture: () => boolean;
}

export interface ResolvedDay {
  /** Days since 1970-01-01; null where nothing resolves it. */
  readonly days: number | null;
  readonly anchor: MentionedTime["anchor"];
  readonly conflict: boolean;
  /** How often a day that was resolved like this is right: 0 to 1. */
  readonly trust: number;
}

const UNRESOLVED: ResolvedDay = { days: null, anchor: "published", conflict: false, trust: 1 };

/** A day of a calendar; null if there is no such day. */
const daysOfDate = (
  calendar: WrittenDate["calendar"],
  year: number,
  month: number,
  day: number,
): number | null => {
  if (calendar === "hijri") return hijriDays(year, month, day);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return daysOf(year, month, day);
};

/** Of several days, the one that fits a direction: the last before the anchor, the first behind it, or the nearest. */
const fitting = (
  candidates: readonly number[],
  from: number,
  direction: Direction | undefined,
): number | null => {
  const before = candidates.filter((days) => days < from);
  const behind = candidates.filter((days) => days > from);
  if (direction === "past") return before.length === 0 ? null : Math.max(...before);
  if (direction === "next") return behind.length === 0 ? null : Math.min(...behind);
  const distance = (days: number): number => Math.abs(days - from);
  return candidates.reduce<number | null>(
    (best, days) => (best === null || distance(days) < distance(best) ? days : best),
    null,
  );
};

/** Months and years are resolved with the month and year of the publication, whatever its day is. */
const monthShifted = (days: number, months: number): { readonly year: number; readonly month: number } => {
  const { year, month } = dayOf(days);
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
};

const exact = (days: number | null, anchor: ResolvedDay["anchor"], trust = 1): ResolvedDay =>
  days === null ? { ...UNRESOLVED, anchor } : { days, anchor, conflict: false, trust };

const NEAREST = 0.93;
const OF_TEXT = 0.75;

/** In days: nearer than this, a weekday that differs is a slip. */
const FAR = 60;

/** Far from the publication, where two years are possible, the weekday decides between them. */
const byWeekday = (
  candidates: readonly number[],
  nearest: number,
  from: number,
  { weekday, direction }: WrittenTime,
): number | null => {
  if (weekday === undefined || direction !== undefined || Math.abs(nearest - from) < FAR) return null;
  if (weekdayOf(nearest) === weekday) return null;
  return candidates.find((days) => weekdayOf(days) === weekday && Math.abs(days - from) < 365) ?? null;
};

/** The day of a date without its year. */
const yearlessDay = (date: WrittenDate, time: WrittenTime, around: Surroundings): ResolvedDay => {
  const { anchor, text, sentence } = around;
  const { calendar, month, day } = date;
  if (day === null) return UNRESOLVED;
  if (month === null) {
    if (anchor === null || anchor.precision === "year" || time.unitShift?.unit !== "month") return UNRESOLVED;
    const shifted = monthShifted(anchor.days, time.unitShift.by);
    return exact(daysOfDate("gregorian", shifted.year, shifted.month, day), "published");
  }
  if (time.sameUnit?.unit === "year") {
    const year = text.year?.year;
    return exact(year === undefined ? null : daysOfDate(calendar, year, month, day), "text", OF_TEXT);
  }
  if (anchor === null) return UNRESOLVED;
  const { year } = dayOf(anchor.days);
  if (time.unitShift?.unit === "year")
    return exact(daysOfDate(calendar, year + time.unitShift.by, month, day), "published");
  if (anchor.precision !== "day") return UNRESOLVED;
  const near = calendar === "hijri" ? hijriYearNear(anchor.days) : year;
  const candidates = [near - 1, near, near + 1].flatMap(
    (each) => daysOfDate(calendar, each, month, day) ?? [],
  );
  const today =
    time.direction === undefined && around.isFuture()
      ? candidates.filter((days) => days >= anchor.days)
      : candidates;
  const nearest = fitting(today, anchor.days, time.direction);
  const days = nearest === null ? null : (byWeekday(today, nearest, anchor.days, time) ?? nearest);
  // A sentence about another year: the day is probably of that year, and perhaps not.
  const isOfOther =
    time.direction === undefined &&
    text.year?.isWritten === true &&
    text.year.sentence === sentence &&
    days !== null &&
    dayOf(days).year !== text.year.year;
  if (isOfOther) return { ...UNRESOLVED, anchor: "text" };
  return exact(days, "published", time.direction === undefined ? NEAREST : 1);
};

/** The day of a date that has all its parts; null if it has not, or there is no such day. */
const wholeDay = (date: Omit<WrittenDate, "other"> | undefined): number | null => {
  if (date === undefined || date.year === null || date.month === null || date.day === null) return null;
  return daysOfDate(date.calendar, date.year, date.month, date.day);
};

/** A day and month whose year is that of the same day in the other calendar; the two may be a day apart. */
const withYearOf = (twinDay: number, { calendar, month, day }: WrittenDate): number | null => {
  if (calendar === "hijri" || month === null || day === null) return twinDay;
  const years = [-1, 0, 1].map((shift) => dayOf(twinDay).year + shift);
  return fitting(
    years.flatMap((year) => daysOfDate(calendar, year, month, day) ?? []),
    twinDay,
    undefined,
  );
};

const HIJRI_ALONE = 0.92;
/** In days: calendars that are sighted and computed differ by that much. */
const CALENDARS_APART = 2;

/** The day of a date; with a weekday beside it, that weekday decides between two orders of digits. */
const dateDay = (time: WrittenTime, around: Surroundings): ResolvedDay | null => {
  const { date, twin, weekday } = time;
  if (date === undefined || date.day === null) return null;
  const twinDay = wholeDay(twin);
  if (date.year === null || date.month === null)
    return twinDay === null ? yearlessDay(date, time, around) : exact(withYearOf(twinDay, date), "none");
  const days = wholeDay(date);
  const inOtherOrder = wholeDay(date.other);
  if (inOtherOrder !== null && weekday === weekdayOf(inOtherOrder) && weekday !== weekdayOf(days ?? 0))
    return exact(inOtherOrder, "none");
  const isHijri = date.calendar === "hijri";
  if (twinDay === null) return exact(days, "none", isHijri ? HIJRI_ALONE : 1);
  const conflict = days !== null && Math.abs(days - twinDay) > CALENDARS_APART;
  return { ...exact(isHijri ? twinDay : (days ?? twinDay), "none"), conflict };
};

/** The nearest day with a weekday, at most two days away: what was written before midnight may be published after it. */
const weekdayNear = (days: number, weekday: number): number | null =>
  [-1, 1, -2, 2].map((shift) => days + shift).find((each) => weekdayOf(each) === weekday) ?? null;

/** The last or the next day with a weekday, which may be the day of publication itself. */
const weekdayFrom = (
  days: number,
  weekday: number,
  direction: Direction | undefined,
  isFuture: boolean,
): number => {
  const ahead = (weekday - weekdayOf(days) + 7) % 7;
  if (direction === "next") return days + (ahead === 0 ? 7 : ahead);
  if (direction === "past") return days - (ahead === 0 ? 7 : 7 - ahead);
  if (direction === "present" || isFuture) return days + ahead;
  return ahead === 0 ? days : days + ahead - 7;
};

const weekdayDay = (time: WrittenTime, around: Surroundings): ResolvedDay | null => {
  const { weekday, nightTo, unitShift, direction } = time;
  const { anchor } = around;
  if (weekday === undefined) return null;
  if (anchor === null || anchor.precision !== "day") return UNRESOLVED;
  if (unitShift?.unit === "week") {
    // Weeks begin on Saturday, Sunday or Monday, depending on the country: those two days may be of either week.
    if (weekday === 0 || weekday === 6) return UNRESOLVED;
    const monday = anchor.days - ((weekdayOf(anchor.days) + 6) % 7) + unitShift.by * 7;
    return exact(monday + ((weekday + 6) % 7), "published", 0.85);
  }
  if (nightTo !== undefined) {
    const second = weekdayFrom(anchor.days, nightTo, undefined, around.isFuture());
    return exact(second - 1, "published", 0.95);
  }
  const isFuture = direction === undefined && around.isFuture();
  const days = weekdayFrom(anchor.days, weekday, direction, isFuture);
  return exact(days, "published", isFuture ? 0.85 : 0.95);
};

const CONFLICT = 0.6;

/**
 * The day that a time means; null if it does not mean a day. Date, weekday and distance from the publication day are weighed: two
 * that agree win, and otherwise the date. A weekday never looks for a year in which it fits.
 */
export const resolveDay = (time: WrittenTime, around: Surroundings): ResolvedDay | null => {
  const { weekday, dayShift } = time;
  const dated = dateDay(time, around);
  const anchor = around.anchor?.precision === "day" ? around.anchor.days : null;
  const shifted = dayShift === undefined || anchor === null ? null : anchor + dayShift;
  const against = (resolved: ResolvedDay, conflict: boolean): ResolvedDay =>
    conflict ? { ...resolved, conflict, trust: resolved.trust * CONFLICT } : resolved;
  if (dated !== null) {
    const { days } = dated;
    if (days === null) return dated;
    const differs = weekday !== undefined && weekdayOf(days) !== weekday;
    if (shifted === null) return against(dated, differs);
    if (differs && weekdayOf(shifted) === weekday) return against(exact(shifted, "published"), true);
    return against(dated, differs || shifted !== days);
  }
  if (dayShift !== undefined) {
    if (shifted === null) return UNRESOLVED;
    if (weekday === undefined || weekdayOf(shifted) === weekday) return exact(shifted, "published");
    return against(exact(weekdayNear(shifted, weekday) ?? shifted, "published"), true);
  }
  if (weekday !== undefined) return weekdayDay(time, around);
  return null;
};
