import { daysOfHijri } from "../../document/published/hijri.ts";

/** About 1 Muharram 1 AH, in days since 1970-01-01, and the mean length of a Hijri year. */
const EPOCH = -492_149;
const MEAN_YEAR = 354.367;

/** First days of months, which cost some conversions each. A newspaper archive has a few hundred of them. */
const monthStarts = new Map<number, number | null>();
const MOST_MONTHS = 4000;

/** The first day of a Hijri month in days since 1970-01-01; null outside the years that can be converted. */
export const hijriMonthStart = (year: number, month: number): number | null => {
  const key = year * 12 + month - 1;
  const known = monthStarts.get(key);
  if (known !== undefined) return known;
  const days = daysOfHijri(Math.floor(key / 12), (key % 12) + 1, 1);
  if (monthStarts.size >= MOST_MONTHS) monthStarts.clear();
  monthStarts.set(key, days);
  return days;
};

/** A Hijri date; null if there is no such day. The thirtieth is allowed in each month: where the moon is sighted, months differ. */
export const hijriDays = (year: number, month: number, day: number): number | null => {
  const start = day >= 1 && day <= 30 ? hijriMonthStart(year, month) : null;
  return start === null ? null : start + day - 1;
};

/** The Hijri year of a day, or the one beside it. */
export const hijriYearNear = (days: number): number => Math.floor((days - EPOCH) / MEAN_YEAR) + 1;
