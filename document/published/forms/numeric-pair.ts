import { digitsAt, isMark } from "../numbers.ts";
import { calendarOf, isInside, isYear } from "./numeric-shape.ts";
import type { Core, Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import type { Found } from "../words.ts";

/** `10/2021`, `2021-10`: a month of a year. */
export const monthAndYearAt = (tokens: readonly Token[], at: number): Found<Core> | null => {
  const first = digitsAt(tokens, at, 4);
  const second = digitsAt(tokens, at + 2, 4);
  const separator = tokens[at + 1];
  if (first === null || second === null || !isMark(separator, "/-")) return null;
  if (isYear(tokens[at]) === isYear(tokens[at + 2])) return null;
  if (isInside(tokens, at, at + 3, "/-.")) return null;
  const [year, month] = isYear(tokens[at]) ? [first.value, second.value] : [second.value, first.value];
  if ((tokens[isYear(tokens[at]) ? at + 2 : at]?.text.length ?? 0) > 2 || month > 12) return null;
  const readings: Reading[] = [
    { calendar: calendarOf(year, undefined), year, month, day: null, order: null },
  ];
  return { value: { readings, confidence: 0.5, isShort: false, evidence: ["numeric_month"] }, to: at + 3 };
};

const isDayOfMonth = (month: number | null, day: number | null): boolean =>
  month !== null && day !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31;

const dayAndMonth = (month: number, day: number): Reading => ({
  calendar: "gregorian",
  year: null,
  month,
  day,
  order: null,
});

/** `21/09`: a day and month, if a weekday beside it says in which year. */
export const withoutYearAt = (tokens: readonly Token[], at: number): Found<Core> | null => {
  const first = digitsAt(tokens, at, 2);
  const second = digitsAt(tokens, at + 2, 2);
  if (first === null || second === null || !isMark(tokens[at + 1], "/")) return null;
  if (isInside(tokens, at, at + 3, "/-.")) return null;
  const [a, b] = [first.value, second.value];
  const readings = [dayAndMonth(b, a), dayAndMonth(a, b)].filter(({ month, day }) =>
    isDayOfMonth(month, day),
  );
  if (readings.length === 0) return null;
  return {
    value: { readings, confidence: 0.6, isShort: false, evidence: ["numeric_day_month"] },
    to: at + 3,
  };
};
