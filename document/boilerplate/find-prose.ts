import { isProse, type Line } from "../lines/line.ts";
import { ruleByPhrase } from "./by-phrase.ts";
import type { Pass } from "./page.ts";

/** Headings and buttons at a page's foot are not longer. A longer line with such words is a sentence. */
const MOST_WORDS_OF_A_CLOSING_LINE = 14;
/** A line closes the body only below this share of all words of prose. Higher up it belongs to the page's head. */
const LEAST_SHARE_ABOVE = 0.6;
const FEWEST_PARAGRAPHS_ABOVE = 2;

const isClosing = (line: Line): boolean =>
  line.words <= MOST_WORDS_OF_A_CLOSING_LINE &&
  (ruleByPhrase(line, "outside") ?? ruleByPhrase(line, "anywhere"))?.closes === true;

/**
 * Finds the prose: from its first line to the last one above the page's foot. Comments and notices are long lines too, but they
 * stand below a line that closes the body.
 */
export const findProse: Pass = ({ lines, labels }) => {
  const isProseAt = (line: Line, at: number): boolean => labels[at] === undefined && isProse(line);
  const first = lines.findIndex(isProseAt);
  if (first < 0) return { prose: { first: lines.length, last: -1 } };
  const last = lines.findLastIndex(isProseAt);
  let allWords = 0;
  lines.forEach((line, at) => {
    if (isProseAt(line, at)) allWords += line.words;
  });
  let wordsAbove = 0;
  let paragraphsAbove = 0;
  let lastAbove = -1;
  for (let at = first; at < last; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (isProseAt(line, at)) {
      wordsAbove += line.words;
      paragraphsAbove += 1;
      lastAbove = at;
    } else if (
      paragraphsAbove >= FEWEST_PARAGRAPHS_ABOVE &&
      wordsAbove >= allWords * LEAST_SHARE_ABOVE &&
      isClosing(line)
    ) {
      return { prose: { first, last: lastAbove } };
    }
  }
  return { prose: { first, last } };
};
