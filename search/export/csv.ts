/** Tells a spreadsheet that the file is UTF-8; without it Excel takes Arabic for the code page of its machine. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * What a spreadsheet may take for the beginning of a formula, also behind white space and marks that cannot be seen, and in the
 * full-width forms that some take for the same. Source: OWASP, CSV Injection.
 */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]|^[\t\r\n]/u;

const NEEDS_QUOTES = /[",\r\n\t;]|^\s|\s$/u;

/** A text as one cell that is text in every spreadsheet: an apostrophe goes before what might be a formula. */
const textCell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A cell is a text or a number; null is empty. */
export type Cell = string | number | null;

/** One line of a table as RFC 4180 has it, its end included. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (typeof cell === "string" ? textCell(cell) : (cell ?? ""))).join(",")}\r\n`;
