import { endsSentence, type Line } from "../lines/line.ts";
import { endsClause, goesOn, isBulletedFragment, isListItem } from "../lines/line-shapes.ts";
import { isShortRow } from "../lines/row.ts";
import { readBylineLine } from "../metadata/byline-line.ts";
import { readKnownSignature, readSignature } from "../metadata/signature.ts";
import { type Label, labelOf } from "./label.ts";
import { MOST_WORDS_OF_A_FRAGMENT } from "./line-lengths.ts";
import { isMostlyDate } from "./mostly-date.ts";
import { hasProse, type Page, type Pass } from "./page.ts";

/** Above the body a line with more words besides its date is a lead. */
const MOST_WORDS_BESIDE_DATE = 5;

/** Is this a line between the headline and the prose that has no label yet? */
const isBeforeBody = ({ labels, headlineAt, prose }: Page, at: number): boolean =>
  at > headlineAt && at < prose.first && labels[at] === undefined;

/** Labels lines between headline and body that hold a date and little else. */
export const labelDatesBeforeBody: Pass = (page) => {
  if (!hasProse(page)) return {};
  return {
    labels: page.lines.map((line, at) =>
      isBeforeBody(page, at) && !endsSentence(line.text) && isMostlyDate(line, MOST_WORDS_BESIDE_DATE)
        ? labelOf("position.dated-under-headline")
        : page.labels[at],
    ),
  };
};

/** A byline of three reporters in as many cities has so many words. */
const MOST_WORDS_OF_A_BYLINE = 18;

/** Titles between the headline and its byline. Below more lines it is a list in the body. */
const MOST_LINES_ABOVE_A_BYLINE = 2;

const isByline = ({ text, words }: Line): boolean =>
  words <= MOST_WORDS_OF_A_BYLINE && readBylineLine(text).length > 0;

/** Labels lines between headline and body that name persons, places and outlets and nothing else. */
export const labelBylinesBeforeBody: Pass = (page) => {
  if (!hasProse(page)) return {};
  let above = 0;
  return {
    labels: page.lines.map((line, at) => {
      if (!isBeforeBody(page, at)) return page.labels[at];
      if (above <= MOST_LINES_ABOVE_A_BYLINE && isByline(line)) return labelOf("position.byline");
      above += 1;
      return undefined;
    }),
  };
};

const isSigned = ({ text, words }: Line): boolean =>
  words <= MOST_WORDS_OF_A_FRAGMENT && readKnownSignature(text).length + readSignature(text).length > 0;

const labelOfShortLine = (line: Line): Label | undefined => {
  if (isShortRow(line)) return labelOf("shape.row");
  if (line.words > MOST_WORDS_OF_A_FRAGMENT || (isListItem(line.text) && !isBulletedFragment(line)))
    return undefined;
  if (isSigned(line)) return labelOf("position.signature");
  return endsClause(line.text) || goesOn(line.text) ? undefined : labelOf("position.short-under-headline");
};

/** Labels lines between headline and body that are too short for a paragraph. */
export const labelShortLinesBeforeBody: Pass = (page) => {
  if (!hasProse(page)) return {};
  const { lines, labels } = page;
  // A line that ends with a colon announces a list, which is body. A place and an agency with a colon lead into the first paragraph.
  const list = lines.findIndex(
    (line, at) =>
      isBeforeBody(page, at) &&
      line.text.endsWith(":") &&
      !isSigned(line) &&
      // Above a number it is the name of a field.
      labels[at + 1]?.kind !== "counter",
  );
  return {
    labels: lines.map((line, at) =>
      isBeforeBody(page, at) && (list < 0 || at < list) ? labelOfShortLine(line) : labels[at],
    ),
  };
};
