import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import { type Label, labelOf, withLabelAt } from "./label.ts";
import { MOST_WORDS_OF_A_TITLE } from "./line-lengths.ts";
import { hasProse, type Pass } from "./page.ts";

/** Lines that stand between headline and body: who, when, how often, from where. */
const BELOW_A_TEASER: ReadonlySet<BoilerplateKind | undefined> = new Set([
  "byline",
  "date_line",
  "counter",
  "font_size",
  "share_bar",
]);
/** A subheadline and a caption. More lines would be the body itself. */
const MOST_TEASERS = 2;

/** Labels lines between the headline and the byline or date above the body: a subheadline, or the caption of a picture. */
export const labelTeasers: Pass = (page) => {
  if (!hasProse(page)) return {};
  const { lines, labels, prose, headlineAt } = page;
  const end = labels.findLastIndex(
    (label, at) => at > headlineAt && at < prose.first && BELOW_A_TEASER.has(label?.kind),
  );
  const teasers = new Set<number>();
  for (let at = headlineAt + 1; at < end; at += 1) if (labels[at] === undefined) teasers.add(at);
  if (teasers.size > MOST_TEASERS) return {};
  // A colon announces what follows, and that is the body.
  if ([...teasers].some((at) => lines[at]?.text.endsWith(":") === true)) return {};
  return { labels: withLabelAt(labels, teasers, labelOf("position.under-headline")) };
};

/** Kinds of headings under which a page lists other articles or comments, and the label of the lines under them. */
const TRAILERS: ReadonlyMap<BoilerplateKind | undefined, Label> = new Map([
  ["related_links", labelOf("position.list-of-articles")],
  ["comment_form", labelOf("position.comments")],
]);
/** With more words the heading holds the title of an article itself, and opens no list. */
const MOST_WORDS_OF_A_LIST_HEADING = 4;

/**
 * Labels a list of other articles or comments below the body: everything under its heading. If a line there is too long for a title,
 * the body may go on, and none of the lines is labeled.
 */
export const labelTrailer: Pass = (page) => {
  const { lines, labels, prose, headlineAt } = page;
  const opening = labels.findIndex(
    (label, at) =>
      at > Math.max(headlineAt, prose.last) &&
      TRAILERS.has(label?.kind) &&
      (lines[at]?.words ?? 0) <= MOST_WORDS_OF_A_LIST_HEADING,
  );
  const trailer = TRAILERS.get(labels[opening]?.kind);
  if (trailer === undefined) return {};
  const free = labels.flatMap((label, at) => (label === undefined && at > headlineAt ? [at] : []));
  const listed = free.filter((at) => at > opening);
  if (listed.some((at) => (lines[at]?.words ?? 0) > MOST_WORDS_OF_A_TITLE)) return {};
  // Without prose nothing shows where the body is. It is at least as long as the list.
  if (!hasProse(page) && listed.length * 2 > free.length) return {};
  return { labels: withLabelAt(labels, new Set(listed), trailer) };
};
