import { forTerminal } from "../../system/for-terminal.ts";

/** Tells a spreadsheet that the file is UTF-8. Without it Excel reads Arabic in the code page of its machine. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A text that a spreadsheet may take for a formula: it begins with one of the characters that begin formulas, or with its full-width
 * form, perhaps behind white space and invisible characters. Source: OWASP, CSV Injection.
 */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]|^[\t\r\n]/u;

/**
 * The same within a cell, behind what another spreadsheet takes for the end of a cell or line: one that separates by semicolons or tabs does not
 * heed quotes that begin within what it takes for a cell.
 */
const INNER_FORMULA = /([;\t\r\n|][\s\p{Cf}\p{Cc}"]{0,100})([=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212])/gu;

const NEEDS_QUOTES = /[",\r\n\t;]|^\s|\s$/u;

/**
 * A text as a cell that is text in every spreadsheet: if it, or a part behind another separator, might be a formula, an apostrophe goes before it.
 * Control characters, and those that turn the direction of what follows, become visible escapes.
 */
const textCell = (text: string): string => {
  const inner = forTerminal(text).replace(INNER_FORMULA, "$1'$2");
  const safe = FORMULA.test(text) || FORMULA.test(inner) ? `'${inner}` : inner;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A cell is a text or a number; null is empty. */
export type Cell = string | number | null;

/** One line of a table by RFC 4180, with the line end. */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (typeof cell === "string" ? textCell(cell) : (cell ?? ""))).join(",")}\r\n`;
