import { digitsAt } from "../numbers.ts";
import { calendarOfYear, isPartOfLongerNumber, hasFourDigits } from "./numeric-shape.ts";
import type { WrittenDate, DateReading } from "../written-date.ts";
import { isPunctuation, type Token } from "../tokens.ts";
import type { TokenMatch } from "../phrases.ts";

/** A month and year: `10/2021`, `2021-10`. */
export const monthAndYearAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenDate> | null => {
  const first = digitsAt(tokens, at, 4);
  const second = digitsAt(tokens, at + 2, 4);
  const separator = tokens[at + 1];
  if (first === null || second === null || !isPunctuation(separator, "/-")) return null;
  if (hasFourDigits(tokens[at]) === hasFourDigits(tokens[at + 2])) return null;
  if (isPartOfLongerNumber(tokens, at, at + 3, "/-.")) return null;
  const [year, month] = hasFourDigits(tokens[at]) ? [first.value, second.value] : [second.value, first.value];
  if ((tokens[hasFourDigits(tokens[at]) ? at + 2 : at]?.text.length ?? 0) > 2 || month > 12) return null;
  const readings: DateReading[] = [
    { calendar: calendarOfYear(year, undefined), year, month, day: null, order: null },
  ];
  return {
    value: { readings, confidence: 0.5, hasShortYear: false, evidence: ["numeric_month"] },
    to: at + 3,
  };
};

const isDayOfMonth = (month: number | null, day: number | null): boolean =>
  month !== null && day !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31;

const yearlessReading = (month: number, day: number): DateReading => ({
  calendar: "gregorian",
  year: null,
  month,
  day,
  order: null,
});

/** A day and month: `21/09`. A weekday must decide the year. */
export const dayAndMonthAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenDate> | null => {
  const first = digitsAt(tokens, at, 2);
  const second = digitsAt(tokens, at + 2, 2);
  if (first === null || second === null || !isPunctuation(tokens[at + 1], "/")) return null;
  if (isPartOfLongerNumber(tokens, at, at + 3, "/-.")) return null;
  const [a, b] = [first.value, second.value];
  const readings = [yearlessReading(b, a), yearlessReading(a, b)].filter(({ month, day }) =>
    isDayOfMonth(month, day),
  );
  if (readings.length === 0) return null;
  return {
    value: { readings, confidence: 0.6, hasShortYear: false, evidence: ["numeric_day_month"] },
    to: at + 3,
  };
};
