import { chooseHeadline } from "./choose-headline.ts";
import type { Frame } from "../boilerplate/frame.ts";
import { endsSentence, type Line } from "../lines/line.ts";
import type { Labels } from "../lines/label.ts";
import { FEWEST_WORDS, isPageTitle, isSame } from "./same-headline.ts";

/** How far below its first appearance a headline is repeated or given without the site's name: as far as a menu is long. */
const LINES_TO_LOOK_AHEAD = 60;

const LETTER = /\p{L}/u;

const hasLetter = ({ folded, text }: Line): boolean => LETTER.test(folded ?? text);

/** The best of the headline's appearances: the page's title gives way to the headline alone, a repetition to the last. */
const settle = (lines: readonly Line[], labels: Labels, first: number, end: number): number => {
  let at = first;
  for (let next = at + 1; next < Math.min(end, at + LINES_TO_LOOK_AHEAD); next += 1) {
    const here = lines[at];
    const there = lines[next];
    if (here === undefined || there === undefined || labels[next] !== undefined) continue;
    if (isSame(there, here) || isPageTitle(here, there)) at = next;
  }
  return at;
};

/**
 * Where the headline is: of the lines before the prose that are no boilerplate and have three words or more, the first that
 * shares words with the body, or else the first; else a shorter one; else the first line of prose; else, since the file has nothing better, any line with a letter or digit.
 *
 * -1 if no line has one. `frame` is where the prose is.
 */
export const findHeadline = (lines: readonly Line[], labels: Labels, frame: Frame): number => {
  const prose = frame.first;
  const isFree = (line: Line, index: number): boolean => labels[index] === undefined && hasLetter(line);
  const free = lines.findIndex(isFree);
  const candidates = lines
    .slice(0, prose)
    .flatMap((line, at) => (line.words >= FEWEST_WORDS && isFree(line, at) ? [at] : []));
  const [first = -1] = candidates;
  // After a short line, a sentence is the beginning of the body and the short line its headline.
  if (first > free && endsSentence(lines[first]?.text ?? "")) return free;
  if (first >= 0) return settle(lines, labels, chooseHeadline(lines, labels, candidates, frame), prose);
  return free >= 0 ? free : lines.findIndex((line) => line.words > 0);
};
