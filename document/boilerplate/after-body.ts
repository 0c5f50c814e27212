import type { FurnitureKind } from "../../lexicon/boilerplate/rule.ts";
import type { Frame } from "./frame.ts";
import { endsSentence, type Line } from "../lines/line.ts";
import { endsClause, isBulletedLabel, isEntry, isItem, isUnder } from "../lines/line-shapes.ts";
import { type Marks, type Mark, markOf } from "../lines/label.ts";
import { readKnownSignature } from "../metadata/signature.ts";
import { isPunctuated } from "./punctuated.ts";
import { strangersToDate } from "../published/is-dated.ts";

/** What a story may have below it and still go on: a picture, a rule. */
const IN_STORY: ReadonlySet<FurnitureKind | undefined> = new Set(["image_caption", "image_alt", "separator"]);

/** A sentence of the story, however short. */
const WORDS_OF_A_LAST_SENTENCE = 4;
/** A line that ends no sentence is no paragraph, if it is so short. */
const WORDS_OF_A_LABEL = 6;
/** Longer, even a line below other furniture is a paragraph, and no title is so long. */
const WORDS_OF_A_TITLE = 20;
/** Two dates with their labels and clocks, an author and a counter. */
const MOST_WORDS_OF_A_DATED_LINE = 22;
const MOST_STRANGERS = 6;

/** The last sentence of the story: below its last line of prose only other sentences and pictures stand between. */
const lastSentence = (lines: readonly Line[], marks: Marks, last: number): number => {
  let end = last;
  for (let index = last + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const mark = marks[index];
    if (line === undefined || (mark !== undefined && !IN_STORY.has(mark.kind))) break;
    if (mark === undefined && endsSentence(line.text) && line.words >= WORDS_OF_A_LAST_SENTENCE) end = index;
  }
  return end;
};

const FEWEST_ENTRIES = 3;

/** Does the story end with a list: after a colon, or of entries of one form? */
const isAnnounced = (lines: readonly Line[], marks: Marks, end: number): boolean => {
  if (lines[end]?.text.endsWith(":") === true) return true;
  let entries = 0;
  for (let index = end + 1; index < lines.length; index += 1) {
    const mark = marks[index];
    if (mark?.kind === "date_line") continue;
    if (mark !== undefined || !isEntry(lines[index]?.text ?? "")) break;
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
 * What stands below the story. Without another sign of the page's foot only dates, signatures, and lines that are no
 * sentences are taken, and none of a list that the story announces.
 */
export const markAfterStory = (lines: readonly Line[], marks: Marks, ends: Frame): Marks => {
  if (ends.last < 0) return marks;
  const end = lastSentence(lines, marks, ends.last);
  const isStrict = isPunctuated(lines, marks, ends);
  let isList = isAnnounced(lines, marks, end);
  let isBehind = false;
  const isLoneItem = (line: Line, index: number): boolean =>
    line.words <= WORDS_OF_A_NOTE &&
    !endsClause(line.text) &&
    ![index - 1, index + 1].some((beside) => isItem(lines[beside]?.text ?? ""));
  const ruleFor = (line: Line, index: number): Mark | undefined => {
    if (isBehind)
      return line.words < WORDS_OF_A_LAST_SENTENCE ||
        (line.words <= WORDS_OF_A_TITLE && !endsSentence(line.text))
        ? markOf("place.behind-furniture")
        : undefined;
    if (isDated(line)) return markOf("place.dated-under-story");
    isList ||= line.words >= WORDS_OF_A_LAST_SENTENCE && line.text.endsWith(":");
    if (isList) return undefined;
    if (isBulletedLabel(line) && !endsClause(line.text)) return markOf("place.under-story");
    if (isItem(line.text))
      return isStrict && isLoneItem(line, index) ? markOf("place.under-story") : undefined;
    if (isStrict && isAsked(line, lines[index + 1])) return markOf("place.under-story");
    if (line.words <= WORDS_OF_A_LABEL && readKnownSignature(line.text).length > 0)
      return markOf("place.signature");
    if (isStrict && line.words < WORDS_OF_A_LAST_SENTENCE && line.text.endsWith(":"))
      return markOf("place.under-story");
    if (endsClause(line.text)) return undefined;
    if (line.words <= WORDS_OF_A_LABEL) return markOf("place.under-story");
    return isStrict && line.words <= WORDS_OF_A_TITLE ? markOf("place.titles-under-story") : undefined;
  };
  return marks.map((mark, index) => {
    const line = lines[index];
    if (index <= end || line === undefined) return mark;
    if (mark === undefined) return ruleFor(line, index);
    isBehind ||= !IN_STORY.has(mark.kind) && mark.kind !== "date_line";
    return mark;
  });
};
