import { daysInMonth } from "../published/gregorian.ts";

/** A year, month and day in this order, parted alike or not at all: `2015-08-04`, `2015/08/04`, `20150804`. No digit stands beside them. */
const DAY = /(?<!\d)((?:19|20)\d{2})([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/gu;

/**
 * The day that a path names, as `2015-08-04`: that of publication, or that on which somebody saved the file. Null if it names none, or several.
 *
 * @param path relative to the watched folder, with `/`
 */
export const dayOfPath = (path: string): string | null => {
  const days = new Set(
    [...path.matchAll(DAY)].flatMap(([, year = "", , month = "", day = ""]) =>
      Number(day) <= daysInMonth(Number(year), Number(month)) ? [`${year}-${month}-${day}`] : [],
    ),
  );
  const [only] = days;
  return days.size === 1 ? (only ?? null) : null;
};
