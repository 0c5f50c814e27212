import { isCuedDate, countWordsBesideDate } from "../../published/dated-lines.ts";
import type { Place } from "./place.ts";
import type { Row } from "./rows.ts";

/** Who wrote an article and when stands so near to its headline. */
const LINES_BESIDE = 6;
/** The same, where the extractor takes the headline for a part of the body. */
const LINES_UNDER = 3;

/** A date without a cue and without other words, as the element that holds it says: among others on its line it would not be seen. */
const bareDate = (date: string | undefined): string | undefined =>
  date !== undefined && countWordsBesideDate(date) === 0 && !isCuedDate(date) ? date : undefined;

/**
 * The time that an element beside headline and body states for machines: first between the two, then right under the body, then above the
 * headline. Else the date that one between the two is, and nothing else.
 */
export const timeBeside = (
  rows: readonly Row[],
  headline: number | undefined,
  place: Place | undefined,
): string | undefined => {
  const { first, last } = place ?? { first: headline ?? 0, last: headline ?? 0 };
  const above = Math.min(headline ?? first, first);
  const near = [
    ...rows.slice(above, first + LINES_BESIDE),
    ...rows.slice(last + 1, last + 1 + LINES_BESIDE),
    ...rows.slice(Math.max(0, above - LINES_BESIDE), above),
  ];
  const between = rows.slice(above, Math.max(first, above + LINES_UNDER) + 1);
  return (
    near.find(({ time }) => time !== undefined)?.time ??
    between.flatMap(({ date }) => bareDate(date) ?? [])[0]
  );
};
