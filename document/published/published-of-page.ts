import type { PageArticle } from "../article.ts";
import type { PageLine } from "../metadata/page-lines.ts";
import { type DateContext, type Published, readPublished } from "./read-published.ts";

/** When an article was published, according to the lines of its page. */
export const publishedOfPage = (
  {
    article,
    lines,
  }: { readonly article: Pick<PageArticle, "headline">; readonly lines: readonly PageLine[] },
  context: DateContext,
): Published | null => {
  const { headline } = article;
  const title = lines.findLast(({ role, text }) => role === "header" && text === headline);
  // A day that the headline names is not the day of publication.
  const around = lines.filter(({ text }) => text !== headline);
  return readPublished(around, title === undefined ? context : { ...context, headline: title.number });
};
