/**
 * Spaces other than U+0020, as the inside of a character class, among them characters that only look like one: the zero-width space,
 * fillers of Hangul, an empty Braille cell, the place of an object.
 */
export const OTHER_SPACES =
  "\\t\\u00A0\\u1680\\u115F\\u1160\\u2000-\\u200B\\u202F\\u205F\\u2800\\u3000\\u3164\\uFFA0\\uFFFC";
/** A space other than U+0020, two spaces in a row, or a space at either end of a line. */
const UNTIDY = new RegExp(`[${OTHER_SPACES}]| {2}| \\n|\\n |^ | $`, "u");
/** A run of spaces that is not one plain space. Each alternative is decided at its second character, so matching is linear. */
const RUNS = new RegExp(` ?[${OTHER_SPACES}][ ${OTHER_SPACES}]*| {2}[ ${OTHER_SPACES}]*`, "gu");
/** By now every run is one space, so no run is visited twice. */
const AT_THE_EDGE = / \n ?|\n |^ | $/gu;

/**
 * Writes one plain space for each run of spaces, and none at either end of a line: `" قال\u00A0 أمس "` becomes `"قال أمس"`.
 *
 * Keeps every line, also empty ones. Idempotent; never lengthens. Run it last, after the steps that remove characters.
 */
export const tidySpaces = (text: string): string =>
  UNTIDY.test(text)
    ? text.replace(RUNS, " ").replace(AT_THE_EDGE, (edge) => (edge.includes("\n") ? "\n" : ""))
    : text;
