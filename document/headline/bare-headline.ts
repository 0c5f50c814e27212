import type { PageArticle } from "../article.ts";
import { behindCue } from "./headline-cue.ts";
import { partOffLast } from "../metadata/segments.ts";

/**
 * The article with its headline bare of a cue before it (`Title: X`), and of the site's name that stood behind it in the same line (`X - شبكة شام`), where the page's reading
 * found that name to be one; the line as written is then among the other titles. So a copy under another masthead has the same
 * headline.
 */
export const withBareHeadline = <
  Read extends Pick<PageArticle, "headline" | "alternativeHeadlines" | "boilerplate">,
>(
  read: Read,
): Read => {
  const article = { ...read, headline: behindCue(read.headline) ?? read.headline };
  const { headline, alternativeHeadlines, boilerplate } = article;
  const bare = partOffLast(headline)?.rest;
  if (bare === undefined || !alternativeHeadlines.includes(bare)) return article;
  // What was left out of the page, as a line that recurs, does not come back so.
  if (boilerplate.some(({ text }) => text === bare)) return article;
  return {
    ...article,
    headline: bare,
    alternativeHeadlines: alternativeHeadlines.map((title) => (title === bare ? headline : title)),
  };
};
