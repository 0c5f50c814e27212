/** CR LF, a lone CR, vertical tab, form feed, next line (U+0085), line and paragraph separator (U+2028, U+2029). */
const ENDING = /\r\n?|[\v\f\u0085\u2028\u2029]/u;
const ENDINGS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/**
 * Ends every line with a line feed: `"a\r\nb"` becomes `"a\nb"`.
 *
 * Idempotent; never lengthens. Run it first: `stripControls` would remove some of the line endings.
 */
export const unifyLineEndings = (text: string): string =>
  ENDING.test(text) ? text.replace(ENDINGS, "\n") : text;
