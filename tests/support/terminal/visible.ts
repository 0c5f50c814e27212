/** tests/support/terminal/: what is written to a terminal, for tests to read. */
import type { Look } from "../../../cli/terminal/look.ts";

export const TERMINAL: Look = { columns: 72, isColored: true, isIsolated: true };
export const PLAIN: Look = { columns: 72, isColored: false, isIsolated: false };

const NAMES: ReadonlyMap<string, string> = new Map([
  ["\u001B[1m", "‹strong›"],
  ["\u001B[2m", "‹faint›"],
  ["\u001B[22m", "‹/›"],
  ["\u001B[1;33m", "‹match›"],
  ["\u001B[22;39m", "‹/›"],
  ["\u001B[31;9m", "‹dropped›"],
  ["\u001B[39;29m", "‹/›"],
  ["\u001B[32m", "‹added›"],
  ["\u001B[39m", "‹/›"],
  ["\u2066", "⟦ltr "],
  ["\u2067", "⟦rtl "],
  ["\u2069", "⟧"],
]);

/** The text with its colors and isolates in words, so that a golden can be read. */
export const visible = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- the escape sequences that we write
  text.replace(/\u001B\[[\d;]*m|[\u2066-\u2069]/gu, (code) => NAMES.get(code) ?? `‹unknown ${code}›`);
