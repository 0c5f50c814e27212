import { MONTH_NAMES } from "../../lexicon/dates/month-names.ts";
import { digitsToAscii } from "../../text/arabic/digits-to-ascii.ts";
import { DAY_MS } from "../../document/published/gregorian.ts";
import { daysOfHijri } from "../../document/published/hijri.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import type { DateFieldName } from "./search-fields.ts";

/** A span of time: from one instant on and before another (ISO 8601, UTC); null where it is open. */
export interface TimeSpan {
  readonly from: string | null;
  readonly before: string | null;
  /** True if its ends were typed the other way round. */
  readonly isReversed?: true;
}

/** A year, a month or a day as a span that is open on neither side. */
interface Period {
  readonly from: string;
  readonly before: string;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.filter(({ calendar }) => calendar === "gregorian").flatMap(({ month, names }) =>
    names.map((name) => [toDedupForm(name), month] as const),
  ),
);

/** `2024`, `2024-03`, `2024/3/15`; and `15/3/2024`, day first, as Arabic writes it. */
const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u;
const DAY_FIRST = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/u;
/** `15 March 2024`, `March 2024`. */
const NAMED = /^(?:(\d{1,2}) )?(\D+?) (\d{4})$/u;

const toNumbers = (components: readonly (string | undefined)[]): readonly (number | undefined)[] =>
  components.map((component) => (component === undefined ? undefined : Number(component)));

/** Year, month and day of a date, as far as it has them; null if it is not a date. */
const dateNumbersOf = (text: string): readonly (number | undefined)[] | null => {
  const [, ...yearFirst] = YEAR_FIRST.exec(text) ?? [];
  if (yearFirst.length > 0) return toNumbers(yearFirst);
  const [, ...dayFirst] = DAY_FIRST.exec(text) ?? [];
  if (dayFirst.length > 0) return toNumbers(dayFirst.toReversed());
  const [, day, name = "", year] = NAMED.exec(toDedupForm(text)) ?? [];
  const month = MONTHS.get(name);
  return month === undefined ? null : [Number(year), month, ...toNumbers([day])];
};

/** Elasticsearch reads years of four digits. */
const LAST_INSTANT = "9999-12-31T23:59:59.999Z";

const instant = (year: number, month: number, day: number): string => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() > 9_999 ? LAST_INSTANT : date.toISOString();
};

/** The years of the Hijri calendar in which something may have been published; no archive reaches back to theirs of the other. */
const isHijri = (year: number): boolean => year >= 1300 && year < 1500;

const instantOfHijri = (year: number, month: number, day: number): string | null => {
  const days = daysOfHijri(year, month, day);
  return days === null ? null : new Date(days * DAY_MS).toISOString();
};

/** The same of the Umm al-Qura calendar: `1436`, `1436-10`, `1436-10-15`. */
const hijriPeriodOf = (year: number, month?: number, day?: number): Period | null => {
  const from = instantOfHijri(year, month ?? 1, day ?? 1);
  if (from === null) return null;
  if (day !== undefined) return { from, before: new Date(Date.parse(from) + DAY_MS).toISOString() };
  const isLast = month === undefined || month === 12;
  const before = instantOfHijri(isLast ? year + 1 : year, isLast ? 1 : month + 1, 1);
  return before === null ? null : { from, before };
};

const periodOf = (text: string): Period | null => {
  const [year, month, day] = dateNumbersOf(digitsToAscii(text.trim())) ?? [];
  if (year === undefined || year < 1000) return null;
  if (isHijri(year)) return hijriPeriodOf(year, month, day);
  if (month === undefined) return { from: instant(year, 1, 1), before: instant(year + 1, 1, 1) };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { from: instant(year, month, 1), before: instant(year, month + 1, 1) };
  // A day that the month does not have would become one of the next month.
  const isDay = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDay ? { from: instant(year, month, day), before: instant(year, month, day + 1) } : null;
};

const rangeOf = (text: string): TimeSpan | null => {
  const [first = "", last] = text.split(/\.{2,}|\u2026/u, 2);
  if (last === undefined) return periodOf(first);
  const from = first.trim() === "" ? null : periodOf(first);
  const to = last.trim() === "" ? null : periodOf(last);
  const isUnclear = (first.trim() !== "" && from === null) || (last.trim() !== "" && to === null);
  if (isUnclear || (from === null && to === null)) return null;
  if (from !== null && to !== null && to.from < from.from)
    return { from: to.from, before: from.before, isReversed: true };
  return { from: from?.from ?? null, before: to?.before ?? null };
};

/**
 * Reads the value of `date:`, `after:`, `before:` or `until:`; null if it is not a date.
 *
 * The value is a year, a month or a day: `2024`, `2024-03`, `2024-03-15`, `15/3/2024`, also with the name of the month and in
 * Arabic-Indic digits. A year from 1300 to 1499 is one of the Hijri calendar. Behind `date:` it may be a range, open at either end: `2024-01..2024-03`. `after:` begins where its date begins,
 * `before:` ends where its date begins, `until:` ends where its date ends. Days are those of UTC.
 */
export const readDates = (name: DateFieldName, text: string): TimeSpan | null => {
  if (name === "date") return rangeOf(text);
  const period = periodOf(text);
  if (period === null) return null;
  switch (name) {
    case "after":
      return { from: period.from, before: null };
    case "before":
      return { from: null, before: period.from };
    case "until":
      return { from: null, before: period.before };
    default:
      return name satisfies never;
  }
};
