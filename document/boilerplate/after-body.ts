import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import { endsSentence, type Line } from "../lines/line.ts";
import { endsClause, isBulletedFragment, isNameAndValue, isListItem, isUnder } from "../lines/line-shapes.ts";
import { readKnownSignature } from "../metadata/signature.ts";
import { type Label, labelOf } from "./label.ts";
import {
  FEWEST_WORDS_OF_A_SENTENCE,
  MOST_WORDS_OF_A_FRAGMENT,
  MOST_WORDS_OF_A_TITLE,
} from "./line-lengths.ts";
import { isMostlyDate } from "./mostly-date.ts";
import { hasProse, type Page, type Pass } from "./page.ts";
import { isPunctuated } from "./punctuated.ts";

/** Boilerplate after which the body may go on: a picture, a rule. */
const WITHIN_A_BODY: ReadonlySet<BoilerplateKind | undefined> = new Set([
  "image_caption",
  "image_alt",
  "separator",
]);

/** Below the body a line with more words besides its date is a sentence. One more than above the body: the line also names an editor. */
const MOST_WORDS_BESIDE_DATE = 6;

/** The position of the body's last sentence. It may stand below the last line of prose, after short sentences and pictures. */
const lastSentence = ({ lines, labels, prose }: Page): number => {
  let end = prose.last;
  for (let at = prose.last + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const label = labels[at];
    if (line === undefined || (label !== undefined && !WITHIN_A_BODY.has(label.kind))) break;
    if (label === undefined && endsSentence(line.text) && line.words >= FEWEST_WORDS_OF_A_SENTENCE) end = at;
  }
  return end;
};

const FEWEST_ENTRIES = 3;

/** Does the body end with a list: after a colon, or of entries of one form? */
const endsWithList = ({ lines, labels }: Page, end: number): boolean => {
  if (lines[end]?.text.endsWith(":") === true) return true;
  let entries = 0;
  for (let at = end + 1; at < lines.length; at += 1) {
    const label = labels[at];
    if (label?.kind === "date_line") continue;
    if (label !== undefined || !isNameAndValue(lines[at]?.text ?? "")) break;
    entries += 1;
  }
  return entries >= FEWEST_ENTRIES;
};

/** In a note about the author after a star or dash. */
const MOST_WORDS_OF_A_NOTE = 8;
const MOST_WORDS_OF_A_QUESTION = 8;
const MOST_WORDS_OF_AN_ANSWER = 3;

/** Is this a question to the reader, with the first of its answers right under it? */
const isPoll = (line: Line, next: Line | undefined): boolean =>
  line.text.endsWith("\u061F") &&
  line.words <= MOST_WORDS_OF_A_QUESTION &&
  next !== undefined &&
  next.words <= MOST_WORDS_OF_AN_ANSWER &&
  isUnder(line, next) &&
  !endsClause(next.text);

/** Is this a list item with no other list item beside it? */
const isLoneItem = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  return (
    line !== undefined &&
    line.words <= MOST_WORDS_OF_A_NOTE &&
    !endsClause(line.text) &&
    ![at - 1, at + 1].some((beside) => isListItem(lines[beside]?.text ?? ""))
  );
};

/** A sentence that stands so many lines below the body, and below boilerplate, is the page's. */
const MOST_LINES_OF_A_FOOT = 30;

/** The label of a line so many lines below the body and below other boilerplate of the page's foot: there only sentences can still be body. */
const labelBelowBoilerplate = ({ text, words }: Line, below: number): Label | undefined =>
  below > MOST_LINES_OF_A_FOOT ||
  words < FEWEST_WORDS_OF_A_SENTENCE ||
  (words <= MOST_WORDS_OF_A_TITLE && !endsSentence(text))
    ? labelOf("position.behind-boilerplate")
    : undefined;

/** The label of a line right below the body, if its shape shows that it is boilerplate. `isStrict`: the paragraphs of the body end in full stops. */
const labelBelowBody = (lines: readonly Line[], at: number, isStrict: boolean): Label | undefined => {
  const line = lines[at];
  if (line === undefined) return undefined;
  const { text, words } = line;
  if (isBulletedFragment(line) && !endsClause(text)) return labelOf("position.under-body");
  if (isListItem(text)) return isStrict && isLoneItem(lines, at) ? labelOf("position.under-body") : undefined;
  if (isStrict && isPoll(line, lines[at + 1])) return labelOf("position.under-body");
  if (words <= MOST_WORDS_OF_A_FRAGMENT && readKnownSignature(text).length > 0)
    return labelOf("position.signature");
  if (isStrict && words < FEWEST_WORDS_OF_A_SENTENCE && text.endsWith(":"))
    return labelOf("position.under-body");
  if (endsClause(text)) return undefined;
  if (words <= MOST_WORDS_OF_A_FRAGMENT) return labelOf("position.under-body");
  return isStrict && words <= MOST_WORDS_OF_A_TITLE ? labelOf("position.titles-under-body") : undefined;
};

/**
 * Labels lines below the body. Below other boilerplate of the page's foot, only sentences stay body. Above it, only dates, signatures and lines
 * that end no sentence are labeled, and no line of a list that the body announces.
 */
export const labelAfterBody: Pass = (page) => {
  if (!hasProse(page)) return {};
  const { lines, labels } = page;
  const end = lastSentence(page);
  const isStrict = isPunctuated(page);
  let isInList = endsWithList(page, end);
  let isBelowBoilerplate = false;
  const labelAt = (line: Line, at: number): Label | undefined => {
    if (isBelowBoilerplate) return labelBelowBoilerplate(line, at - end);
    if (isMostlyDate(line, MOST_WORDS_BESIDE_DATE)) return labelOf("position.dated-under-body");
    isInList ||= line.words >= FEWEST_WORDS_OF_A_SENTENCE && line.text.endsWith(":");
    return isInList ? undefined : labelBelowBody(lines, at, isStrict);
  };
  return {
    labels: lines.map((line, at) => {
      const label = labels[at];
      if (at <= end) return label;
      if (label === undefined) return labelAt(line, at);
      isBelowBoilerplate ||= !WITHIN_A_BODY.has(label.kind) && label.kind !== "date_line";
      return label;
    }),
  };
};
