import { isProse, type Line } from "../lines/line.ts";
import type { Labels } from "../lines/label.ts";
import { ruleByPhrase } from "./by-phrase.ts";

/** First and last line of prose; both outside the lines if there is none. */
export interface Frame {
  readonly first: number;
  readonly last: number;
}

/** Headings and buttons at a page's foot are no longer. A longer line with such words is a sentence. */
const WORDS_OF_A_CLOSING_LINE = 14;
/** Such a part of all prose stands above the line that closes the body: less, and the line belongs to the page's head. */
const SHARE_ABOVE = 0.6;
const FEWEST_PARAGRAPHS_ABOVE = 2;

const isClosing = (line: Line): boolean =>
  line.words <= WORDS_OF_A_CLOSING_LINE &&
  (ruleByPhrase(line, "outside") ?? ruleByPhrase(line, "anywhere"))?.closes === true;

/**
 * From the first line of prose to the last one above the page's foot: comments, notices and what sites say about
 * themselves are prose too, but they stand below lines that no body goes on after.
 */
export const frameOf = (lines: readonly Line[], labels: Labels): Frame => {
  const isBody = (line: Line, index: number): boolean => labels[index] === undefined && isProse(line);
  const first = lines.findIndex(isBody);
  if (first < 0) return { first: lines.length, last: -1 };
  const last = lines.findLastIndex(isBody);
  let all = 0;
  lines.forEach((line, index) => {
    if (isBody(line, index)) all += line.words;
  });
  let above = 0;
  let counted = 0;
  let before = -1;
  for (let index = first; index < last; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (isBody(line, index)) {
      above += line.words;
      counted += 1;
      before = index;
    } else if (counted >= FEWEST_PARAGRAPHS_ABOVE && above >= all * SHARE_ABOVE && isClosing(line)) {
      return { first, last: before };
    }
  }
  return { first, last };
};
