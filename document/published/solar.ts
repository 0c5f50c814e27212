import { daysOf } from "./gregorian.ts";

/** 1 Farvardin 1399 was 20 March 2020. */
const YEAR = 1399;
const NEW_YEAR = daysOf(2020, 3, 20);

/** How many leap years there are up to this one, counted from anywhere: eight in 33 years. */
const leapsUntil = (year: number): number => Math.floor((8 * year + 21) / 33);

/** The first day of a year, in days since 1970-01-01. */
const startOf = (year: number): number =>
  365 * (year - YEAR) + leapsUntil(year) - leapsUntil(YEAR) + NEW_YEAR;

const FIRST_YEAR = 1300;
const LAST_YEAR = 1450;

/**
 * A date of the solar Hijri calendar of Iran and Afghanistan in days since 1970-01-01; null if there is no such day, or the year is not from 1300 to
 * 1450 (1921 to 2072).
 *
 * The first six months have 31 days, the next five 30, the last 29 or, in a leap year, 30. Leap years by the rule of 33 years, which agrees with the calendar
 * of Iran from 1178 to 1633. Source: K. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74 (1996).
 */
export const daysOfSolar = (year: number, month: number, day: number): number | null => {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const length = month <= 6 ? 31 : month < 12 ? 30 : startOf(year + 1) - startOf(year) - before;
  return day > length ? null : startOf(year) + before + day - 1;
};
