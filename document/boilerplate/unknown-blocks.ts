import type { Frame } from "./frame.ts";
import { isProse, type Line } from "../lines/line.ts";
import { endsClause, goesOn, isEntry, isItem } from "../lines/line-shapes.ts";
import { type Labels, labelOf } from "../lines/label.ts";
import { isPunctuated } from "./punctuated.ts";
import { speaksOf, bodyWords } from "./body-words.ts";
import { titlesBelow } from "./titles-below.ts";

const WORDS_OF_A_HEADING = 6;
const FEWEST_WORDS_OF_AN_UNKNOWN_TITLE = 4;

const isHeading = ({ text, words }: Line): boolean =>
  words <= WORDS_OF_A_HEADING && !endsClause(text) && !goesOn(text) && !isItem(text) && !isEntry(text);

const isFreeProse = (line: Line | undefined, labels: Labels, at: number): line is Line =>
  line !== undefined && labels[at] === undefined && isProse(line);

/** Are these titles, and none of this body? */
const areOthers = (lines: readonly Line[], titles: readonly number[], body: ReadonlySet<string>): boolean =>
  titles.every((title, index) => {
    const line = lines[title];
    return (
      line !== undefined &&
      (index > 0 || line.words >= FEWEST_WORDS_OF_AN_UNKNOWN_TITLE) &&
      !isItem(line.text) &&
      !speaksOf(line, body)
    );
  });

/** A heading and titles below it, in a body whose paragraphs are sentences: neither subheading nor paragraph. */
export const labelUnknownBlocks = (lines: readonly Line[], labels: Labels, frame: Frame): Labels => {
  if (!isPunctuated(lines, labels, frame)) return labels;
  const taken = new Set<number>();
  let body: ReadonlySet<string> | undefined;
  for (let at = frame.first + 1; at < frame.last - 1; at += 1) {
    const above = lines[at - 1];
    const heading = lines[at];
    if (!isFreeProse(above, labels, at - 1) || above.text.endsWith(":")) continue;
    if (heading === undefined || labels[at] !== undefined || !isHeading(heading)) continue;
    const titles = titlesBelow(lines, labels, at, frame.last);
    const next = lines[(titles.at(-1) ?? at) + 1];
    body ??= bodyWords(lines, frame);
    if (titles.length === 0 || !areOthers(lines, titles, body) || next === undefined || !isProse(next))
      continue;
    for (const title of [at, ...titles]) taken.add(title);
  }
  if (taken.size === 0) return labels;
  return labels.map((label, at) => (taken.has(at) ? labelOf("position.block-in-body") : label));
};
