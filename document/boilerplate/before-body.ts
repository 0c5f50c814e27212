import { endsSentence, type Line } from "../lines/line.ts";
import { endsClause, goesOn, isBulletedLabel, isItem } from "../lines/line-shapes.ts";
import { type Mark, type Marks, markOf } from "../lines/label.ts";
import { readKnownSignature, readSignature } from "../metadata/signature.ts";
import { strangersToDate } from "../published/is-dated.ts";
import { isShortRow } from "../lines/row.ts";

/** A line that ends no sentence is a label, if it is so short. */
const WORDS_OF_A_LABEL = 6;
/** Two dates with their labels and clocks, an author and a counter. */
const MOST_WORDS_OF_A_DATED_LINE = 22;
const MOST_STRANGERS = 5;

const isDated = ({ text, words }: Line): boolean =>
  words <= MOST_WORDS_OF_A_DATED_LINE &&
  !endsSentence(text) &&
  !text.endsWith(":") &&
  (strangersToDate(text) ?? Infinity) <= MOST_STRANGERS;

const isBetween = (marks: Marks, index: number, at: number, prose: number): boolean =>
  index > at && index < prose && marks[index] === undefined;

/** Lines between the headline (`at`) and the story (`prose`) that say when it was published, whatever else they say. */
export const markDatesBeforeStory = (
  lines: readonly Line[],
  marks: Marks,
  at: number,
  prose: number,
): Marks =>
  prose >= lines.length
    ? marks
    : lines.map((line, index) =>
        isBetween(marks, index, at, prose) && isDated(line)
          ? markOf("place.dated-under-headline")
          : marks[index],
      );

const isSigned = ({ text, words }: Line): boolean =>
  words <= WORDS_OF_A_LABEL && readKnownSignature(text).length + readSignature(text).length > 0;

const ruleFor = (line: Line): Mark | undefined => {
  if (isShortRow(line)) return markOf("shape.row");
  if (line.words > WORDS_OF_A_LABEL || (isItem(line.text) && !isBulletedLabel(line))) return undefined;
  if (isSigned(line)) return markOf("place.signature");
  return endsClause(line.text) || goesOn(line.text) ? undefined : markOf("place.under-headline-label");
};

/** What is left between the headline (`at`) and the story (`prose`) and is too short for a paragraph. Only in a text with prose. */
export const markBeforeStory = (lines: readonly Line[], marks: Marks, at: number, prose: number): Marks => {
  if (prose >= lines.length) return marks;
  // A colon announces a list, which is the story; behind a place and an agency it leads into the first paragraph.
  const list = lines.findIndex(
    (line, index) => isBetween(marks, index, at, prose) && line.text.endsWith(":") && !isSigned(line),
  );
  const end = list < 0 ? prose : list;
  return lines.map((line, index) => (isBetween(marks, index, at, end) ? ruleFor(line) : marks[index]));
};
