/** Tashkeel that keyboards type: the vowels, tanwin, shadda, sukun and the small alef. */
const TASHKEEL = /[\u064B-\u0652\u0670]/gu;
/**
 * Tashkeel without a base. A base is a letter (tatweel is one), ZWJ, the dotted circle that shows marks, or U+FFFD for a
 * lost letter. The pattern matches the mark first: a lookbehind at each letter of a text would cost more.
 */
const STRAY = /[\u064B-\u0652\u0670](?<!(?:[\p{L}\u25CC\uFFFD]|\u200D).)/u;
/** The first mark of a run without a base. Such a run holds marks of any kind and the ZWNJ between them. */
const RUN_START = /(?<![\p{L}\p{M}\u25CC\uFFFD]|\u200C|\u200D)(?:\p{M}|\u200C)/gu;
const RUN_CONTINUES = /(?:\p{M}|\u200C)/uy;

const OPENING = /^[([{"'\u00AB\u2018\u201C]$/u;
const CLOSING = /^[)\]}"'\u00BB\u2019\u201D]$/u;

/** Is the run alone in brackets or quotes? Then the writer shows the mark itself: `الفتحة (َ)`. */
const isShown = (text: string, from: number, to: number): boolean =>
  OPENING.test(text.charAt(from - 1)) && CLOSING.test(text.charAt(to));

/** A loop, since the memory of a pattern would grow with the run. */
const endOfRun = (text: string, start: number): number => {
  RUN_CONTINUES.lastIndex = start;
  let end = start;
  while (RUN_CONTINUES.test(text)) end = RUN_CONTINUES.lastIndex;
  return end;
};

/** Line by line, since a base is always on the same line: lines without a stray mark are skipped. */
const dropInLine = (text: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(RUN_START)) {
    const end = endOfRun(text, index);
    const marks = text.slice(index, end);
    parts.push(text.slice(from, index), isShown(text, index, end) ? marks : marks.replace(TASHKEEL, ""));
    from = end;
  }
  return parts.join("") + text.slice(from);
};

/**
 * Drops tashkeel that has no letter to stand on: at the beginning of a word, after a digit or a sign.
 *
 * Tashkeel stays on letters, and alone in brackets or quotes; all other marks stay. Idempotent; never lengthens. Run it
 * after the steps that remove what hides a mark's letter (controls, lone surrogates) and before the ZWNJ step, which looks
 * at neighbors.
 */
export const dropStrayMarks = (text: string): string =>
  STRAY.test(text)
    ? text
        .split("\n")
        .map((line) => (STRAY.test(line) ? dropInLine(line) : line))
        .join("\n")
    : text;
