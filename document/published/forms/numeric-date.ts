import { digitsAt } from "../numbers.ts";
import type { WrittenDate, DateReading } from "../written-date.ts";
import { isPunctuation, type Token } from "../tokens.ts";
import { calendarOfYear, isPartOfLongerNumber, hasFourDigits } from "./numeric-shape.ts";
import { monthAndYearAt, dayAndMonthAt } from "./numeric-pair.ts";
import { eraAt, type TokenMatch } from "../phrases.ts";

/** Slash, dash, dot, backslash, Arabic date separator, en dash, minus, hyphen. */
const SEPARATORS = "/-.\\\u060D\u2013\u2212\u2010";

const HIJRI_CENTURY = 1400;
/** A year of two digits up to this one is of this century. */
const LAST_OF_2000S = 69;

const fullYear = (year: number, isShort: boolean, era: DateReading["calendar"] | undefined): number => {
  if (!isShort) return year;
  if (era === "hijri") return HIJRI_CENTURY + year;
  return year <= LAST_OF_2000S ? 2000 + year : 1900 + year;
};

/** Three numbers with the same separator. Each order that the digits allow is a reading. */
const threeNumbersAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenDate> | null => {
  const separator = tokens[at + 1];
  const first = digitsAt(tokens, at, 4);
  const second = digitsAt(tokens, at + 2, 2);
  const third = digitsAt(tokens, at + 4, 4);
  if (first === null || second === null || third === null) return null;
  if (!isPunctuation(separator, SEPARATORS) || tokens[at + 3]?.text !== separator?.text) return null;
  if (isPartOfLongerNumber(tokens, at, at + 5, separator?.text ?? "")) return null;
  const [a, b, c] = [first.value, second.value, third.value];
  const isFirstYear = hasFourDigits(tokens[at]);
  const isLastYear = hasFourDigits(tokens[at + 4]);
  if (isFirstYear === isLastYear && (isFirstYear || !areShort(tokens, at))) return null;
  const isShort = !isFirstYear && !isLastYear;
  if (!isShort && (tokens[isFirstYear ? at + 4 : at]?.text.length ?? 0) > 2) return null;
  const era = eraAt(tokens, at + 5);
  const reading = (order: "dmy" | "mdy" | "ymd", year: number, month: number, day: number): DateReading => {
    const full = fullYear(year, isShort, era?.value);
    return { calendar: calendarOfYear(full, era?.value), year: full, month, day, order };
  };
  const readings: DateReading[] = [];
  if (!isFirstYear) readings.push(reading("dmy", c, b, a), reading("mdy", c, a, b));
  // An era follows the year, so then the year is the last of the three.
  if (!isLastYear && (isFirstYear || era === null)) readings.push(reading("ymd", a, b, c));
  const evidence = isFirstYear ? "numeric_year_first" : isShort ? "numeric_short_year" : "numeric_year_last";
  return {
    value: {
      readings,
      confidence: isFirstYear ? 0.9 : isShort ? 0.55 : 0.85,
      hasShortYear: isShort && era === null,
      evidence: [evidence],
    },
    to: era?.to ?? at + 5,
  };
};

const areShort = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 2 || tokens[at]?.text.length === 1 ? tokens[at + 4]?.text.length === 2 : false;

/** `08/12, 2015`: a comma before the year is American usage, and so is the order. */
const americanAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenDate> | null => {
  const month = digitsAt(tokens, at, 2);
  const day = digitsAt(tokens, at + 2, 2);
  const year = digitsAt(tokens, at + 4, 4);
  if (month === null || day === null || year === null || !hasFourDigits(tokens[at + 4])) return null;
  if (!isPunctuation(tokens[at + 1], "/") || !isPunctuation(tokens[at + 3], ",\u060C")) return null;
  const readings: DateReading[] = [
    { calendar: "gregorian", year: year.value, month: month.value, day: day.value, order: null },
    { calendar: "gregorian", year: year.value, month: day.value, day: month.value, order: null },
  ];
  return {
    value: { readings, confidence: 0.6, hasShortYear: false, evidence: ["numeric_american"] },
    to: at + 5,
  };
};

/** A date in digits. */
export const numericDateAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenDate> | null =>
  tokens[at]?.kind === "number"
    ? (threeNumbersAt(tokens, at) ??
      americanAt(tokens, at) ??
      monthAndYearAt(tokens, at) ??
      dayAndMonthAt(tokens, at))
    : null;
