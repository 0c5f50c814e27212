import type { FurnitureKind } from "../../lexicon/boilerplate/rule.ts";
import type { Frame } from "./frame.ts";
import { ruleByPhrase } from "./by-phrase.ts";
import { isProse, type Line } from "../lines/line.ts";
import { endsNoTitle, isBulletedLabel, isItem, isUnder } from "../lines/line-shapes.ts";
import { type Marks, markOf } from "../lines/label.ts";
import { isPunctuated } from "./punctuated.ts";

/** What a story has of its own between its paragraphs. */
const OF_THE_STORY: ReadonlySet<FurnitureKind | undefined> = new Set([
  undefined,
  "image_caption",
  "image_alt",
  "separator",
]);
const FEWEST_LINES = 2;
/** More are a list of the story's own. */
const MOST_LINES = 30;
const WORDS_OF_A_BUTTON = 6;
const WORDS_OF_A_LABEL = 4;

const isKnown = (line: Line, mark: Marks[number]): boolean =>
  !OF_THE_STORY.has(mark?.kind) || !OF_THE_STORY.has(ruleByPhrase(line, "outside")?.kind);

const isOfBox = ({ text, words }: Line): boolean =>
  (!isItem(text) || isBulletedLabel({ text, words })) &&
  (text.endsWith(":") ? words <= WORDS_OF_A_LABEL : words <= WORDS_OF_A_BUTTON && !endsNoTitle(text));

/** Runs of lines right under each other that are no paragraphs, inside the story: first and last place of each. */
const runsOf = (lines: readonly Line[], { first, last }: Frame): readonly (readonly [number, number])[] => {
  const runs: (readonly [number, number])[] = [];
  let from = -1;
  for (let at = first; at <= last; at += 1) {
    const line = lines[at];
    if (line === undefined || isProse(line)) {
      from = -1;
      continue;
    }
    if (from < 0 || !isUnder(lines[at - 1], line)) from = at;
    if (!isUnder(line, lines[at + 1]) || isProse(lines[at + 1] ?? line)) runs.push([from, at]);
  }
  return runs;
};

/**
 * Share bars, keywords and counters inside a story whose paragraphs are sentences: short lines right under each other of which
 * one is furniture are all furniture. The last one, if the paragraph follows right under it, may be its subheading.
 */
export const markBoxes = (lines: readonly Line[], marks: Marks, frame: Frame): Marks => {
  const taken = new Set<number>();
  for (const [from, to] of runsOf(lines, frame)) {
    const length = to - from + 1;
    if (length < FEWEST_LINES || length > MOST_LINES || lines[from - 1]?.text.endsWith(":") === true)
      continue;
    const run = lines.slice(from, to + 1);
    const known = run.map((line, index) => isKnown(line, marks[from + index]));
    if (!known.includes(true)) continue;
    const mayBeHeading = isUnder(lines[to], lines[to + 1]) && isUnder(lines[from - 1], lines[from]);
    run.forEach((line, index) => {
      const at = from + index;
      const isUnknownHeading = known[index] !== true && mayBeHeading && at === to;
      if (marks[at] !== undefined || isUnknownHeading) return;
      if (known[index] === true || isOfBox(line)) taken.add(at);
    });
  }
  if (taken.size === 0 || !isPunctuated(lines, marks, frame)) return marks;
  return marks.map((mark, at) => (taken.has(at) ? markOf("place.box-in-story") : mark));
};
