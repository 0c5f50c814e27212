import { GAP, type Tokens } from "../../words/tokens.ts";
import type { TimePart, WrittenDate } from "../written-time.ts";
import { DAY_WORDS } from "../../../lexicon/dates/time-words.ts";
import { ERAS } from "../../../lexicon/dates/date-words.ts";
import { NUMBERED_WORDS } from "../../../lexicon/dates/no-times.ts";
import { calendarOfYear } from "../../../document/published/forms/numeric-shape.ts";
import { type Digits, digitsAt } from "../numbers.ts";
import { hasStemOf } from "../phrases.ts";
import { isOpening } from "./named-date.ts";
import { yearNumberAt } from "./year-number.ts";

const isDayWord = hasStemOf([...DAY_WORDS, "بتاريخ", "تاريخ", "الموافق"]);
const isNumbered = hasStemOf(NUMBERED_WORDS);

const SEPARATORS = GAP.slash | GAP.dash | GAP.stop;

/** What joins two numbers; empty if it is more than a slash, a dash or a full stop. */
const separatorBefore = ({ text, starts, ends, gaps }: Tokens, at: number): string => {
  const gap = gaps[at] ?? 0;
  if ((gap & SEPARATORS) === 0 || (gap & ~SEPARATORS) !== 0) return "";
  const between = text.slice(ends[at - 1] ?? 0, starts[at]);
  // Scrapers leave spaces around a slash; a dash with spaces joins two numbers.
  return gap === GAP.slash ? between.trim() : between;
};

/** A number that goes on behind, or began before: a telephone number, an address. `2 - 4/6/1436` is the end of a span. */
const isPartOfLonger = (tokens: Tokens, first: number, last: number): boolean =>
  (separatorBefore(tokens, first).length === 1 && digitsAt(tokens, first - 1) !== null) ||
  (separatorBefore(tokens, last + 1) !== "" && digitsAt(tokens, last + 1) !== null);

const eraOf = (tail: string): WrittenDate["calendar"] | undefined =>
  ERAS.find(([, names]) => names.includes(tail))?.[0];

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;

/** Three numbers with the same separator: `2023/8/12`, `12-8-2023`, `2024.08.09`. The year has four digits. */
const threeNumbersAt = (tokens: Tokens, at: number): TimePart | null => {
  const a = digitsAt(tokens, at);
  const b = digitsAt(tokens, at + 1);
  const c = digitsAt(tokens, at + 2);
  const separator = separatorBefore(tokens, at + 1);
  if (a === null || b === null || c === null || separator.length !== 1) return null;
  if (separatorBefore(tokens, at + 2) !== separator || b.letters > 0 || c.letters > 0) return null;
  if (a.tail !== "" || b.tail !== "" || b.length > 2 || isPartOfLonger(tokens, at, at + 2)) return null;
  const isFirst = a.length === 4;
  if (isFirst === (c.length === 4) || (isFirst ? c : a).length > 2) return null;
  if (isFirst && c.tail !== "" && eraOf(c.tail) === undefined) return null;
  const year = isFirst ? a.value : c.value;
  const spelled = isFirst ? null : yearNumberAt(tokens, at + 2);
  if (!isFirst && spelled === null) return null;
  const behind = isFirst && c.tail === "" ? eraWordAt(tokens, at + 3) : undefined;
  const calendar = spelled?.calendar ?? calendarOfYear(year, eraOf(c.tail) ?? behind);
  const [first, second] = isFirst ? [c.value, b.value] : [a.value, b.value];
  const last = spelled?.last ?? (behind === undefined ? at + 2 : at + 3);
  const asDayMonth = { calendar, year, month: second, day: first };
  const asMonthDay = { calendar, year, month: first, day: second };
  const canDayMonth = isMonth(second) && isDay(first);
  const canMonthDay = isMonth(first) && isDay(second);
  if (!canDayMonth && !canMonthDay) return null;
  const isAmbiguous = canDayMonth && canMonthDay && first !== second;
  const date: WrittenDate = canDayMonth
    ? { ...asDayMonth, ...(isAmbiguous ? { other: asMonthDay } : {}) }
    : asMonthDay;
  return {
    first: at,
    last,
    letters: a.letters,
    time: { date, certainty: isAmbiguous && !isFirst ? 0.85 : 0.95 },
  };
};

const eraWordAt = (tokens: Tokens, at: number): WrittenDate["calendar"] | undefined =>
  tokens.gaps[at] === 0 ? eraOf(tokens.words[at]?.form ?? "") : undefined;

const PAIR_YEARS = { first: 1990, last: 2100 };

const monthYearOf = (a: Digits, b: Digits): WrittenDate | null => {
  const [month, year] = a.length === 4 ? [b, a] : [a, b];
  if (year.length !== 4 || month.length > 2 || !isMonth(month.value)) return null;
  if (year.value < PAIR_YEARS.first || year.value > PAIR_YEARS.last) return null;
  return { calendar: "gregorian", year: year.value, month: month.value, day: null };
};

/** Two numbers with a slash: a month and a year behind a preposition (`منذ 10/2021`), a day and a month behind `يوم`. */
const twoNumbersAt = (tokens: Tokens, at: number, isDayMeant: boolean): TimePart | null => {
  const a = digitsAt(tokens, at);
  const b = digitsAt(tokens, at + 1);
  if (a === null || b === null || separatorBefore(tokens, at + 1) !== "/") return null;
  if (a.tail !== "" || b.tail !== "" || b.letters > 0 || isPartOfLonger(tokens, at, at + 1)) return null;
  if (isNumbered(tokens, at - 1)) return null;
  const part = (date: WrittenDate, certainty: number): TimePart => ({
    first: at,
    last: at + 1,
    letters: a.letters,
    time: { date, certainty },
  });
  const monthYear = monthYearOf(a, b);
  if (monthYear !== null) return isOpening(tokens, at - 1) ? part(monthYear, 0.7) : null;
  if (!isDayMeant && !isDayWord(tokens, at - 1)) return null;
  if (a.length > 2 || b.length > 2 || !isDay(a.value) || !isMonth(b.value)) return null;
  return part({ calendar: "gregorian", year: null, month: b.value, day: a.value }, 0.75);
};

/**
 * A date in digits.
 *
 * @param isDayMeant whether a weekday or such stands before it, so that two numbers are a day and a month
 */
export const numericDateAt = (tokens: Tokens, at: number, isDayMeant: boolean): TimePart | null =>
  digitsAt(tokens, at) === null ? null : (threeNumbersAt(tokens, at) ?? twoNumbersAt(tokens, at, isDayMeant));
