import { isProse, type Line } from "../lines/line.ts";
import { endsNoTitle, isUnder } from "../lines/line-shapes.ts";
import { MOST_WORDS_OF_A_TITLE } from "./line-lengths.ts";
import type { Page } from "./page.ts";

const FEWEST_WORDS_OF_A_TITLE = 3;
/** More titles are a list that belongs to the body. */
const MOST_TITLES = 8;

const isTitle = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.words >= FEWEST_WORDS_OF_A_TITLE &&
  line.words <= MOST_WORDS_OF_A_TITLE &&
  !isProse(line) &&
  !endsNoTitle(line.text);

/**
 * The positions of the titles of other articles below a heading, down to `last` or the end of their block. In a block that stands
 * right under its heading, a title set off by an empty line is a subheading of the body.
 */
export const titlesBelow = (
  { lines, labels }: Pick<Page, "lines" | "labels">,
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
