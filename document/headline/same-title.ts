import { foldedOf, type Line } from "../lines/line.ts";

/** Fewer words are a heading, or the name of the site. */
export const FEWEST_WORDS_OF_A_HEADLINE = 3;
/** How many more words a page's title has than the headline: the site's name. */
const MOST_WORDS_OF_A_SITE_NAME = 6;
/** A headline of fewer words may stand in the middle of a longer one by chance. */
const FEWEST_WORDS_WITHIN = 5;

const holds = (title: string, headline: string, words: number): boolean =>
  title.startsWith(`${headline} `) ||
  title.endsWith(` ${headline}`) ||
  (words >= FEWEST_WORDS_WITHIN && title.includes(` ${headline} `));

/**
 * Is `line` the page's title: the headline with the name of the site, its section or a date before it, after it, or both? A line
 * that ends with a colon is not one.
 */
export const isPageTitle = (line: Line, headline: Line): boolean =>
  headline.words >= FEWEST_WORDS_OF_A_HEADLINE &&
  !line.text.endsWith(":") &&
  line.words > headline.words &&
  line.words <= headline.words + MOST_WORDS_OF_A_SITE_NAME &&
  holds(foldedOf(line), foldedOf(headline), headline.words);

/** Do the two lines say the same? Spelling variants do not count. */
export const isSameTitle = (line: Line, other: Line): boolean =>
  line.words === other.words && foldedOf(line) === foldedOf(other);
