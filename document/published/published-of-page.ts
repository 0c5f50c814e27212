import type { PageArticle } from "../article.ts";
import type { PageLine } from "../metadata/page-lines.ts";
import { type DateContext, type Published, readPublished } from "./read-published.ts";

/** The article of a page, and all lines of the page. */
export interface PageOfArticle {
  readonly article: Pick<PageArticle, "headline">;
  readonly lines: readonly PageLine[];
}

/** What may say when an article was published. */
export interface AroundHeadline {
  readonly lines: readonly PageLine[];
  readonly context: DateContext;
}

/** The lines of a page without its headline, since a day that it names is not that of publication, and where it stands. */
export const aroundHeadline = ({ article, lines }: PageOfArticle, context: DateContext): AroundHeadline => {
  const { headline } = article;
  const title = lines.findLast(({ role, text }) => role === "header" && text === headline);
  const around = lines.filter(({ text }) => text !== headline);
  if (headline === null || title === undefined) return { lines: around, context };
  const numbers = lines.filter(({ text }) => text === headline).map(({ number }) => number);
  return {
    lines: around,
    context: { ...context, headline: title.number, title: { text: headline, lines: numbers } },
  };
};

/** When an article was published, according to the lines of its page. */
export const publishedOfPage = (page: PageOfArticle, context: DateContext): Published | null => {
  const found = aroundHeadline(page, context);
  return readPublished(found.lines, found.context);
};
