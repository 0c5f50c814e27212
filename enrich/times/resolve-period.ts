import { dayOf, daysOf, isoDay, isoMonth, isoYear, weekdayOf } from "../../document/published/gregorian.ts";
import { hijriMonthStart, hijriYearNear } from "./hijri-days.ts";
import type { MentionedTime } from "../enrichment.ts";
import type { Surroundings } from "./resolve-day.ts";
import type { TimeUnit } from "../../lexicon/dates/date-words.ts";
import type { WrittenTime } from "./written-time.ts";

/** When a time is, before the certainty of what was written is counted. */
export type ResolvedTime = Pick<MentionedTime, "from" | "to" | "precision" | "anchor" | "conflict"> & {
  readonly trust: number;
};

const resolved = (
  from: string | null,
  precision: ResolvedTime["precision"],
  anchor: ResolvedTime["anchor"],
  { to = null, trust = 1, conflict = false }: { to?: string | null; trust?: number; conflict?: boolean } = {},
): ResolvedTime => ({ from, to, precision, anchor, conflict, trust });

const monthIndexOf = (days: number): number => {
  const { year, month } = dayOf(days);
  return year * 12 + month - 1;
};
const isoOfIndex = (index: number): string => isoMonth(Math.floor(index / 12), (index % 12) + 1);

const mondayOf = (days: number): number => days - ((weekdayOf(days) + 6) % 7);

/** A Hijri month or year as its first and last day, for no Gregorian one is the same. */
const hijriPeriod = (year: number, month: number | null, anchor: ResolvedTime["anchor"]): ResolvedTime => {
  const start = hijriMonthStart(year, month ?? 1);
  const next = month === null ? hijriMonthStart(year + 1, 1) : hijriMonthStart(year, month + 1);
  const precision = month === null ? "year" : "month";
  if (start === null || next === null) return resolved(null, precision, anchor);
  return resolved(isoDay(start), precision, anchor, { to: isoDay(next - 1), trust: 0.9 });
};

const yearOf = (
  time: WrittenTime,
  { anchor, text }: Surroundings,
): readonly [number | null, ResolvedTime["anchor"], boolean] => {
  const written = time.date?.year ?? null;
  const relative =
    time.unitShift?.unit === "year" && anchor !== null ? dayOf(anchor.days).year + time.unitShift.by : null;
  if (written !== null) return [written, "none", relative !== null && relative !== written];
  if (time.sameUnit?.unit === "year")
    return [text.year === null ? null : text.year.year + time.sameUnit.by, "text", false];
  return [relative, "published", false];
};

const SEASON_MONTHS = 3;
const WINTER = 12;

const seasonTime = (time: WrittenTime, season: number, around: Surroundings): ResolvedTime => {
  const [year, from, conflict] = yearOf(time, around);
  if (time.unitShift !== undefined || time.date !== undefined || time.sameUnit !== undefined) {
    if (year === null) return resolved(null, "season", from);
    // A winter is of two years, and its name may be either.
    return resolved(season === WINTER ? isoYear(year) : isoMonth(year, season), "season", from, { conflict });
  }
  const { anchor } = around;
  if (anchor === null || anchor.precision === "year") return resolved(null, "season", "published");
  const now = monthIndexOf(anchor.days);
  const starts = [-2, -1, 0, 1, 2].map((shift) => (dayOf(anchor.days).year + shift) * 12 + season - 1);
  const isWithin = (start: number): boolean => now >= start && now < start + SEASON_MONTHS;
  const found =
    time.direction === "past"
      ? starts.findLast((start) => start + SEASON_MONTHS <= now)
      : time.direction === "next"
        ? starts.find((start) => start > now)
        : starts.find((start) => isWithin(start) || start > now);
  return resolved(found === undefined ? null : isoOfIndex(found), "season", "published");
};

/** A month without a day. */
const monthTime = (time: WrittenTime, month: number, around: Surroundings): ResolvedTime => {
  const { anchor } = around;
  const { date, direction } = time;
  const [year, from, conflict] = yearOf(time, around);
  if (date?.calendar === "hijri") {
    if (date.year !== null) return hijriPeriod(date.year, month, "none");
    if (anchor === null || anchor.precision !== "day") return resolved(null, "month", "published");
    const near = hijriYearNear(anchor.days);
    const starts = [near - 1, near, near + 1].flatMap((each) => {
      const days = hijriMonthStart(each, month);
      return days === null ? [] : [{ year: each, days }];
    });
    const past = starts.findLast(({ days }) => days + 29 < anchor.days);
    const ahead = starts.find(({ days }) => days > anchor.days);
    const nearest = starts.toSorted(
      (a, b) => Math.abs(a.days + 15 - anchor.days) - Math.abs(b.days + 15 - anchor.days),
    )[0];
    const chosen = direction === "past" ? past : direction === "next" ? ahead : nearest;
    return chosen === undefined
      ? resolved(null, "month", "published")
      : hijriPeriod(chosen.year, month, "published");
  }
  if (year !== null) return resolved(isoMonth(year, month), "month", from, { conflict });
  if (from === "text" || anchor === null || anchor.precision === "year") return resolved(null, "month", from);
  const now = monthIndexOf(anchor.days);
  const indexes = [-1, 0, 1].map((shift) => (dayOf(anchor.days).year + shift) * 12 + month - 1);
  const distance = (index: number): number => Math.abs(index - now);
  const chosen =
    direction === "past"
      ? indexes.findLast((index) => index < now)
      : direction === "next"
        ? indexes.find((index) => index > now)
        : direction === "present"
          ? indexes.find((index) => index === now)
          : indexes
              .filter((index) => index >= now || !around.isFuture())
              .toSorted((a, b) => distance(a) - distance(b))[0];
  return resolved(chosen === undefined ? null : isoOfIndex(chosen), "month", "published", {
    trust: direction === undefined ? 0.9 : 1,
  });
};

const unitTime = (unit: "week" | "month" | "year", by: number, { anchor }: Surroundings): ResolvedTime => {
  if (anchor === null) return resolved(null, unit, "published");
  if (unit === "year") return resolved(isoYear(dayOf(anchor.days).year + by), unit, "published");
  if (unit === "month")
    return resolved(
      anchor.precision === "year" ? null : isoOfIndex(monthIndexOf(anchor.days) + by),
      unit,
      "published",
    );
  return resolved(
    anchor.precision === "day" ? isoDay(mondayOf(anchor.days) + by * 7) : null,
    unit,
    "published",
  );
};

const PRECISION: Readonly<Record<TimeUnit, ResolvedTime["precision"]>> = {
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};

const MINUTES: Partial<Record<TimeUnit, number>> = { minute: 1, hour: 60 };
const DAY_MINUTES = 1440;
const pad = (value: number): string => String(value).padStart(2, "0");

/** The time that is some units before (negative: behind) the publication, to the precision of the unit. */
const before = (unit: TimeUnit, count: number, { anchor }: Surroundings): string | null => {
  if (anchor === null) return null;
  const { year, month, day } = dayOf(anchor.days);
  if (unit === "year") return isoYear(year - count);
  if (anchor.precision === "year") return null;
  if (unit === "month") return isoOfIndex(year * 12 + month - 1 - count);
  if (anchor.precision !== "day") return null;
  if (unit === "day") return isoDay(anchor.days - count);
  if (unit === "week") return isoDay(mondayOf(daysOf(year, month, day) - count * 7));
  if (anchor.minutes === null) return null;
  const minutes = anchor.minutes - count * (MINUTES[unit] ?? 0);
  const days = anchor.days + Math.floor(minutes / DAY_MINUTES);
  const inDay = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return `${isoDay(days)}T${pad(Math.floor(inDay / 60))}:${pad(unit === "hour" ? 0 : inDay % 60)}`;
};

/** A unit of another time of the text: certain only if that time stands in the same sentence or the one before. */
const sameTime = (
  unit: "day" | "week" | "month" | "year",
  by: number,
  around: Surroundings,
): ResolvedTime => {
  const { text, sentence } = around;
  const isNear = (found: { readonly sentence: number }): boolean => sentence - found.sentence <= 1;
  const found =
    unit === "day" && text.day !== null && isNear(text.day)
      ? isoDay(text.day.days + by)
      : unit === "month" && text.month !== null && isNear(text.month)
        ? isoOfIndex(text.month.year * 12 + text.month.month - 1 + by)
        : unit === "year" && text.year !== null && isNear(text.year)
          ? isoYear(text.year.year + by)
          : null;
  return resolved(found, unit, "text", { trust: 0.75 });
};

/** Resolves a time that is not a day. */
export const resolvePeriod = (time: WrittenTime, around: Surroundings): ResolvedTime => {
  const { date, unitShift, sameUnit, season, yearPart, decade, ago, stretch, unresolved } = time;
  if (unresolved !== undefined)
    return resolved(
      null,
      unresolved === "vague" ? "vague" : PRECISION[unresolved],
      unresolved === "vague" ? "published" : "text",
    );
  if (decade !== undefined) return resolved(isoYear(decade), "decade", "none");
  if (season !== undefined) return seasonTime(time, season, around);
  if (yearPart !== undefined) {
    const [year, from, conflict] = yearOf(time, around);
    if (year === null) return resolved(null, "month", from);
    return resolved(isoMonth(year, yearPart[0]), "month", from, {
      to: isoMonth(year, yearPart[1]),
      conflict,
    });
  }
  if (typeof date?.month === "number") return monthTime(time, date.month, around);
  if (typeof date?.year === "number") {
    if (date.calendar === "hijri") return hijriPeriod(date.year, null, "none");
    const [, , conflict] = yearOf(time, around);
    return resolved(isoYear(date.year), "year", "none", { conflict });
  }
  if (sameUnit !== undefined) return sameTime(sameUnit.unit, sameUnit.by, around);
  if (unitShift !== undefined) return unitTime(unitShift.unit, unitShift.by, around);
  if (ago !== undefined)
    return resolved(before(ago.unit, ago.count, around), PRECISION[ago.unit], "published", { trust: 0.95 });
  if (stretch !== undefined) {
    const { unit, count, direction } = stretch;
    const [first, last] = direction === "past" ? [count, 0] : [0, -count];
    const from = before(unit, first, around);
    return resolved(from, PRECISION[unit], "published", {
      to: from === null ? null : before(unit, last, around),
    });
  }
  return resolved(null, "vague", "published");
};
