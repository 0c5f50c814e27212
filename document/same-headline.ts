import { foldedOf, type Line } from "./line.ts";

/** Fewer words are a label, or the name of the site. */
export const FEWEST_WORDS = 3;
/** The site's name after a headline in the page's title. */
const WORDS_OF_A_SITE_NAME = 6;

/** Is `line` the page's title: the headline, and the name of the site after or before it? */
export const isPageTitle = (line: Line, headline: Line): boolean =>
  headline.words >= FEWEST_WORDS &&
  line.words > headline.words &&
  line.words <= headline.words + WORDS_OF_A_SITE_NAME &&
  (foldedOf(line).startsWith(`${foldedOf(headline)} `) || foldedOf(line).endsWith(` ${foldedOf(headline)}`));

/** Do the two lines say the same? */
export const isSame = (line: Line, other: Line): boolean =>
  line.words === other.words && foldedOf(line) === foldedOf(other);
