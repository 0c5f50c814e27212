const ZWNJ = "\u200C";
const ZWNJS = /\u200C+/gu;
/** Marks and digits too: whether a letter is vocalized must not decide whether two words are one. */
const ENDS_IN_LETTER = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{M}\p{N}]/u;

const keepIfSeen = (run: string, offset: number, text: string): string => {
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset + run.length, offset + run.length + 2);
  return ENDS_IN_LETTER.test(before) && BEGINS_WITH_LETTER.test(after) ? ZWNJ : "";
};

/**
 * Keeps the zero-width non-joiner (U+200C) where it shows, once between two letters, and drops it elsewhere: Persian
 * `می‌روم` keeps its half space, `حلب‌ ` loses what stands before the space.
 *
 * Between letters it is the writer's spelling, so the stored form has it; the search and the dedup form make it a space.
 * ZWJ (U+200D) is left alone: it makes the Hijri sign `ه‍` and joins emoji. Idempotent; never lengthens. Run it after the
 * controls, which hide its neighbours.
 */
export const tidyZwnj = (text: string): string =>
  text.includes(ZWNJ) ? text.replace(ZWNJS, keepIfSeen) : text;
