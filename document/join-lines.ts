/** A line as the file has it: its number, 1-based, and its text. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

const ENDS_IN_COMMA = /[,\u060C]$/u;

/** Texts are wrapped to the width of a terminal or a mail; wider lines are paragraphs, narrower ones lists or verse. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
/** Fewer lines could be as long as they are by chance. */
const FEWEST_WRAPPED = 4;
/** Of the lines that have another right under them, so many are full in a wrapped text: all but headings and lists. */
const WRAPPED_SHARE = 0.9;

const isUnder = (line: FileLine, next: FileLine | undefined): next is FileLine =>
  next !== undefined && next.number === line.number + 1;

const firstWordLength = (text: string): number => {
  const space = text.indexOf(" ");
  return space < 0 ? text.length : space;
};

/** The next line's first word had no room on this one: whoever wrapped the text had to break here. */
const isFull = (line: FileLine, next: FileLine, width: number): boolean =>
  line.text.length + 1 + firstWordLength(next.text) > width;

/** The width a text is wrapped to; 0 if it is not wrapped. */
const wrapOf = (lines: readonly FileLine[]): number => {
  let width = 0;
  let under = 0;
  let full = 0;
  lines.forEach((line, index) => {
    if (isUnder(line, lines[index + 1])) width = Math.max(width, line.text.length);
  });
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!isUnder(line, next)) return;
    under += 1;
    if (isFull(line, next, width)) full += 1;
  });
  return under >= FEWEST_WRAPPED && full >= under * WRAPPED_SHARE ? width : 0;
};

/**
 * Joins lines that are one: a paragraph wrapped to a width of seventy or so, or broken after a comma. A joined line has
 * the number of its first.
 *
 * In a text that is not wrapped lines right under each other are paragraphs and stay so. Keeps every line's text. Linear.
 */
export const joinLines = (lines: readonly FileLine[]): readonly FileLine[] => {
  const width = wrapOf(lines);
  const joined: FileLine[] = [];
  let parts: string[] = [];
  let first = 0;
  lines.forEach((line, index) => {
    if (parts.length === 0) first = line.number;
    parts.push(line.text);
    const next = lines[index + 1];
    if (isUnder(line, next) && (ENDS_IN_COMMA.test(line.text) || (width > 0 && isFull(line, next, width))))
      return;
    joined.push({ number: first, text: parts.join(" ") });
    parts = [];
  });
  return joined;
};
