import { toStoredForm } from "../text/stored-form.ts";
import type { Article, ArticleMetadata, EachFieldOf, PageArticle } from "./article.ts";
import { type OutletNames, usualNameOf } from "./metadata/outlet-names.ts";
import type { Parsed } from "./parse/parsed.ts";
import { type DateContext, findDates, type Published } from "./published/read-published.ts";

/** The line number of a time that the file states outside its text. */
const NO_LINE = 0;

const publishedOf = (written: string | undefined, dates: DateContext): Published | null => {
  const [date] = written === undefined ? [] : findDates(written, dates);
  return date === undefined ? null : { ...date, span: { ...date.span, line: NO_LINE } };
};

/** The time stated outside the text, unless that is only a day and the text has the minute of the same day. */
const finer = (stated: Published | null, read: Published | null): Published | null => {
  const isFiner =
    stated?.precision === "day" && read?.precision === "minute" && read.iso.startsWith(stated.iso);
  return isFiner ? read : (stated ?? read);
};

/** A hint in the stored form, like every text that readers are shown; null if nothing is left of it. */
const repaired = (hint: string | undefined): string | null => {
  const text = hint === undefined ? "" : toStoredForm(hint).trim();
  return text === "" ? null : text;
};

/**
 * Completes what the lines say with what the file says about itself outside its text, as the metadata of an HTML page does.
 *
 * The lines win, because readers saw them. Only the time is different: one that is stated in metadata is exact, so it wins
 * over one that was read from the text. Outlets and agencies get their usual names; the user's (`ofUser`) win.
 */
export const applyHints = (
  page: PageArticle,
  readPublished: Published | null,
  { hints, tags }: Pick<Parsed, "hints" | "tags">,
  dates: DateContext,
  ofUser?: OutletNames,
): Article => {
  const outlet = page.outlet ?? repaired(hints.outlet);
  const byline = repaired(hints.byline);
  const metadata: EachFieldOf<ArticleMetadata> = {
    alternativeHeadlines: page.alternativeHeadlines,
    subheadings: page.subheadings,
    section: page.section ?? repaired(hints.section),
    byline: page.byline ?? (byline === null ? null : { asWritten: byline, kind: "person" }),
    outlet: outlet === null ? null : (usualNameOf(outlet, ofUser) ?? outlet),
    agency: [...new Set(page.agency.map((name) => usualNameOf(name, ofUser) ?? name))],
    dateline: page.dateline,
    captions: page.captions,
    tags:
      page.tags.length === 0 && tags !== undefined ? tags.flatMap((tag) => repaired(tag) ?? []) : page.tags,
  };
  return { ...page, ...metadata, published: finer(publishedOf(hints.published, dates), readPublished) };
};
