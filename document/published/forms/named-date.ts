import { dayNumberAt, digitsAt, spelledNumberAt } from "../numbers.ts";
import type { WrittenDate, DateReading } from "../written-date.ts";
import { isPunctuation, type Token } from "../tokens.ts";
import { dayOf } from "../gregorian.ts";
import {
  eraAt,
  type TokenMatch,
  lastWordAt,
  monthAt,
  ofWordAt,
  solarMonthAt,
  yearWordAt,
} from "../phrases.ts";
import { daysOfSolar } from "../solar.ts";

const JOINING_PUNCTUATION = ".,-/\u060C\u2013\u2010\u060D";
/** Punctuation between the two names of one month. */
const DOUBLING = "/-(\u2013|\\\u060D[";
const CLOSING = ")]";

/** The index after punctuation and words ("of", "the month of", "the year") between the components of one date. */
const skipJoints = (tokens: readonly Token[], at: number): number => {
  let to = at;
  for (let steps = 0; steps < 3; steps += 1) {
    if (isPunctuation(tokens[to], JOINING_PUNCTUATION)) to += 1;
    else to = ofWordAt(tokens, to)?.to ?? to;
  }
  return to;
};

interface NamedMonth {
  readonly calendar: DateReading["calendar"];
  /** Null if two names contradict each other. */
  readonly month: number | null;
  readonly isDouble: boolean;
}

/** A month, perhaps with both of its names. */
const monthsAt = (tokens: readonly Token[], at: number): TokenMatch<NamedMonth> | null => {
  const first = monthAt(tokens, at);
  if (first === null) return null;
  const { calendar, month } = first.value;
  const second = isPunctuation(tokens[first.to], DOUBLING) ? monthAt(tokens, first.to + 1) : null;
  if (second === null || second.value.calendar !== calendar)
    return { value: { calendar, month, isDouble: false }, to: first.to };
  const to = isPunctuation(tokens[second.to], CLOSING) ? second.to + 1 : second.to;
  return { value: { calendar, month: second.value.month === month ? month : null, isDouble: true }, to };
};

/** A year of four digits or in words. Of two digits only before an era. */
const yearAt = (tokens: readonly Token[], at: number): TokenMatch<number> | null => {
  const number = digitsAt(tokens, at, 4);
  const era = number === null ? null : eraAt(tokens, number.to);
  if (number !== null && tokens[at]?.text.length === 4)
    return { value: number.value, to: era?.to ?? number.to };
  if (number !== null && era !== null && tokens[at]?.text.length === 2)
    return { value: number.value + (era.value === "hijri" ? 1400 : 2000), to: era.to };
  const words = spelledNumberAt(tokens, at);
  return words !== null && words.value >= 1000 ? words : null;
};

const isHijriYear = (year: number): boolean => year >= 1300 && year <= 1500;

const writtenDateOf = (
  month: NamedMonth,
  year: number | null,
  day: number | null,
  isLast: boolean,
): WrittenDate => {
  const isOwnYear = year === null || month.calendar === "gregorian" || isHijriYear(year);
  const reading: DateReading = { calendar: month.calendar, year, month: month.month, day, order: null };
  const evidence = [month.isDouble ? "month_double_name" : "month_name", ...(isLast ? ["last"] : [])];
  const readings = isOwnYear && month.month !== null ? [reading] : [];
  return { readings, confidence: day === null ? 0.6 : 0.9, hasShortYear: false, evidence };
};

/** The year behind a clock and its zone, as X and Ruby write it: `Aug 09 16:02:33 +0000 2024`. */
const yearBehindClock = (tokens: readonly Token[], at: number): TokenMatch<number> | null => {
  let to = at;
  if (tokens[to]?.kind !== "number" || !isPunctuation(tokens[to + 1], ":")) return null;
  while (tokens[to]?.kind === "number" && isPunctuation(tokens[to + 1], ":")) to += 2;
  to += 1;
  if (isPunctuation(tokens[to], "+-")) to += 2;
  else if (tokens[to]?.kind === "word") to += 1;
  return tokens[to]?.text.length === 4 ? digitsAt(tokens, to, 4) : null;
};

/** The date that ends with the year, or the word "last", after a day and month. */
const dateEndingAt = (
  tokens: readonly Token[],
  at: number,
  month: NamedMonth,
  day: number | null,
): TokenMatch<WrittenDate> => {
  const year = yearAt(tokens, skipJoints(tokens, at)) ?? (day === null ? null : yearBehindClock(tokens, at));
  if (year !== null) return { value: writtenDateOf(month, year.value, day, false), to: year.to };
  const last = day === null ? null : lastWordAt(tokens, at);
  return { value: writtenDateOf(month, null, day, last !== null), to: last?.to ?? at };
};

const dayFirstAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenDate> | null => {
  const day = dayNumberAt(tokens, at);
  const month = day === null ? null : monthsAt(tokens, skipJoints(tokens, day.to));
  return day === null || month === null ? null : dateEndingAt(tokens, month.to, month.value, day.value);
};

const IMPOSSIBLE_DATE: WrittenDate = { readings: [], confidence: 0, hasShortYear: false, evidence: [] };

const monthFirstAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenDate> | null => {
  const month = monthsAt(tokens, at);
  if (month === null) return null;
  // The number before it is not a day: "45 November 2021" does not mean November either.
  if (tokens[at - 1]?.kind === "number") return { value: IMPOSSIBLE_DATE, to: month.to };
  const day = dayNumberAt(tokens, skipJoints(tokens, month.to));
  const isClock = day !== null && isPunctuation(tokens[day.to], ":");
  return dateEndingAt(
    tokens,
    day === null || isClock ? month.to : day.to,
    month.value,
    isClock ? null : (day?.value ?? null),
  );
};

const yearFirstAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenDate> | null => {
  const year = tokens[at]?.text.length === 4 ? digitsAt(tokens, at, 4) : null;
  const month = year === null ? null : monthsAt(tokens, skipJoints(tokens, year.to));
  const day = month === null ? null : dayNumberAt(tokens, skipJoints(tokens, month.to));
  if (year === null || month === null || day === null) return null;
  return { value: writtenDateOf(month.value, year.value, day.value, false), to: day.to };
};

/** A year after the word for year: "in the year 2019". */
const bareYearAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenDate> | null => {
  const word = yearWordAt(tokens, at);
  const year = word === null ? null : yearAt(tokens, word.to);
  if (year === null) return null;
  const readings: DateReading[] = isHijriYear(year.value)
    ? []
    : [{ calendar: "gregorian", year: year.value, month: null, day: null, order: null }];
  return { value: { readings, confidence: 0.4, hasShortYear: false, evidence: ["year_word"] }, to: year.to };
};

/** A day of the solar Hijri calendar with the name of its month and its year, as the Gregorian date that it is. */
const solarDateAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenDate> | null => {
  const day = dayNumberAt(tokens, at);
  const month = day === null ? null : solarMonthAt(tokens, skipJoints(tokens, day.to));
  const year = month === null ? null : digitsAt(tokens, skipJoints(tokens, month.to), 4);
  if (day === null || month === null || year === null) return null;
  const days = daysOfSolar(year.value, month.value, day.value);
  if (days === null) return null;
  const reading: DateReading = { calendar: "gregorian", ...dayOf(days), order: null };
  const evidence = ["month_name", "solar_hijri"];
  return { value: { readings: [reading], confidence: 0.85, hasShortYear: false, evidence }, to: year.to };
};

/** A date with the name of its month, or a year after the word for year. */
export const namedDateAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenDate> | null =>
  solarDateAt(tokens, at) ??
  dayFirstAt(tokens, at) ??
  yearFirstAt(tokens, at) ??
  monthFirstAt(tokens, at) ??
  bareYearAt(tokens, at);
