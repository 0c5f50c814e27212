import { OTHER_SPACES } from "./tidy-spaces.ts";

const ZWNJ = "\u200C";
const ZWNJS = /\u200C+/gu;
/** What `tidySpaces` will make a space is one already. */
const NOT_SPACE = new RegExp(`^[^\\s${OTHER_SPACES}]$`, "u");

const keepInsideWord = (run: string, offset: number, text: string): string =>
  NOT_SPACE.test(text.charAt(offset - 1)) && NOT_SPACE.test(text.charAt(offset + run.length)) ? ZWNJ : "";

/**
 * Keeps one zero-width non-joiner (ZWNJ, U+200C) inside a word, and drops it at the edge of a word, where it has no
 * effect: Persian `می‌روم` keeps its half space, `حلب‌ ` loses the ZWNJ before the space.
 *
 * Inside a word it belongs to the spelling, so the stored form keeps it; the search form and the dedup form make it a
 * space. ZWJ (U+200D) stays: it makes the Hijri sign `ه‍` and joins emoji. Idempotent; never lengthens. Run it after
 * `stripControls`, since controls hide its neighbors.
 */
export const tidyZwnj = (text: string): string =>
  text.includes(ZWNJ) ? text.replace(ZWNJS, keepInsideWord) : text;
