import { digitsAt, isMark } from "../numbers.ts";
import type { Core, Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { calendarOf, isInside, isYear } from "./numeric-shape.ts";
import { monthAndYearAt, withoutYearAt } from "./numeric-pair.ts";
import { eraAt, type Found } from "../words.ts";

/** Slash, dash, dot, backslash, Arabic date separator, en dash, minus, hyphen. */
const SEPARATORS = "/-.\\\u060D\u2013\u2212\u2010";

const HIJRI_CENTURY = 1400;
/** Two digits up to here are of this century. */
const LAST_OF_2000S = 69;

const fullYear = (year: number, isShort: boolean, era: Reading["calendar"] | undefined): number => {
  if (!isShort) return year;
  if (era === "hijri") return HIJRI_CENTURY + year;
  return year <= LAST_OF_2000S ? 2000 + year : 1900 + year;
};

/** Three numbers with one separator: each order that the digits allow is a reading. */
const threeNumbersAt = (tokens: readonly Token[], at: number): Found<Core> | null => {
  const separator = tokens[at + 1];
  const first = digitsAt(tokens, at, 4);
  const second = digitsAt(tokens, at + 2, 2);
  const third = digitsAt(tokens, at + 4, 4);
  if (first === null || second === null || third === null) return null;
  if (!isMark(separator, SEPARATORS) || tokens[at + 3]?.text !== separator?.text) return null;
  if (isInside(tokens, at, at + 5, separator?.text ?? "")) return null;
  const [a, b, c] = [first.value, second.value, third.value];
  const isFirstYear = isYear(tokens[at]);
  const isLastYear = isYear(tokens[at + 4]);
  if (isFirstYear === isLastYear && (isFirstYear || !areShort(tokens, at))) return null;
  const isShort = !isFirstYear && !isLastYear;
  if (!isShort && (tokens[isFirstYear ? at + 4 : at]?.text.length ?? 0) > 2) return null;
  const era = eraAt(tokens, at + 5);
  const reading = (order: "dmy" | "mdy" | "ymd", year: number, month: number, day: number): Reading => {
    const full = fullYear(year, isShort, era?.value);
    return { calendar: calendarOf(full, era?.value), year: full, month, day, order };
  };
  const readings: Reading[] = [];
  if (!isFirstYear) readings.push(reading("dmy", c, b, a), reading("mdy", c, a, b));
  // An era stands after the year, so the year is the last of the three.
  if (!isLastYear && (isFirstYear || era === null)) readings.push(reading("ymd", a, b, c));
  const evidence = isFirstYear ? "numeric_year_first" : isShort ? "numeric_short_year" : "numeric_year_last";
  return {
    value: {
      readings,
      confidence: isFirstYear ? 0.9 : isShort ? 0.55 : 0.85,
      isShort: isShort && era === null,
      evidence: [evidence],
    },
    to: era?.to ?? at + 5,
  };
};

const areShort = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 2 || tokens[at]?.text.length === 1 ? tokens[at + 4]?.text.length === 2 : false;

/** `08/12, 2015`: a comma before the year is American, and so is the order. */
const americanAt = (tokens: readonly Token[], at: number): Found<Core> | null => {
  const month = digitsAt(tokens, at, 2);
  const day = digitsAt(tokens, at + 2, 2);
  const year = digitsAt(tokens, at + 4, 4);
  if (month === null || day === null || year === null || !isYear(tokens[at + 4])) return null;
  if (!isMark(tokens[at + 1], "/") || !isMark(tokens[at + 3], ",\u060C")) return null;
  const readings: Reading[] = [
    { calendar: "gregorian", year: year.value, month: month.value, day: day.value, order: null },
    { calendar: "gregorian", year: year.value, month: day.value, day: month.value, order: null },
  ];
  return { value: { readings, confidence: 0.6, isShort: false, evidence: ["numeric_american"] }, to: at + 5 };
};

/** A date in digits. */
export const numericDateAt = (tokens: readonly Token[], at: number): Found<Core> | null =>
  tokens[at]?.kind === "number"
    ? (threeNumbersAt(tokens, at) ??
      americanAt(tokens, at) ??
      monthAndYearAt(tokens, at) ??
      withoutYearAt(tokens, at))
    : null;
