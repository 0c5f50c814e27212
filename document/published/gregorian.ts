// Gregorian dates as days since 1970-01-01, because the pure rooms use neither a clock nor `Date`.

export const DAY_MS = 86_400_000;

const DAYS_BEFORE_MARCH = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/** Days since 1970-01-01. Counts years from March, so that the leap day is the last of its year. */
export const daysOf = (year: number, month: number, day: number): number => {
  const marchYear = month <= 2 ? year - 1 : year;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + (DAYS_BEFORE_MARCH[month - 1] ?? 0) + day - 1 - EPOCH;
};

export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : daysOf(year, month + 1, 1) - daysOf(year, month, 1);

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The inverse of {@link daysOf}. */
export const dayOf = (days: number): Day => {
  const year = Math.floor((days + 0.5) / 365.2425) + 1970;
  const inYear = days < daysOf(year, 1, 1) ? year - 1 : days >= daysOf(year + 1, 1, 1) ? year + 1 : year;
  let month = 1;
  while (month < 12 && days >= daysOf(inYear, month + 1, 1)) month += 1;
  return { year: inYear, month, day: days - daysOf(inYear, month, 1) + 1 };
};

/** The weekday; Sunday is 0. */
export const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7;

const pad = (value: number, size: number): string => String(value).padStart(size, "0");

export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** `2021-11-01` */
export const isoDay = (days: number): string => {
  const { year, month, day } = dayOf(days);
  return `${isoMonth(year, month)}-${pad(day, 2)}`;
};

/** `16:02:00` */
export const isoTime = (hour: number, minute: number, second: number): string =>
  `${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}`;

/** `+03:00` */
export const isoOffset = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
};
