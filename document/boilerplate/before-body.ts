import { endsSentence, type Line } from "../lines/line.ts";
import { endsClause, goesOn, isBulletedHeading, isItem } from "../lines/line-shapes.ts";
import { type Label, type Labels, labelOf } from "../lines/label.ts";
import { readKnownSignature, readSignature } from "../metadata/signature.ts";
import { strangersToDate } from "../published/is-dated.ts";
import { isShortRow } from "../lines/row.ts";

/** A line that ends no sentence is a heading, if it is so short. */
const WORDS_OF_A_HEADING = 6;
/** Two dates with their headings and clocks, an author and a counter. */
const MOST_WORDS_OF_A_DATED_LINE = 22;
const MOST_STRANGERS = 5;

const isDated = ({ text, words }: Line): boolean =>
  words <= MOST_WORDS_OF_A_DATED_LINE &&
  !endsSentence(text) &&
  !text.endsWith(":") &&
  (strangersToDate(text) ?? Infinity) <= MOST_STRANGERS;

const isBetween = (labels: Labels, index: number, at: number, prose: number): boolean =>
  index > at && index < prose && labels[index] === undefined;

/** Lines between the headline (`at`) and the body (`prose`) that say when it was published, whatever else they say. */
export const labelDatesBeforeBody = (
  lines: readonly Line[],
  labels: Labels,
  at: number,
  prose: number,
): Labels =>
  prose >= lines.length
    ? labels
    : lines.map((line, index) =>
        isBetween(labels, index, at, prose) && isDated(line)
          ? labelOf("position.dated-under-headline")
          : labels[index],
      );

const isSigned = ({ text, words }: Line): boolean =>
  words <= WORDS_OF_A_HEADING && readKnownSignature(text).length + readSignature(text).length > 0;

const ruleFor = (line: Line): Label | undefined => {
  if (isShortRow(line)) return labelOf("shape.row");
  if (line.words > WORDS_OF_A_HEADING || (isItem(line.text) && !isBulletedHeading(line))) return undefined;
  if (isSigned(line)) return labelOf("position.signature");
  return endsClause(line.text) || goesOn(line.text) ? undefined : labelOf("position.short-under-headline");
};

/** What is left between the headline (`at`) and the body (`prose`) and is too short for a paragraph. Only in a text with prose. */
export const labelBeforeBody = (
  lines: readonly Line[],
  labels: Labels,
  at: number,
  prose: number,
): Labels => {
  if (prose >= lines.length) return labels;
  // A colon announces a list, which is the body; behind a place and an agency it leads into the first paragraph.
  const list = lines.findIndex(
    (line, index) => isBetween(labels, index, at, prose) && line.text.endsWith(":") && !isSigned(line),
  );
  const end = list < 0 ? prose : list;
  return lines.map((line, index) => (isBetween(labels, index, at, end) ? ruleFor(line) : labels[index]));
};
