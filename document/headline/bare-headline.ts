import type { PageArticle } from "../article.ts";
import { behindCue } from "./headline-cue.ts";
import { splitLastSegment } from "../metadata/segments.ts";

/**
 * The article with its headline freed of a cue before it (`Title: X`) and of the site's name behind it (`X - شبكة شام`), if the page
 * elsewhere has the headline without that name. The line as written becomes an alternative headline. So copies under
 * different mastheads have the same headline.
 */
export const withBareHeadline = <
  Read extends Pick<PageArticle, "headline" | "alternativeHeadlines" | "boilerplate">,
>(
  read: Read,
): Read => {
  const article = { ...read, headline: behindCue(read.headline) ?? read.headline };
  const { headline, alternativeHeadlines, boilerplate } = article;
  const bare = splitLastSegment(headline)?.rest;
  if (bare === undefined || !alternativeHeadlines.includes(bare)) return article;
  // A line that was taken out as boilerplate (it recurs in the folder) must not come back as the headline.
  if (boilerplate.some(({ text }) => text === bare)) return article;
  return {
    ...article,
    headline: bare,
    alternativeHeadlines: alternativeHeadlines.map((title) => (title === bare ? headline : title)),
  };
};
