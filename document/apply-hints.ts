import type { Article, PageArticle } from "./article.ts";
import type { Parsed } from "./parse/parsed.ts";
import { type DateHints, findDates, type Published } from "./published/read-published.ts";

/** A time that the file states outside its text belongs to no line of it. */
const NO_LINE = 0;

const publishedOf = (written: string | undefined, dates: DateHints): Published | null => {
  const [found] = written === undefined ? [] : findDates(written, dates);
  return found === undefined ? null : { ...found, span: { ...found.span, line: NO_LINE } };
};

/** The time outside the text, unless the text has the minute of that very day. */
const finer = (stated: Published | null, read: Published | null): Published | null => {
  const isFiner =
    stated?.precision === "day" && read?.precision === "minute" && read.iso.startsWith(stated.iso);
  return isFiner ? read : (stated ?? read);
};

/**
 * Completes what the lines say with what the file says about itself outside its text (the metadata of an HTML page).
 *
 * The lines win, for they are what a reader saw; but a time stated in metadata is exact, so it wins over one that was read.
 */
export const applyHints = (
  page: PageArticle,
  readPublished: Published | null,
  { hints, tags }: Pick<Parsed, "hints" | "tags">,
  dates: DateHints,
): Article => ({
  ...page,
  outlet: page.outlet ?? hints.outlet ?? null,
  section: page.section ?? hints.section ?? null,
  byline: page.byline ?? (hints.byline === undefined ? null : { asWritten: hints.byline, kind: "person" }),
  tags: page.tags.length === 0 && tags !== undefined ? tags : page.tags,
  published: finer(publishedOf(hints.published, dates), readPublished),
});
