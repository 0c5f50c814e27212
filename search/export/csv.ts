/** Tells a spreadsheet that the file is UTF-8. Without it Excel reads Arabic in the code page of its machine. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A text that a spreadsheet may take for a formula: it begins with one of the characters that begin formulas, or with its full-width
 * form, perhaps behind white space and invisible characters. Source: OWASP, CSV Injection.
 */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]|^[\t\r\n]/u;

const NEEDS_QUOTES = /[",\r\n\t;]|^\s|\s$/u;

/** A text as a cell that is text in every spreadsheet: if it might be a formula, an apostrophe goes before it. */
const textCell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A cell is a text or a number; null is empty. */
export type Cell = string | number | null;

/** One line of a table by RFC 4180, with the line end. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (typeof cell === "string" ? textCell(cell) : (cell ?? ""))).join(",")}\r\n`;
