import { dayNumberAt, digitsAt, isMark, spelledAt } from "../numbers.ts";
import type { Core, Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { eraAt, type Found, lastAt, monthAt, ofAt, yearWordAt } from "../words.ts";

const PARTING = ".,-/\u060C\u2013\u2010\u060D";
/** Between the two names of one month. */
const DOUBLING = "/-(\u2013|\\\u060D[";
const CLOSING = ")]";

/** Over what may stand between the parts of one date: marks and "of", "the month of", "the year". */
const skip = (tokens: readonly Token[], at: number): number => {
  let to = at;
  for (let steps = 0; steps < 3; steps += 1) {
    if (isMark(tokens[to], PARTING)) to += 1;
    else to = ofAt(tokens, to)?.to ?? to;
  }
  return to;
};

interface Month {
  readonly calendar: Reading["calendar"];
  /** Null if two names contradict each other. */
  readonly month: number | null;
  readonly isDouble: boolean;
}

/** A month, perhaps by both its names. */
const monthsAt = (tokens: readonly Token[], at: number): Found<Month> | null => {
  const first = monthAt(tokens, at);
  if (first === null) return null;
  const { calendar, month } = first.value;
  const second = isMark(tokens[first.to], DOUBLING) ? monthAt(tokens, first.to + 1) : null;
  if (second === null || second.value.calendar !== calendar)
    return { value: { calendar, month, isDouble: false }, to: first.to };
  const to = isMark(tokens[second.to], CLOSING) ? second.to + 1 : second.to;
  return { value: { calendar, month: second.value.month === month ? month : null, isDouble: true }, to };
};

/** A year of four digits or in words; of two digits only with its era. */
const yearAt = (tokens: readonly Token[], at: number): Found<number> | null => {
  const number = digitsAt(tokens, at, 4);
  const era = number === null ? null : eraAt(tokens, number.to);
  if (number !== null && tokens[at]?.text.length === 4)
    return { value: number.value, to: era?.to ?? number.to };
  if (number !== null && era !== null && tokens[at]?.text.length === 2)
    return { value: number.value + (era.value === "hijri" ? 1400 : 2000), to: era.to };
  const words = spelledAt(tokens, at);
  return words !== null && words.value >= 1000 ? words : null;
};

const isHijriYear = (year: number): boolean => year >= 1300 && year <= 1500;

const coreOf = (month: Month, year: number | null, day: number | null, isLast: boolean): Core => {
  const isOwnYear = year === null || month.calendar === "gregorian" || isHijriYear(year);
  const reading: Reading = { calendar: month.calendar, year, month: month.month, day, order: null };
  const evidence = [month.isDouble ? "month_double_name" : "month_name", ...(isLast ? ["last"] : [])];
  const readings = isOwnYear && month.month !== null ? [reading] : [];
  return { readings, confidence: day === null ? 0.6 : 0.9, isShort: false, evidence };
};

/** The year after a day and month, or the word "last". */
const endingAt = (tokens: readonly Token[], at: number, month: Month, day: number | null): Found<Core> => {
  const year = yearAt(tokens, skip(tokens, at));
  if (year !== null) return { value: coreOf(month, year.value, day, false), to: year.to };
  const last = day === null ? null : lastAt(tokens, at);
  return { value: coreOf(month, null, day, last !== null), to: last?.to ?? at };
};

const dayFirstAt = (tokens: readonly Token[], at: number): Found<Core> | null => {
  const day = dayNumberAt(tokens, at);
  const month = day === null ? null : monthsAt(tokens, skip(tokens, day.to));
  return day === null || month === null ? null : endingAt(tokens, month.to, month.value, day.value);
};

const REFUSED: Core = { readings: [], confidence: 0, isShort: false, evidence: [] };

const monthFirstAt = (tokens: readonly Token[], at: number): Found<Core> | null => {
  const month = monthsAt(tokens, at);
  if (month === null) return null;
  // A number before it that is no day: "45 November 2021" is not November either.
  if (tokens[at - 1]?.kind === "number") return { value: REFUSED, to: month.to };
  const day = dayNumberAt(tokens, skip(tokens, month.to));
  const isClock = day !== null && isMark(tokens[day.to], ":");
  return endingAt(
    tokens,
    day === null || isClock ? month.to : day.to,
    month.value,
    isClock ? null : (day?.value ?? null),
  );
};

const yearFirstAt = (tokens: readonly Token[], at: number): Found<Core> | null => {
  const year = tokens[at]?.text.length === 4 ? digitsAt(tokens, at, 4) : null;
  const month = year === null ? null : monthsAt(tokens, skip(tokens, year.to));
  const day = month === null ? null : dayNumberAt(tokens, skip(tokens, month.to));
  if (year === null || month === null || day === null) return null;
  return { value: coreOf(month.value, year.value, day.value, false), to: day.to };
};

/** "In the year 2019". */
const bareYearAt = (tokens: readonly Token[], at: number): Found<Core> | null => {
  const word = yearWordAt(tokens, at);
  const year = word === null ? null : yearAt(tokens, word.to);
  if (year === null) return null;
  const readings: Reading[] = isHijriYear(year.value)
    ? []
    : [{ calendar: "gregorian", year: year.value, month: null, day: null, order: null }];
  return { value: { readings, confidence: 0.4, isShort: false, evidence: ["year_word"] }, to: year.to };
};

/** A date with the name of its month, or a year that is called one. */
export const namedDateAt = (tokens: readonly Token[], at: number): Found<Core> | null =>
  dayFirstAt(tokens, at) ?? yearFirstAt(tokens, at) ?? monthFirstAt(tokens, at) ?? bareYearAt(tokens, at);
