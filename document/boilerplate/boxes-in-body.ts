import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import { isProse, type Line } from "../lines/line.ts";
import { endsNoTitle, isBulletedFragment, isListItem, isUnder } from "../lines/line-shapes.ts";
import { ruleByPhrase } from "./by-phrase.ts";
import { type Label, labelOf, withLabelAt } from "./label.ts";
import { MOST_WORDS_OF_A_FRAGMENT } from "./line-lengths.ts";
import type { Page, Pass } from "./page.ts";
import { isPunctuated } from "./punctuated.ts";

/** Kinds of lines that stand between the paragraphs of a body and do not make a box. */
const OF_THE_BODY: ReadonlySet<BoilerplateKind | undefined> = new Set([
  undefined,
  "image_caption",
  "image_alt",
  "separator",
]);
const FEWEST_LINES = 2;
/** More lines are a list that belongs to the body. */
const MOST_LINES = 30;
/** A line with a colon at its end announces one value of a box, as in `Tags:`. With more words it announces a list of the body. */
const MOST_WORDS_OF_A_CUE = 4;

/** Is the line boilerplate by its words, here or outside the prose? */
const isKnown = (line: Line, label: Label | undefined): boolean =>
  !OF_THE_BODY.has(label?.kind) || !OF_THE_BODY.has(ruleByPhrase(line, "outside")?.kind);

const mayBeOfBox = ({ text, words }: Line): boolean =>
  (!isListItem(text) || isBulletedFragment({ text, words })) &&
  (text.endsWith(":")
    ? words <= MOST_WORDS_OF_A_CUE
    : words <= MOST_WORDS_OF_A_FRAGMENT && !endsNoTitle(text));

/** Runs of lines right under each other inside the prose that are not prose: first and last position of each. */
const runsOf = ({ lines, prose }: Page): readonly (readonly [number, number])[] => {
  const runs: (readonly [number, number])[] = [];
  let from = -1;
  for (let at = prose.first; at <= prose.last; at += 1) {
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
 * Labels share bars, keywords and counters inside a body whose paragraphs are sentences: if one of several short lines right under each
 * other is boilerplate, all of them are. The last one may be a subheading, if a paragraph follows right under it.
 */
export const labelBoxesInBody: Pass = (page) => {
  const { lines, labels } = page;
  const boxes = new Set<number>();
  for (const [from, to] of runsOf(page)) {
    const length = to - from + 1;
    if (length < FEWEST_LINES || length > MOST_LINES || lines[from - 1]?.text.endsWith(":") === true)
      continue;
    const run = lines.slice(from, to + 1);
    const known = run.map((line, index) => isKnown(line, labels[from + index]));
    if (!known.includes(true)) continue;
    const mayEndInSubheading = isUnder(lines[to], lines[to + 1]) && isUnder(lines[from - 1], lines[from]);
    run.forEach((line, index) => {
      const at = from + index;
      const isSubheading = known[index] !== true && mayEndInSubheading && at === to;
      if (labels[at] !== undefined || isSubheading) return;
      if (known[index] === true || mayBeOfBox(line)) boxes.add(at);
    });
  }
  if (boxes.size === 0 || !isPunctuated(page)) return {};
  return { labels: withLabelAt(labels, boxes, labelOf("position.box-in-body")) };
};
