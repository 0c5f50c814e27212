/** A space other than U+0020, two spaces in a row, or a space at either end of a line. */
const UNTIDY = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]| {2}| \n|\n |^ | $/u;
/** A run that is not one plain space. Each alternative knows by its second character whether it is one: linear. */
const RUNS =
  / ?[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000][ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]*| {2}[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]*/gu;
/** Single spaces by now, so that no run can be walked twice. */
const AT_THE_EDGE = / \n ?|\n |^ | $/gu;

/**
 * One plain space for each run of spaces, none at either end of a line: `" قال\u00A0 أمس "` becomes `"قال أمس"`.
 *
 * Lines stay, the empty ones too. Idempotent; never lengthens. Run it last, after what removes characters.
 */
export const tidySpaces = (text: string): string =>
  UNTIDY.test(text)
    ? text.replace(RUNS, " ").replace(AT_THE_EDGE, (edge) => (edge.includes("\n") ? "\n" : ""))
    : text;
