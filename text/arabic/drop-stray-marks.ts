/** Tashkeel that any keyboard types: the vowels, tanwin, shadda, sukun and the small alef. */
const TASHKEEL = /[\u064B-\u0652\u0670]/gu;
/**
 * What a mark may stand on: a letter (tatweel is one), ZWJ, the circle that is there to show marks, and U+FFFD, where a
 * letter was lost. The mark first, since looking behind each letter of a text for what it is not costs more.
 */
const SOME_STRAY = /[\u064B-\u0652\u0670](?<!(?:[\p{L}\u25CC\uFFFD]|\u200D).)/u;
/** Where marks begin that stand on nothing, marks of any kind and the ZWNJ between them. */
const RUN_START = /(?<![\p{L}\p{M}\u25CC\uFFFD]|\u200C|\u200D)(?:\p{M}|\u200C)/gu;
const GOES_ON = /(?:\p{M}|\u200C)/uy;

const OPENING = /^[([{"'\u00AB\u2018\u201C]$/u;
const CLOSING = /^[)\]}"'\u00BB\u2019\u201D]$/u;

/** A mark alone in brackets or quotes is what the writer speaks of: `الفتحة (َ)`. */
const isShown = (text: string, from: number, to: number): boolean =>
  OPENING.test(text.charAt(from - 1)) && CLOSING.test(text.charAt(to));

/** A loop and not a pattern: the memory of a pattern grows with the run. */
const endOfRun = (text: string, start: number): number => {
  GOES_ON.lastIndex = start;
  let end = start;
  while (GOES_ON.test(text)) end = GOES_ON.lastIndex;
  return end;
};

/** A mark stands on nothing across the end of a line, so lines without a stray one need no second look. */
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
 * Alone in brackets or quotes it stays. Tashkeel on letters stays, and every other mark. Idempotent; never lengthens. Run
 * it after what hides a mark's letter (controls, halves of characters) and before the ZWNJ step, which looks at neighbors.
 */
export const dropStrayMarks = (text: string): string =>
  SOME_STRAY.test(text)
    ? text
        .split("\n")
        .map((line) => (SOME_STRAY.test(line) ? dropInLine(line) : line))
        .join("\n")
    : text;
