/** document/headline/: finds the line that titles the article, and the headline in that line. */
import { hasProse, type Page, type Pass } from "../boilerplate/page.ts";
import { endsSentence, type Line } from "../lines/line.ts";
import { chooseHeadline, type HeadlineChoice } from "./choose-headline.ts";
import { mayTitle } from "./may-title.ts";
import { FEWEST_WORDS_OF_A_HEADLINE, isPageTitle, isSameTitle } from "./same-title.ts";

/** A headline is looked for again in this many lines below its first appearance: a menu may stand between. */
const LINES_TO_LOOK_AHEAD = 60;
/** Without prose, a line titles a text that has one this many times as long. */
const LONGER_THAN_A_TITLE = 1.5;
/** Or of which all lines together are this many times as long: a list, verses. Of a post of three sentences two are less. */
const LONGER_IN_ALL = 4;

const LETTER = /\p{L}/u;

const hasLetter = ({ folded, text }: Line): boolean => LETTER.test(folded ?? text);

/** The best of the headline's appearances: the headline alone rather than the page's title, the last rather than the first. */
const bestAppearance = ({ lines, labels, prose }: Page, first: number): number => {
  let at = first;
  for (let next = at + 1; next < Math.min(prose.first, at + LINES_TO_LOOK_AHEAD); next += 1) {
    const here = lines[at];
    const there = lines[next];
    if (here === undefined || there === undefined || labels[next] !== undefined) continue;
    if (isSameTitle(there, here) || isPageTitle(here, there)) at = next;
  }
  return at;
};

/** Does the line at `at` title what follows? It is followed by prose, by a line that is much longer or ends a sentence, or by many lines. */
const titlesWhatFollows = (page: Page, at: number): boolean => {
  const { lines, labels } = page;
  const title = lines[at];
  if (title === undefined || !mayTitle(title)) return false;
  if (hasProse(page)) return true;
  const below = lines.filter((_, index) => index > at && labels[index] === undefined);
  return (
    below.reduce((words, line) => words + line.words, 0) >= title.words * LONGER_IN_ALL ||
    below.some((line) => endsSentence(line.text) || line.words >= title.words * LONGER_THAN_A_TITLE)
  );
};

const isFree = ({ labels }: Page, line: Line, at: number): boolean =>
  labels[at] === undefined && hasLetter(line) && mayTitle(line);

const linesAbove = (page: Page): readonly Line[] =>
  page.lines.slice(0, hasProse(page) ? page.prose.first : page.lines.length - 1);

/** The positions of the lines above the prose that have no label and are long enough for a headline. */
export const freeTitles = (page: Page): readonly number[] =>
  linesAbove(page).flatMap((line, at) =>
    line.words >= FEWEST_WORDS_OF_A_HEADLINE && isFree(page, line, at) ? [at] : [],
  );

const searchHeadline = (page: Page): HeadlineChoice => {
  const titles = freeTitles(page);
  if (titles.length === 0)
    return { at: linesAbove(page).findIndex((line, at) => isFree(page, line, at)), weighed: [] };
  const { at, weighed } = chooseHeadline(page, titles);
  return { at: bestAppearance(page, at), weighed };
};

/**
 * Finds the headline's line. The first of these that exists and titles what follows:
 *
 * 1. the line that the format names;
 * 2. of the lines above the prose without a label and with at least three words, the one that `chooseHeadline` chooses;
 * 3. the first line above the prose without a label that has a letter.
 *
 * A paragraph, a sentence with its full stop, hashtags and labels title nothing. -1 if there is none.
 */
export const findHeadline: Pass = (page) => {
  const named = page.lines.findIndex(({ number }) => number === page.structure.headline);
  if (named >= 0) return { headlineAt: named };
  const { at, weighed } = searchHeadline(page);
  return titlesWhatFollows(page, at) ? { headlineAt: at, headlineWeighed: weighed } : { headlineAt: -1 };
};
