import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import type { Frame } from "./frame.ts";
import { endsSentence, type Line } from "../lines/line.ts";
import { endsClause, isBulletedHeading, isEntry, isItem, isUnder } from "../lines/line-shapes.ts";
import { type Labels, type Label, labelOf } from "../lines/label.ts";
import { readKnownSignature } from "../metadata/signature.ts";
import { isPunctuated } from "./punctuated.ts";
import { strangersToDate } from "../published/is-dated.ts";

/** What a body may have below it and still go on: a picture, a rule. */
const IN_BODY: ReadonlySet<BoilerplateKind | undefined> = new Set([
  "image_caption",
  "image_alt",
  "separator",
]);

/** A sentence of the body, however short. */
const WORDS_OF_A_LAST_SENTENCE = 4;
/** A line that ends no sentence is no paragraph, if it is so short. */
const WORDS_OF_A_HEADING = 6;
/** Longer, even a line below other boilerplate is a paragraph, and no title is so long. */
const WORDS_OF_A_TITLE = 20;
/** Two dates with their headings and clocks, an author and a counter. */
const MOST_WORDS_OF_A_DATED_LINE = 22;
const MOST_STRANGERS = 6;

/** The last sentence of the body: below its last line of prose only other sentences and pictures stand between. */
const lastSentence = (lines: readonly Line[], labels: Labels, last: number): number => {
  let end = last;
  for (let index = last + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const label = labels[index];
    if (line === undefined || (label !== undefined && !IN_BODY.has(label.kind))) break;
    if (label === undefined && endsSentence(line.text) && line.words >= WORDS_OF_A_LAST_SENTENCE) end = index;
  }
  return end;
};

const FEWEST_ENTRIES = 3;

/** Does the body end with a list: after a colon, or of entries of one form? */
const isAnnounced = (lines: readonly Line[], labels: Labels, end: number): boolean => {
  if (lines[end]?.text.endsWith(":") === true) return true;
  let entries = 0;
  for (let index = end + 1; index < lines.length; index += 1) {
    const label = labels[index];
    if (label?.kind === "date_line") continue;
    if (label !== undefined || !isEntry(lines[index]?.text ?? "")) break;
    entries += 1;
  }
  return entries >= FEWEST_ENTRIES;
};

/** A note about the author, behind a star or dash. */
const WORDS_OF_A_NOTE = 8;
const WORDS_OF_A_QUESTION = 8;
const WORDS_OF_AN_ANSWER = 3;

/** A question to the reader, with its answers to choose from right under it. */
const isAsked = (line: Line, next: Line | undefined): boolean =>
  line.text.endsWith("\u061F") &&
  line.words <= WORDS_OF_A_QUESTION &&
  next !== undefined &&
  next.words <= WORDS_OF_AN_ANSWER &&
  isUnder(line, next) &&
  !endsClause(next.text);

const isDated = ({ text, words }: Line): boolean =>
  words <= MOST_WORDS_OF_A_DATED_LINE &&
  !text.endsWith(":") &&
  (strangersToDate(text) ?? Infinity) <= MOST_STRANGERS;

/**
 * What stands below the body. Without another sign of the page's foot only dates, signatures, and lines that are no
 * sentences are taken, and none of a list that the body announces.
 */
export const labelAfterBody = (lines: readonly Line[], labels: Labels, ends: Frame): Labels => {
  if (ends.last < 0) return labels;
  const end = lastSentence(lines, labels, ends.last);
  const isStrict = isPunctuated(lines, labels, ends);
  let isList = isAnnounced(lines, labels, end);
  let isBehind = false;
  const isLoneItem = (line: Line, index: number): boolean =>
    line.words <= WORDS_OF_A_NOTE &&
    !endsClause(line.text) &&
    ![index - 1, index + 1].some((beside) => isItem(lines[beside]?.text ?? ""));
  const ruleFor = (line: Line, index: number): Label | undefined => {
    if (isBehind)
      return line.words < WORDS_OF_A_LAST_SENTENCE ||
        (line.words <= WORDS_OF_A_TITLE && !endsSentence(line.text))
        ? labelOf("position.behind-boilerplate")
        : undefined;
    if (isDated(line)) return labelOf("position.dated-under-body");
    isList ||= line.words >= WORDS_OF_A_LAST_SENTENCE && line.text.endsWith(":");
    if (isList) return undefined;
    if (isBulletedHeading(line) && !endsClause(line.text)) return labelOf("position.under-body");
    if (isItem(line.text))
      return isStrict && isLoneItem(line, index) ? labelOf("position.under-body") : undefined;
    if (isStrict && isAsked(line, lines[index + 1])) return labelOf("position.under-body");
    if (line.words <= WORDS_OF_A_HEADING && readKnownSignature(line.text).length > 0)
      return labelOf("position.signature");
    if (isStrict && line.words < WORDS_OF_A_LAST_SENTENCE && line.text.endsWith(":"))
      return labelOf("position.under-body");
    if (endsClause(line.text)) return undefined;
    if (line.words <= WORDS_OF_A_HEADING) return labelOf("position.under-body");
    return isStrict && line.words <= WORDS_OF_A_TITLE ? labelOf("position.titles-under-body") : undefined;
  };
  return labels.map((label, index) => {
    const line = lines[index];
    if (index <= end || line === undefined) return label;
    if (label === undefined) return ruleFor(line, index);
    isBehind ||= !IN_BODY.has(label.kind) && label.kind !== "date_line";
    return label;
  });
};
