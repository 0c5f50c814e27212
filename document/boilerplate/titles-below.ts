import { isProse, type Line } from "../lines/line.ts";
import { endsNoTitle, isUnder } from "../lines/line-shapes.ts";
import type { Labels } from "../lines/label.ts";

const FEWEST_WORDS_OF_A_TITLE = 3;
const MOST_WORDS_OF_A_TITLE = 20;
/** More titles than this are a list of the body's own. */
const MOST_TITLES = 8;

const isTitle = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.words >= FEWEST_WORDS_OF_A_TITLE &&
  line.words <= MOST_WORDS_OF_A_TITLE &&
  !isProse(line) &&
  !endsNoTitle(line.text);

/** The titles below a heading, as far as its block goes; the last one is a subheading of the body, if it may be one. */
export const titlesBelow = (
  lines: readonly Line[],
  labels: Labels,
  heading: number,
  last: number,
): readonly number[] => {
  const titles: number[] = [];
  const isClose = isUnder(lines[heading], lines[heading + 1]);
  for (let at = heading + 1; at <= last && titles.length < MOST_TITLES; at += 1) {
    const endsBlock = isClose && titles.length > 0 && !isUnder(lines[at - 1], lines[at]);
    if (labels[at] !== undefined || !isTitle(lines[at]) || endsBlock) break;
    titles.push(at);
  }
  return titles;
};
