import { decodeHTML } from "entities";
import { BLOCKS, CELLS } from "./html-elements.ts";
import type { HtmlToken } from "./html-tokens.ts";

const SPACES = /[ \t\n\r\f]+/gu;
const LINE_ENDS = /\r\n?/gu;

/**
 * The lines that a reader of these pieces sees: one a block, parted by empty lines; `<br>` breaks a line without.
 *
 * Cells of a row are parted by ` | `. Entities are resolved. What is in the elements `leftOut` is left out; they must be
 * closed, or all that follows is left out with them. Linear.
 */
export const htmlLines = (tokens: Iterable<HtmlToken>, leftOut: ReadonlySet<string> = new Set()): string => {
  const lines: string[] = [];
  let parts: string[] = [];
  let pre = 0;
  let cells = 0;
  let hidden = 0;

  const endLine = (): void => {
    const joined = parts.join("");
    parts = [];
    const shown = pre > 0 ? joined.replace(LINE_ENDS, "\n") : joined.replace(SPACES, " ");
    const line = shown
      .replaceAll("\u0000", "\n")
      .replace(/ ?\n ?/gu, "\n")
      .trim();
    if (line !== "") lines.push(line);
  };

  for (const token of tokens) {
    if (token.kind === "whole") continue;
    if (token.kind === "text") {
      if (hidden === 0) parts.push(decodeHTML(token.text).replaceAll("\u0000", ""));
      continue;
    }
    const { kind, name } = token;
    if (BLOCKS.has(name) && hidden === 0) endLine();
    if (leftOut.has(name)) hidden += kind === "open" ? 1 : -1;
    if (name === "pre") pre = Math.max(0, pre + (kind === "open" ? 1 : -1));
    // NUL stands for a break of the line until the spaces around it are settled.
    if (name === "br") parts.push("\u0000");
    if (name === "tr") cells = 0;
    if (CELLS.has(name) && kind === "open") {
      if (cells > 0) parts.push(" | ");
      cells += 1;
    }
  }
  endLine();
  return lines.join("\n\n");
};
