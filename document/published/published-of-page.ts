import type { PageArticle } from "../article.ts";
import type { PageLine } from "../metadata/page-lines.ts";
import { type DateHints, type Published, readPublished } from "./read-published.ts";

/** When an article was published, by the lines that its page was read from. */
export const publishedOfPage = (
  {
    article,
    lines,
  }: { readonly article: Pick<PageArticle, "headline">; readonly lines: readonly PageLine[] },
  dates: DateHints,
): Published | null => {
  const { headline } = article;
  const title = lines.findLast(({ role, text }) => role === "header" && text === headline);
  // The headline may name a day; that is not when it was published.
  const around = lines.filter(({ text }) => text !== headline);
  return readPublished(around, title === undefined ? dates : { ...dates, headline: title.number });
};
