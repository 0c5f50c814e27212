/** Arabic-Indic (U+0660) and extended Arabic-Indic (U+06F0) digits. */
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/**
 * Writes Arabic and Persian digits as ASCII: `٢٠١٥` and `۲۰۱۵` become `2015`.
 *
 * The low four bits of their code points are their value. Idempotent; keeps the length.
 */
export const digitsToAscii = (text: string): string =>
  text.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
