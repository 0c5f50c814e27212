/** document/prose/: the stretches of whole sentences on a page, and which of them are its article. */
import { isProse, type Line } from "../lines/line.ts";
import { type Labels, labelOf, withLabelAt } from "../boilerplate/label.ts";
import type { Page, Pass, ProseRange } from "../boilerplate/page.ts";
import { articleBlocks, isClosing } from "./prose-blocks.ts";

/** A line closes the body only below this share of all words of prose. Higher up it belongs to the page's head. */
const LEAST_SHARE_ABOVE = 0.6;
const FEWEST_PARAGRAPHS_ABOVE = 2;

/** The prose of a block as far as the first line that closes the body. */
const untilClosed = ({ lines, labels }: Page, { first, last }: ProseRange): ProseRange => {
  const isProseAt = (line: Line, at: number): boolean => labels[at] === undefined && isProse(line);
  let allWords = 0;
  lines.forEach((line, at) => {
    if (at >= first && at <= last && isProseAt(line, at)) allWords += line.words;
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
      return { first, last: lastAbove };
    }
  }
  return { first, last };
};

const withOthers = (labels: Labels, others: readonly ProseRange[]): Labels => {
  const positions = new Set<number>();
  for (const { first, last } of others)
    for (let at = first; at <= last; at += 1) if (labels[at] === undefined) positions.add(at);
  return withLabelAt(labels, positions, labelOf("position.other-prose"));
};

/**
 * Finds the prose of the article: from its first line to the last one above the page's foot. Comments and notices are long lines too, but they
 * stand below a line that closes the body, or far from the article. Prose that is apart from it gets a label.
 */
export const findProse: Pass = (page) => {
  const found = articleBlocks(page.lines, page.labels);
  if (found === null) return { prose: { first: page.lines.length, last: -1 } };
  return {
    prose: untilClosed(page, found.article),
    labels: withOthers(page.labels, found.others),
  };
};
