import { isListItem, isUnder } from "./line-shapes.ts";

/** A line as the file has it: its number, 1-based, and its text. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

const ENDS_IN_COMMA = /[,\u060C]$/u;

/** Texts are wrapped to the width of a terminal or a mail. Wider lines are paragraphs, narrower ones lists or verse. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
/** A link as text browsers number it, and its address in their list below the page. */
const NUMBERED_LINK = /^(?:[#*+]? ?\[\d{1,4}\]|\d{1,4}\. https?:)/u;

const isNumbered = ({ text }: FileLine): boolean => NUMBERED_LINK.test(text);

/** Fewer lines could be full by chance. */
const FEWEST_WRAPPED = 4;
/** The same where some line is longer than the width. */
const FEWEST_BESIDE_LONGER = 8;
/** Share of full lines among the long ones with another line right under them. The rest are headlines and lists. */
const WRAPPED_SHARE = 0.8;
/** Of the width. Shorter lines, as in a page's head, say nothing about it. */
const SHARE_OF_A_LONG_LINE = 0.6;
const WORDS = /[\p{L}\p{N}]/u;

const firstWordLength = (text: string): number => {
  const space = text.indexOf(" ");
  return space < 0 ? text.length : space;
};

/** Is the line full: would the first word of the next line not fit on it? */
const isFull = (line: FileLine, next: FileLine, width: number): boolean =>
  line.text.length <= width &&
  WORDS.test(next.text) &&
  WORDS.test(line.text) &&
  line.text.length + 1 + firstWordLength(next.text) > width;

/** How many lines of a wrapped text may be longer than its width: a headline, for one. */
const MOST_LONGER = 2;

/** Possible widths: the greatest lengths of lines with another right under them, in descending order. */
const widthsOf = (lines: readonly FileLine[]): readonly number[] => {
  let widths: readonly number[] = [];
  lines.forEach((line, index) => {
    const { length } = line.text;
    const next = lines[index + 1];
    if (!isUnder(line, next) || length <= (widths[MOST_LONGER] ?? 0) || widths.includes(length)) return;
    if (isNumbered(line) || isNumbered(next)) return;
    widths = [...widths, length].toSorted((one, other) => other - one).slice(0, MOST_LONGER + 1);
  });
  return widths.filter((width) => width >= NARROWEST_WRAP && width <= WIDEST_WRAP);
};

/**
 * Is the text wrapped to this width: are nearly all long lines full, but for a few that are longer? Where each paragraph is one line,
 * the lines of a menu may be full by chance.
 */
const isWrappedTo = (lines: readonly FileLine[], width: number): boolean => {
  let under = 0;
  let full = 0;
  let longer = 0;
  let wide = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.text.length > width) wide += 1;
    if (!isUnder(line, next) || line.text.length < width * SHARE_OF_A_LONG_LINE) return;
    if (isNumbered(line) || isNumbered(next)) return;
    under += 1;
    if (line.text.length > width) longer += 1;
    else if (isFull(line, next, width)) full += 1;
  });
  return (
    longer <= MOST_LONGER &&
    wide <= Math.max(MOST_LONGER, full) &&
    full >= (longer === 0 ? FEWEST_WRAPPED : FEWEST_BESIDE_LONGER) &&
    full >= (under - longer) * WRAPPED_SHARE
  );
};

const FEWEST_ITEMS = 2;

/** Positions of list items: numbered links, and blocks of lines of which two or more begin like list items. */
const listItemsOf = (lines: readonly FileLine[]): ReadonlySet<number> => {
  const items = new Set<number>();
  let block: number[] = [];
  lines.forEach((line, at) => {
    if (isNumbered(line)) items.add(at);
    else if (isListItem(line.text)) block.push(at);
    if (isUnder(line, lines[at + 1])) return;
    if (block.length >= FEWEST_ITEMS) for (const item of block) items.add(item);
    block = [];
  });
  return items;
};

/** The width a text is wrapped to; 0 if it is not wrapped. */
const wrapOf = (lines: readonly FileLine[]): number =>
  widthsOf(lines).find((width) => isWrappedTo(lines, width)) ?? 0;

/**
 * Joins the lines of a paragraph that was wrapped to a width of seventy characters or so, or broken after a comma. A joined line has the
 * number of its first one.
 *
 * In a text that is not wrapped, lines right under each other are paragraphs of their own. A list item always begins a line. Keeps
 * the text of every line. Linear.
 */
export const joinLines = (lines: readonly FileLine[]): readonly FileLine[] => {
  const width = wrapOf(lines);
  const items = listItemsOf(lines);
  const joined: FileLine[] = [];
  let parts: string[] = [];
  let first = 0;
  lines.forEach((line, index) => {
    if (parts.length === 0) first = line.number;
    parts.push(line.text);
    const next = lines[index + 1];
    const goesOn =
      isUnder(line, next) &&
      ((ENDS_IN_COMMA.test(line.text) && !isListItem(next.text)) ||
        (width > 0 && isFull(line, next, width) && !items.has(index + 1)));
    if (goesOn) return;
    joined.push({ number: first, text: parts.join(" ") });
    parts = [];
  });
  return joined;
};
