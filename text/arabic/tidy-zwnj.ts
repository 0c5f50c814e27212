const ZWNJ = "\u200C";
const ZWNJS = /\u200C+/gu;
const NOT_SPACE = /^\S$/u;

const keepInsideWord = (run: string, offset: number, text: string): string =>
  NOT_SPACE.test(text.charAt(offset - 1)) && NOT_SPACE.test(text.charAt(offset + run.length)) ? ZWNJ : "";

/**
 * Keeps the zero-width non-joiner (U+200C) inside a word, once, and drops it at the edge of one, where nothing shows:
 * Persian `می‌روم` keeps its half space, `حلب‌ ` loses what stands before the space.
 *
 * Inside a word it is the writer's spelling, so the stored form has it; the search and the dedup form make it a space.
 * ZWJ (U+200D) is left alone: it makes the Hijri sign `ه‍` and joins emoji. Idempotent; never lengthens. Run it after the
 * controls, which hide its neighbors.
 */
export const tidyZwnj = (text: string): string =>
  text.includes(ZWNJ) ? text.replace(ZWNJS, keepInsideWord) : text;
