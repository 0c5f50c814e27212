/**
 * Every Arabic nonspacing mark except the three that make another letter: madda (U+0653), hamza above (U+0654) and hamza
 * below (U+0655).
 */
const MARKS =
  "[\\u0610-\\u061A\\u064B-\\u0652\\u0656-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u0898-\\u089F\\u08CA-\\u08E1\\u08E3-\\u08FF]";
const TASHKEEL = new RegExp(MARKS, "u");
const ALL_TASHKEEL = new RegExp(MARKS, "gu");

/**
 * Removes vowel and recitation marks and keeps every letter: `مُحَمَّد` becomes `محمد`.
 *
 * Idempotent; never lengthens. Run it after composition (a mark can stand between a letter and its hamza) and before
 * the letter folds, which expect bare letters.
 */
export const stripTashkeel = (text: string): string =>
  TASHKEEL.test(text) ? text.replace(ALL_TASHKEEL, "") : text;
