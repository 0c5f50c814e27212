import { isItem, isUnder } from "./line-shapes.ts";

/** A line as the file has it: its number, 1-based, and its text. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

const ENDS_IN_COMMA = /[,\u060C]$/u;

/** Texts are wrapped to the width of a terminal or a mail; wider lines are paragraphs, narrower ones lists or verse. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
/** A link as browsers for terminals number it, and its address in their list below the page. */
const NUMBERED_LINK = /^(?:[#*+]? ?\[\d{1,4}\]|\d{1,4}\. https?:)/u;

const isNumbered = ({ text }: FileLine): boolean => NUMBERED_LINK.test(text);

/** Fewer lines could be as long as they are by chance. */
const FEWEST_WRAPPED = 4;
/** The same where some line is longer than the width. */
const FEWEST_BESIDE_LONGER = 8;
/** Of the long lines that have another right under them, so many are full in a wrapped text: all but headlines and lists. */
const WRAPPED_SHARE = 0.8;
/** Shorter lines, as in a page's head, say nothing about the width. */
const SHARE_OF_A_LONG_LINE = 0.6;
const WORDS = /[\p{L}\p{N}]/u;

const firstWordLength = (text: string): number => {
  const space = text.indexOf(" ");
  return space < 0 ? text.length : space;
};

/** The next line's first word had no room on this one: whoever wrapped the text had to break here. */
const isFull = (line: FileLine, next: FileLine, width: number): boolean =>
  line.text.length <= width &&
  WORDS.test(next.text) &&
  WORDS.test(line.text) &&
  line.text.length + 1 + firstWordLength(next.text) > width;

/** So many lines, a headline among them, may be longer than the width. */
const MOST_LONGER = 2;

/** The greatest lengths of lines with another right under them, the greatest first. */
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
 * Are nearly all long lines, but for the few that are longer, full at this width? Where paragraphs stand each on a line of
 * its own, the lines of a menu may be full by chance.
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

/** The places of a list's items: numbered links, and of lines right under each other two or more that begin like one. */
const itemsOf = (lines: readonly FileLine[]): ReadonlySet<number> => {
  const items = new Set<number>();
  let block: number[] = [];
  lines.forEach((line, at) => {
    if (isNumbered(line)) items.add(at);
    else if (isItem(line.text)) block.push(at);
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
 * Joins lines that are one: a paragraph wrapped to a width of seventy or so, or broken after a comma. A joined line has
 * the number of its first.
 *
 * In a text that is not wrapped lines right under each other are paragraphs and stay so; items of a list begin a line in any. Keeps every line's text. Linear.
 */
export const joinLines = (lines: readonly FileLine[]): readonly FileLine[] => {
  const width = wrapOf(lines);
  const items = itemsOf(lines);
  const joined: FileLine[] = [];
  let parts: string[] = [];
  let first = 0;
  lines.forEach((line, index) => {
    if (parts.length === 0) first = line.number;
    parts.push(line.text);
    const next = lines[index + 1];
    const goesOn =
      isUnder(line, next) &&
      ((ENDS_IN_COMMA.test(line.text) && !isItem(next.text)) ||
        (width > 0 && isFull(line, next, width) && !items.has(index + 1)));
    if (goesOn) return;
    joined.push({ number: first, text: parts.join(" ") });
    parts = [];
  });
  return joined;
};
