import type { FurnitureKind } from "../lexicon/furniture/rule.ts";
import type { Kinds } from "./headline.ts";
import type { Line } from "./line.ts";

/** Lines that stand between headline and story: who, when, how often, from where. */
const BETWEEN: ReadonlySet<FurnitureKind | undefined> = new Set([
  "byline",
  "date_line",
  "counter",
  "font_size",
  "share_bar",
]);
/** A subheadline, a caption; more than that would be the story itself. */
const MOST_TEASERS = 2;

/**
 * Lines between the headline and a byline or date that comes before the story are a subheadline or a picture's caption:
 * `teaser`. Only in a text with prose (`prose` is where it begins), and only so many.
 */
export const markTeasers = (lines: readonly Line[], kinds: Kinds, headline: number, prose: number): Kinds => {
  if (prose >= lines.length) return kinds;
  const last = kinds.findLastIndex((kind, index) => index > headline && index < prose && BETWEEN.has(kind));
  const isBetween = (index: number): boolean =>
    index > headline && index < last && kinds[index] === undefined;
  const between = lines.filter((_, index) => isBetween(index));
  if (between.length === 0 || between.length > MOST_TEASERS) return kinds;
  // A colon announces what follows: that is the story.
  if (between.some((line) => line.text.endsWith(":"))) return kinds;
  return kinds.map((kind, index) => (isBetween(index) ? "teaser" : kind));
};

/** Headings under which a page lists other articles or comments. */
const OPENS_TRAILER: ReadonlySet<FurnitureKind | undefined> = new Set(["related_links", "comment_form"]);
/** Titles of other articles are no longer than this. */
const WORDS_OF_A_TITLE = 20;
/** A heading of a list stands alone; with an article's title behind it, it is one link and opens nothing. */
const WORDS_OF_A_HEADING = 4;

/**
 * What follows the heading of a list of other articles after the story is that list, and takes the heading's kind. If
 * anything that follows is too long to be a title, the story may go on there, and nothing is taken.
 */
export const markTrailer = (lines: readonly Line[], kinds: Kinds, headline: number, prose: number): Kinds => {
  const after = Math.max(headline, prose);
  const opening = kinds.findIndex(
    (kind, index) =>
      index > after && OPENS_TRAILER.has(kind) && (lines[index]?.words ?? 0) <= WORDS_OF_A_HEADING,
  );
  const kind = kinds[opening];
  if (opening < 0 || kind === undefined) return kinds;
  const isFree = (index: number): boolean => index > opening && kinds[index] === undefined;
  if (lines.some((line, index) => isFree(index) && line.words > WORDS_OF_A_TITLE)) return kinds;
  return kinds.map((known, index) => (isFree(index) ? kind : known));
};
