import { DAY_MS } from "./gregorian.ts";

/** The years in which the platform's table agrees with the published Umm al-Qura calendar on every month. */
const FIRST_SURE = 1420;
const LAST_SURE = 1449;

const FORMAT = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** About 1 Muharram 1 AH, in days since 1970-01-01. */
const EPOCH = -492_149;
/** In days. */
const MEAN_MONTH = 29.530_588;

const ordinalOf = (year: number, month: number, day: number): number => (year * 12 + month) * 30 + day;

const numberIn = (fields: readonly Intl.DateTimeFormatPart[], type: string): number =>
  Number(fields.find((field) => field.type === type)?.value);

const ordinalOn = (days: number): number => {
  const fields = FORMAT.formatToParts(days * DAY_MS);
  return ordinalOf(numberIn(fields, "year"), numberIn(fields, "month"), numberIn(fields, "day"));
};

/**
 * Whether the conversion of a Hijri date certainly agrees with the published calendar. Outside 1420 to 1449 AH the platform
 * computes what the calendar has in a table, and may be a day off.
 *
 * @param days the converted date, from {@link daysOfHijri}
 */
export const isSureHijri = (year: number, day: number, days: number): boolean =>
  year >= FIRST_SURE && year <= LAST_SURE && (day < 30 || ordinalOn(days) % 30 === 0);

const afterDay29 = (year: number, month: number): number | null => {
  const days = daysOfHijri(year, month, 29);
  return days === null ? null : days + 1;
};

/**
 * An Umm al-Qura date in days since 1970-01-01; null if no month has such a day.
 *
 * Starts from an estimate by the mean month, and steps to the day that the platform's table gives.
 */
export const daysOfHijri = (year: number, month: number, day: number): number | null => {
  if (month < 1 || month > 12 || day < 1 || day > 30 || year < 1300 || year > 1600) return null;
  // The thirtieth is the day after the twenty-ninth, even if the table has none: where the moon is sighted, months differ.
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
