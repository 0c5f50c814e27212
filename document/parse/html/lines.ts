import { decodeHTML, decodeHTMLAttribute } from "entities";
import { type Box, trackBoxes } from "./boxes.ts";
import { gatherDates } from "./dates.ts";
import { BLOCKS, CELLS } from "./elements.ts";
import type { HtmlToken } from "./tokens.ts";
import { toHint } from "../parsed.ts";

const SPACES = /[ \t\n\r\f]+/gu;
const LINE_ENDS = /\r\n?/gu;

/** A line that a reader of a page sees. */
export interface ShownLine {
  /** With its breaks (`<br>`) as line feeds. */
  readonly text: string;
  /** What it stands in, the outermost first. */
  readonly boxes: readonly Box[];
  /** The first time that an element in it states for machines (`<time datetime>`). */
  readonly time: string | undefined;
  /** The text of the first element in it whose class says that it is a date. */
  readonly date: string | undefined;
}

const HEADING = /^h[1-6]$/u;

/** The text of a line's pieces, in which NUL stands for a break until the spaces around it are settled. */
const shown = (pieces: readonly string[], isAsWritten: boolean): string => {
  const joined = pieces.join("");
  return (isAsWritten ? joined.replace(LINE_ENDS, "\n") : joined.replace(SPACES, " "))
    .replaceAll("\u0000", "\n")
    .replace(/ ?\n ?/gu, "\n")
    .trim();
};

/** Cells side by side are one line, unless one of them has lines of its own: then the table is for layout. */
const rowOf = (cells: readonly string[]): readonly string[] => {
  const full = cells.filter((cell) => cell !== "");
  return full.some((cell) => cell.includes("\n")) ? full : full.length === 0 ? [] : [full.join(" | ")];
};

/**
 * The lines that a reader of these pieces sees: one a block; `<br>` breaks a line without ending it.
 *
 * Cells of a row are parted by ` | `. Entities are resolved. For each line it is said in which boxes it stands; one that is never
 * closed has all that follows in it. Linear.
 */
export function* shownLines(tokens: Iterable<HtmlToken>): Generator<ShownLine, void, undefined> {
  let cells: string[][] = [[]];
  let pre = 0;
  let isHeading = false;
  let time: string | undefined;
  const { take, boxes } = trackBoxes();
  const dates = gatherDates();

  const endLine = function* (): Generator<ShownLine, void, undefined> {
    const row = rowOf(cells.map((pieces) => shown(pieces, pre > 0)));
    cells = [[]];
    if (row.length === 0) return;
    const date = dates.take();
    for (const text of row) yield { text, boxes: boxes(), time, date };
    time = undefined;
  };

  for (const token of tokens) {
    if (token.kind === "whole") continue;
    if (token.kind === "text") {
      const text = decodeHTML(token.text).replaceAll("\u0000", "");
      cells.at(-1)?.push(text);
      dates.text(text);
      continue;
    }
    const { kind, name } = token;
    dates.tag(token);
    if (BLOCKS.has(name)) {
      yield* endLine();
      isHeading = kind === "open" && HEADING.test(name);
    }
    // A heading is one line, however it is set.
    if (name === "br") cells.at(-1)?.push(isHeading ? " " : "\u0000");
    if (CELLS.has(name) && kind === "open") cells.push([]);
    if (name === "pre") pre = Math.max(0, pre + (kind === "open" ? 1 : -1));
    if (name === "time" && kind === "open")
      time ??= toHint(decodeHTMLAttribute(token.attributes.get("datetime") ?? ""));
    take(token);
  }
  yield* endLine();
}

/** The lines that a reader of these pieces sees, parted by empty lines. */
export const htmlLines = (tokens: Iterable<HtmlToken>): string =>
  Array.from(shownLines(tokens), ({ text }) => text).join("\n\n");
