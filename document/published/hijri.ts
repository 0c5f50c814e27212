import { DAY_MS } from "./gregorian.ts";

/** The years in which the platform's table and the Umm al-Qura calendar as published agree on every month. */
const FIRST_SURE = 1420;
const LAST_SURE = 1449;

const FORMAT = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** 1 Muharram 1 AH is near this day, counted from 1970-01-01; the mean month has 29.53 days. */
const EPOCH = -492_149;
const MEAN_MONTH = 29.530_588;

const ordinalOf = (year: number, month: number, day: number): number => (year * 12 + month) * 30 + day;

const partOf = (parts: readonly Intl.DateTimeFormatPart[], type: string): number =>
  Number(parts.find((part) => part.type === type)?.value);

const ordinalOn = (days: number): number => {
  const parts = FORMAT.formatToParts(days * DAY_MS);
  return ordinalOf(partOf(parts, "year"), partOf(parts, "month"), partOf(parts, "day"));
};

/**
 * Is a day that was converted from this year what the calendar as published says? Outside 1420 to 1449 AH the platform
 * has arithmetic where the calendar has a table, and may be a day off.
 */
export const isSureHijri = (year: number, day: number, days: number): boolean =>
  year >= FIRST_SURE && year <= LAST_SURE && (day < 30 || ordinalOn(days) % 30 === 0);

const afterDay29 = (year: number, month: number): number | null => {
  const days = daysOfHijri(year, month, 29);
  return days === null ? null : days + 1;
};

/**
 * The day of an Umm al-Qura date, counted from 1970-01-01; null if there is no such day in any month.
 *
 * Guesses by the mean month and walks to the day that the platform's own table gives.
 */
export const daysOfHijri = (year: number, month: number, day: number): number | null => {
  if (month < 1 || month > 12 || day < 1 || day > 30 || year < 1300 || year > 1600) return null;
  // The thirtieth follows the twenty-ninth, whether or not the table has it: where the moon is looked for, months differ.
  if (day === 30) return afterDay29(year, month);
  const wanted = ordinalOf(year, month, day);
  let days = Math.floor(EPOCH + ((year - 1) * 12 + month - 1) * MEAN_MONTH + day);
  for (let steps = 0; steps < 8; steps += 1) {
    const here = ordinalOn(days);
    if (here === wanted) return days;
    days += here < wanted ? 1 : -1;
  }
  return null;
};
