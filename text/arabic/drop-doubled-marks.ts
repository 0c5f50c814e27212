/** One mark of tashkeel twice or more; the bound only keeps a pattern's memory small, and no run is longer (limitMarks). */
const DOUBLED = /([\u064B-\u0652\u0670])\1{1,40}/u;
const ALL_DOUBLED = new RegExp(DOUBLED.source, "gu");

/**
 * Keeps one of a mark that a letter has twice: `قالََ` becomes `قالَ`.
 *
 * Different marks on one letter stay: shadda and vowel belong together, and which of two vowels is wrong nobody knows.
 * Idempotent; never lengthens. Run it after composition, which brings the same marks of a letter side by side.
 */
export const dropDoubledMarks = (text: string): string =>
  DOUBLED.test(text) ? text.replace(ALL_DOUBLED, "$1") : text;
