import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import type { Frame } from "./frame.ts";
import { ruleByPhrase } from "./by-phrase.ts";
import { isProse, type Line } from "../lines/line.ts";
import { endsNoTitle, isBulletedHeading, isItem, isUnder } from "../lines/line-shapes.ts";
import { type Labels, labelOf } from "../lines/label.ts";
import { isPunctuated } from "./punctuated.ts";

/** What a body has of its own between its paragraphs. */
const OF_THE_BODY: ReadonlySet<BoilerplateKind | undefined> = new Set([
  undefined,
  "image_caption",
  "image_alt",
  "separator",
]);
const FEWEST_LINES = 2;
/** More are a list of the body's own. */
const MOST_LINES = 30;
const WORDS_OF_A_BUTTON = 6;
const WORDS_OF_A_HEADING = 4;

const isKnown = (line: Line, label: Labels[number]): boolean =>
  !OF_THE_BODY.has(label?.kind) || !OF_THE_BODY.has(ruleByPhrase(line, "outside")?.kind);

const isOfBox = ({ text, words }: Line): boolean =>
  (!isItem(text) || isBulletedHeading({ text, words })) &&
  (text.endsWith(":") ? words <= WORDS_OF_A_HEADING : words <= WORDS_OF_A_BUTTON && !endsNoTitle(text));

/** Runs of lines right under each other that are no paragraphs, inside the body: first and last place of each. */
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
 * Share bars, keywords and counters inside a body whose paragraphs are sentences: short lines right under each other of which
 * one is boilerplate are all boilerplate. The last one, if the paragraph follows right under it, may be its subheading.
 */
export const labelBoxes = (lines: readonly Line[], labels: Labels, frame: Frame): Labels => {
  const taken = new Set<number>();
  for (const [from, to] of runsOf(lines, frame)) {
    const length = to - from + 1;
    if (length < FEWEST_LINES || length > MOST_LINES || lines[from - 1]?.text.endsWith(":") === true)
      continue;
    const run = lines.slice(from, to + 1);
    const known = run.map((line, index) => isKnown(line, labels[from + index]));
    if (!known.includes(true)) continue;
    const mayBeHeading = isUnder(lines[to], lines[to + 1]) && isUnder(lines[from - 1], lines[from]);
    run.forEach((line, index) => {
      const at = from + index;
      const isUnknownHeading = known[index] !== true && mayBeHeading && at === to;
      if (labels[at] !== undefined || isUnknownHeading) return;
      if (known[index] === true || isOfBox(line)) taken.add(at);
    });
  }
  if (taken.size === 0 || !isPunctuated(lines, labels, frame)) return labels;
  return labels.map((label, at) => (taken.has(at) ? labelOf("position.box-in-body") : label));
};
