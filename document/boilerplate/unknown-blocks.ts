import { bodyWords, speaksOf } from "../headline/body-words.ts";
import { isProse, type Line } from "../lines/line.ts";
import { endsClause, goesOn, isNameAndValue, isListItem } from "../lines/line-shapes.ts";
import { labelOf, withLabelAt } from "./label.ts";
import { MOST_WORDS_OF_A_FRAGMENT } from "./line-lengths.ts";
import type { Page, Pass } from "./page.ts";
import { isPunctuated } from "./punctuated.ts";
import { titlesBelow } from "./titles-below.ts";

/** The first title under a heading that no rule knows is longer than a subheading. */
const FEWEST_WORDS_OF_A_FIRST_TITLE = 4;

const isHeading = ({ text, words }: Line): boolean =>
  words <= MOST_WORDS_OF_A_FRAGMENT &&
  !endsClause(text) &&
  !goesOn(text) &&
  !isListItem(text) &&
  !isNameAndValue(text);

const isFreeProse = ({ lines, labels }: Page, at: number): boolean => {
  const line = lines[at];
  return line !== undefined && labels[at] === undefined && isProse(line) && !line.text.endsWith(":");
};

/** Are these lines titles, and none of them about this article? */
const areOfOthers = (
  lines: readonly Line[],
  titles: readonly number[],
  words: ReadonlySet<string>,
): boolean =>
  titles.length > 0 &&
  titles.every((title, index) => {
    const line = lines[title];
    return (
      line !== undefined &&
      (index > 0 || line.words >= FEWEST_WORDS_OF_A_FIRST_TITLE) &&
      !isListItem(line.text) &&
      !speaksOf(line, words)
    );
  });

/** Labels blocks of links inside the body under a heading that no rule knows: a short line between paragraphs, and titles of other articles under it. */
export const labelUnknownBlocks: Pass = (page) => {
  if (!isPunctuated(page)) return {};
  const { lines, labels, prose } = page;
  const blocks = new Set<number>();
  let words: ReadonlySet<string> | undefined;
  for (let at = prose.first + 1; at < prose.last - 1; at += 1) {
    const heading = lines[at];
    if (!isFreeProse(page, at - 1)) continue;
    if (heading === undefined || labels[at] !== undefined || !isHeading(heading)) continue;
    const titles = titlesBelow(page, at, prose.last);
    const next = lines[(titles.at(-1) ?? at) + 1];
    words ??= bodyWords(lines, prose);
    if (!areOfOthers(lines, titles, words) || next === undefined || !isProse(next)) continue;
    for (const line of [at, ...titles]) blocks.add(line);
  }
  return { labels: withLabelAt(labels, blocks, labelOf("position.block-in-body")) };
};
