import { foldedOf, type Line } from "../lines/line.ts";

/** Fewer words are a heading, or the name of the site. */
export const FEWEST_WORDS = 3;
/** The site's name after a headline in the page's title. */
const WORDS_OF_A_SITE_NAME = 6;

/** A headline of fewer words may stand in the middle of a longer one. */
const FEWEST_WORDS_WITHIN = 5;

const isWithin = (whole: string, part: string, words: number): boolean =>
  whole.startsWith(`${part} `) ||
  whole.endsWith(` ${part}`) ||
  (words >= FEWEST_WORDS_WITHIN && whole.includes(` ${part} `));

/**
 * Is `line` the page's title: the headline, with the name of the site, its section or a date before or after it, or both? A line
 * that announces what follows is none.
 */
export const isPageTitle = (line: Line, headline: Line): boolean =>
  headline.words >= FEWEST_WORDS &&
  !line.text.endsWith(":") &&
  line.words > headline.words &&
  line.words <= headline.words + WORDS_OF_A_SITE_NAME &&
  isWithin(foldedOf(line), foldedOf(headline), headline.words);

/** Do the two lines say the same? */
export const isSame = (line: Line, other: Line): boolean =>
  line.words === other.words && foldedOf(line) === foldedOf(other);
