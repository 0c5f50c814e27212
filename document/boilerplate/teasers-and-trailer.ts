import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import type { Line } from "../lines/line.ts";
import { type Label, type Labels, labelOf } from "../lines/label.ts";

/** Lines that stand between headline and body: who, when, how often, from where. */
const BETWEEN: ReadonlySet<BoilerplateKind | undefined> = new Set([
  "byline",
  "date_line",
  "counter",
  "font_size",
  "share_bar",
]);
const TEASER = labelOf("position.under-headline");
/** A subheadline, a caption; more than that would be the body itself. */
const MOST_TEASERS = 2;

/**
 * Lines between the headline and a byline or date that comes before the body are a subheadline or a picture's caption:
 * `teaser`. Only in a text with prose (`prose` is where it begins), and only so many.
 */
export const labelTeasers = (
  lines: readonly Line[],
  labels: Labels,
  headline: number,
  prose: number,
): Labels => {
  if (prose >= lines.length) return labels;
  const last = labels.findLastIndex(
    (label, index) => index > headline && index < prose && BETWEEN.has(label?.kind),
  );
  const isBetween = (index: number): boolean =>
    index > headline && index < last && labels[index] === undefined;
  const between = lines.filter((_, index) => isBetween(index));
  if (between.length === 0 || between.length > MOST_TEASERS) return labels;
  // A colon announces what follows: that is the body.
  if (between.some((line) => line.text.endsWith(":"))) return labels;
  return labels.map((label, index) => (isBetween(index) ? TEASER : label));
};

/** Headings under which a page lists other articles or comments, and what is under them. */
const TRAILERS: ReadonlyMap<BoilerplateKind | undefined, Label> = new Map([
  ["related_links", labelOf("position.list-of-articles")],
  ["comment_form", labelOf("position.comments")],
]);
/** Titles of other articles are no longer than this. */
const WORDS_OF_A_TITLE = 20;
/** A heading of a list stands alone; with an article's title behind it, it is one link and opens nothing. */
const WORDS_OF_A_HEADING = 4;

/**
 * What follows the heading of a list of other articles after the body is that list, and takes the heading's kind. If
 * anything that follows is too long to be a title, the body may go on there, and nothing is taken.
 */
export const labelTrailer = (
  lines: readonly Line[],
  labels: Labels,
  headline: number,
  prose: number,
): Labels => {
  const after = Math.max(headline, prose);
  const opening = labels.findIndex(
    (label, index) =>
      index > after && TRAILERS.has(label?.kind) && (lines[index]?.words ?? 0) <= WORDS_OF_A_HEADING,
  );
  const trailer = TRAILERS.get(labels[opening]?.kind);
  if (trailer === undefined) return labels;
  const isFree = (index: number): boolean => index > opening && labels[index] === undefined;
  if (lines.some((line, index) => isFree(index) && line.words > WORDS_OF_A_TITLE)) return labels;
  // Without prose nothing says where the body is: it is no less than the list.
  if (prose < 0) {
    const free = labels.flatMap((label, index) => (label === undefined && index > headline ? [index] : []));
    if (free.filter((index) => index > opening).length * 2 > free.length) return labels;
  }
  return labels.map((label, index) => (isFree(index) ? trailer : label));
};
