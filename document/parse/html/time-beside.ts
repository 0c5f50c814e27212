import { isCuedDate, countWordsBesideDate } from "../../published/dated-lines.ts";
import type { BodyRange } from "./body-range.ts";
import type { HtmlLine } from "./html-lines.ts";

/** The author and the date of an article stand within this many lines of its headline or body. */
const LINES_BESIDE = 6;
/** The same under the headline, if the extractor takes the headline as part of the body. */
const LINES_UNDER = 3;

/**
 * A date without a cue and without other words. The reader of dates would miss it among other words on its line; a date with
 * a cue it finds by itself.
 */
const bareDate = (date: string | undefined): string | undefined =>
  date !== undefined && countWordsBesideDate(date) === 0 && !isCuedDate(date) ? date : undefined;

/**
 * The time near headline and body that an element states for machines: first between the two, then under the body, then
 * above the headline. If there is none, the date of an element between the two that holds nothing else.
 *
 * @param headline the index of its line
 */
export const timeBeside = (
  lines: readonly HtmlLine[],
  headline: number | undefined,
  range: BodyRange | undefined,
): string | undefined => {
  const { first, last } = range ?? { first: headline ?? 0, last: headline ?? 0 };
  const above = Math.min(headline ?? first, first);
  const near = [
    ...lines.slice(above, first + LINES_BESIDE),
    ...lines.slice(last + 1, last + 1 + LINES_BESIDE),
    ...lines.slice(Math.max(0, above - LINES_BESIDE), above),
  ];
  const between = lines.slice(above, Math.max(first, above + LINES_UNDER) + 1);
  return (
    near.find(({ time }) => time !== undefined)?.time ??
    between.flatMap(({ date }) => bareDate(date) ?? [])[0]
  );
};
