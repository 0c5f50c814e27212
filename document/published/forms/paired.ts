import { type DecidedDate, decideDate } from "../choose-reading.ts";
import type { DateContext } from "../resolved-date.ts";
import { dayOf } from "../gregorian.ts";
import type { DateExpression } from "../components.ts";
import type { WrittenDate } from "../written-date.ts";

const PAIR_AGREES = 0.08;
const PAIR_DIFFERS = 0.25;

/** A day apart may be the same day: the two calendars begin days at different hours, and months are sighted early or late. */
const isNear = (one: DecidedDate, other: DecidedDate): boolean =>
  Math.abs(one.days - other.days) <= (other.evidence.includes("hijri_table_unsure") ? 2 : 1);

/** The Gregorian date without a year, with the year that its Hijri date gives. */
const withYearOfHijri = (hijri: DecidedDate, twin: WrittenDate): DecidedDate | null => {
  const [reading] = twin.readings;
  const days = [0, -1, 1].map((shift) => hijri.days + shift);
  const same = days.find((each) => {
    const { month, day } = dayOf(each);
    return reading?.month === month && reading.day === day;
  });
  if (same === undefined) return null;
  const evidence = [...hijri.evidence, "hijri_decides_year"];
  return { ...hijri, calendar: "gregorian", days: same, evidence };
};

const isHijri = (written: WrittenDate): boolean => written.readings[0]?.calendar === "hijri";

/** Decides a day that is written in both calendars: each confirms the other, and the Gregorian date counts. */
export const pairedDateOf = (
  dates: readonly WrittenDate[],
  expression: DateExpression,
  context: DateContext,
): DecidedDate | null => {
  const writtenHijri = dates.find(isHijri);
  const twin = dates.find((written) => !isHijri(written));
  const hijri = writtenHijri === undefined ? null : decideDate(writtenHijri, expression.weekday, context);
  const gregorian = twin === undefined ? null : decideDate(twin, expression.weekday, context);
  if (gregorian === null && hijri !== null && twin?.readings[0]?.year === null)
    return withYearOfHijri(hijri, twin);
  if (gregorian === null || hijri === null) return gregorian;
  if (isNear(gregorian, hijri))
    return {
      ...gregorian,
      confidence: gregorian.confidence + PAIR_AGREES,
      evidence: [...gregorian.evidence, "hijri_agrees"],
    };
  return { ...gregorian, confidence: PAIR_DIFFERS, evidence: [...gregorian.evidence, "hijri_differs"] };
};
