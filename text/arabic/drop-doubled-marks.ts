/** The same mark of tashkeel two or more times. The bound limits the memory of the pattern; `limitMarks` allows no longer run. */
const DOUBLED = /([\u064B-\u0652\u0670])\1{1,40}/u;
const ALL_DOUBLED = new RegExp(DOUBLED.source, "gu");

/**
 * Drops repetitions of a mark on one letter: `قالََ` becomes `قالَ`.
 *
 * Different marks on one letter stay: shadda and a vowel belong together, and of two vowels nothing says which is wrong.
 * Idempotent; never lengthens. Run it after composition, which puts equal marks of a letter side by side.
 */
export const dropDoubledMarks = (text: string): string =>
  DOUBLED.test(text) ? text.replace(ALL_DOUBLED, "$1") : text;
