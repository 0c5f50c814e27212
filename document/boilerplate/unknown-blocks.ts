import type { Frame } from "./frame.ts";
import { isProse, type Line } from "../lines/line.ts";
import { endsClause, goesOn, isEntry, isItem } from "../lines/line-shapes.ts";
import { type Marks, markOf } from "../lines/label.ts";
import { isPunctuated } from "./punctuated.ts";
import { speaksOf, storyWords } from "./body-words.ts";
import { titlesBelow } from "./titles-below.ts";

const WORDS_OF_A_LABEL = 6;
const FEWEST_WORDS_OF_AN_UNKNOWN_TITLE = 4;

const isLabel = ({ text, words }: Line): boolean =>
  words <= WORDS_OF_A_LABEL && !endsClause(text) && !goesOn(text) && !isItem(text) && !isEntry(text);

const isFreeProse = (line: Line | undefined, marks: Marks, at: number): line is Line =>
  line !== undefined && marks[at] === undefined && isProse(line);

/** Are these titles, and none of this story? */
const areOthers = (lines: readonly Line[], titles: readonly number[], story: ReadonlySet<string>): boolean =>
  titles.every((title, index) => {
    const line = lines[title];
    return (
      line !== undefined &&
      (index > 0 || line.words >= FEWEST_WORDS_OF_AN_UNKNOWN_TITLE) &&
      !isItem(line.text) &&
      !speaksOf(line, story)
    );
  });

/** A label and titles below it, in a story whose paragraphs are sentences: neither subheading nor paragraph. */
export const markUnknownBlocks = (lines: readonly Line[], marks: Marks, frame: Frame): Marks => {
  if (!isPunctuated(lines, marks, frame)) return marks;
  const taken = new Set<number>();
  let story: ReadonlySet<string> | undefined;
  for (let at = frame.first + 1; at < frame.last - 1; at += 1) {
    const above = lines[at - 1];
    const label = lines[at];
    if (!isFreeProse(above, marks, at - 1) || above.text.endsWith(":")) continue;
    if (label === undefined || marks[at] !== undefined || !isLabel(label)) continue;
    const titles = titlesBelow(lines, marks, at, frame.last);
    const next = lines[(titles.at(-1) ?? at) + 1];
    story ??= storyWords(lines, frame);
    if (titles.length === 0 || !areOthers(lines, titles, story) || next === undefined || !isProse(next))
      continue;
    for (const title of [at, ...titles]) taken.add(title);
  }
  if (taken.size === 0) return marks;
  return marks.map((mark, at) => (taken.has(at) ? markOf("place.block-in-story") : mark));
};
