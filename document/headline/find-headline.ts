/** document/headline/: finds the line that titles the article, and the headline in that line. */
import type { Page, Pass } from "../boilerplate/page.ts";
import { endsSentence, type Line } from "../lines/line.ts";
import { chooseHeadline } from "./choose-headline.ts";
import { FEWEST_WORDS_OF_A_HEADLINE, isPageTitle, isSameTitle } from "./same-title.ts";

/** A headline is looked for again in this many lines below its first appearance: a menu may stand between. */
const LINES_TO_LOOK_AHEAD = 60;

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

const searchHeadline = (page: Page): number => {
  const { lines, labels, prose } = page;
  const isFree = (line: Line, at: number): boolean => labels[at] === undefined && hasLetter(line);
  const firstFree = lines.findIndex(isFree);
  const candidates = lines
    .slice(0, prose.first)
    .flatMap((line, at) => (line.words >= FEWEST_WORDS_OF_A_HEADLINE && isFree(line, at) ? [at] : []));
  const [first = -1] = candidates;
  // A sentence after a short line is the beginning of the body, and the short line its headline.
  if (first > firstFree && endsSentence(lines[first]?.text ?? "")) return firstFree;
  if (first >= 0) return bestAppearance(page, chooseHeadline(page, candidates));
  return firstFree >= 0 ? firstFree : lines.findIndex((line) => line.words > 0);
};

/**
 * Finds the headline's line. The first of these that exists:
 *
 * 1. the line that the format names;
 * 2. of the lines above the prose without a label and with at least three words, the one that `chooseHeadline` chooses;
 * 3. the first line without a label that has a letter, which also wins over a whole sentence below it;
 * 4. the first line with a letter or digit.
 *
 * -1 if there is none.
 */
export const findHeadline: Pass = (page) => {
  const named = page.lines.findIndex(({ number }) => number === page.structure.headline);
  return { headlineAt: named >= 0 ? named : searchHeadline(page) };
};
