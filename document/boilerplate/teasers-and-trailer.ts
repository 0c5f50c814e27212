import type { FurnitureKind } from "../../lexicon/boilerplate/rule.ts";
import type { Line } from "../lines/line.ts";
import { type Mark, type Marks, markOf } from "../lines/label.ts";

/** Lines that stand between headline and story: who, when, how often, from where. */
const BETWEEN: ReadonlySet<FurnitureKind | undefined> = new Set([
  "byline",
  "date_line",
  "counter",
  "font_size",
  "share_bar",
]);
const TEASER = markOf("place.under-headline");
/** A subheadline, a caption; more than that would be the story itself. */
const MOST_TEASERS = 2;

/**
 * Lines between the headline and a byline or date that comes before the story are a subheadline or a picture's caption:
 * `teaser`. Only in a text with prose (`prose` is where it begins), and only so many.
 */
export const markTeasers = (lines: readonly Line[], marks: Marks, headline: number, prose: number): Marks => {
  if (prose >= lines.length) return marks;
  const last = marks.findLastIndex(
    (mark, index) => index > headline && index < prose && BETWEEN.has(mark?.kind),
  );
  const isBetween = (index: number): boolean =>
    index > headline && index < last && marks[index] === undefined;
  const between = lines.filter((_, index) => isBetween(index));
  if (between.length === 0 || between.length > MOST_TEASERS) return marks;
  // A colon announces what follows: that is the story.
  if (between.some((line) => line.text.endsWith(":"))) return marks;
  return marks.map((mark, index) => (isBetween(index) ? TEASER : mark));
};

/** Headings under which a page lists other articles or comments, and what is under them. */
const TRAILERS: ReadonlyMap<FurnitureKind | undefined, Mark> = new Map([
  ["related_links", markOf("place.list-of-articles")],
  ["comment_form", markOf("place.comments")],
]);
/** Titles of other articles are no longer than this. */
const WORDS_OF_A_TITLE = 20;
/** A heading of a list stands alone; with an article's title behind it, it is one link and opens nothing. */
const WORDS_OF_A_HEADING = 4;

/**
 * What follows the heading of a list of other articles after the story is that list, and takes the heading's kind. If
 * anything that follows is too long to be a title, the story may go on there, and nothing is taken.
 */
export const markTrailer = (lines: readonly Line[], marks: Marks, headline: number, prose: number): Marks => {
  const after = Math.max(headline, prose);
  const opening = marks.findIndex(
    (mark, index) =>
      index > after && TRAILERS.has(mark?.kind) && (lines[index]?.words ?? 0) <= WORDS_OF_A_HEADING,
  );
  const trailer = TRAILERS.get(marks[opening]?.kind);
  if (trailer === undefined) return marks;
  const isFree = (index: number): boolean => index > opening && marks[index] === undefined;
  if (lines.some((line, index) => isFree(index) && line.words > WORDS_OF_A_TITLE)) return marks;
  // Without prose nothing says where the story is: it is no less than the list.
  if (prose < 0) {
    const free = marks.flatMap((mark, index) => (mark === undefined && index > headline ? [index] : []));
    if (free.filter((index) => index > opening).length * 2 > free.length) return marks;
  }
  return marks.map((mark, index) => (isFree(index) ? trailer : mark));
};
