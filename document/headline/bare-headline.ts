import type { PageArticle } from "../article.ts";
import { behindCue } from "./headline-cue.ts";
import { splitFlash } from "./flash-label.ts";
import { splitLastSegment } from "../metadata/segments.ts";

/** The headline in a line, without a cue (`Title: X`) or a label (`عاجل | X`) before it. */
export const bareTitleOf = (text: string): string => {
  const title = behindCue(text) ?? text;
  return splitFlash(title)?.rest ?? title;
};

/**
 * The article with its headline freed of a cue or label before it and of the site's name behind it (`X - شبكة شام`), if the page
 * elsewhere has the headline without that name. The line with the site's name becomes an alternative headline. So copies under
 * different mastheads have the same headline.
 */
export const withBareHeadline = <
  Read extends Pick<PageArticle, "headline" | "alternativeHeadlines" | "boilerplate">,
>(
  read: Read,
): Read => {
  if (read.headline === null) return read;
  const headline = bareTitleOf(read.headline);
  const article = { ...read, headline };
  const { alternativeHeadlines, boilerplate } = article;
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
