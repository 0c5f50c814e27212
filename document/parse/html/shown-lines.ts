import { decodeHTML, decodeHTMLAttribute } from "entities";
import { type Box, trackBoxes } from "./boxes.ts";
import { gatherDateElements } from "./date-elements.ts";
import { BLOCKS, CELLS } from "./elements.ts";
import { gatherLinkTexts } from "./link-texts.ts";
import type { HtmlToken } from "./html-tokens.ts";
import { toHint } from "../parsed.ts";

const SPACES = /[ \t\n\r\f]+/gu;
const LINE_ENDS = /\r\n?/gu;

/** A line that a reader of a page sees. */
export interface ShownLine {
  /** Its breaks (`<br>`) are line feeds. */
  readonly text: string;
  /** The boxes around it, the outermost first. */
  readonly boxes: readonly Box[];
  /** The first time in it that an element states for machines (`<time datetime>`). */
  readonly time: string | undefined;
  /** The text of the first element in it whose class says that it is a date. */
  readonly date: string | undefined;
  /** The texts of its links, in order. */
  readonly links: readonly string[];
}

const HEADING = /^h[1-6]$/u;

/** The text of a line. In its chunks NUL stands for a break, until the spaces around it are trimmed. */
const textOfChunks = (chunks: readonly string[], isAsWritten: boolean): string => {
  const joined = chunks.join("");
  return (isAsWritten ? joined.replace(LINE_ENDS, "\n") : joined.replace(SPACES, " "))
    .replaceAll("\u0000", "\n")
    .replace(/ ?\n ?/gu, "\n")
    .trim();
};

/** Joins cells to one line, unless one of them has several lines: then the table is for layout. */
const joinCells = (cells: readonly string[]): readonly string[] => {
  const full = cells.filter((cell) => cell !== "");
  return full.some((cell) => cell.includes("\n")) ? full : full.length === 0 ? [] : [full.join(" | ")];
};

/**
 * The lines that a reader sees: one for each block; `<br>` breaks a line without ending it.
 *
 * The cells of a table row are separated by ` | `. Entities are resolved. A box that is never closed contains all that
 * follows. Linear.
 */
export function* shownLines(tokens: Iterable<HtmlToken>): Generator<ShownLine, void, undefined> {
  let cells: string[][] = [[]];
  let pre = 0;
  let isHeading = false;
  let time: string | undefined;
  const { take, boxes } = trackBoxes();
  const dates = gatherDateElements();
  const links = gatherLinkTexts();

  const endLine = function* (): Generator<ShownLine, void, undefined> {
    const row = joinCells(cells.map((chunks) => textOfChunks(chunks, pre > 0)));
    cells = [[]];
    if (row.length === 0) return;
    const date = dates.take();
    const texts = links.take();
    for (const text of row) yield { text, boxes: boxes(), time, date, links: texts };
    time = undefined;
  };

  for (const token of tokens) {
    if (token.kind === "whole") continue;
    if (token.kind === "text") {
      const text = decodeHTML(token.text).replaceAll("\u0000", "");
      cells.at(-1)?.push(text);
      dates.text(text);
      links.text(text);
      continue;
    }
    const { kind, name } = token;
    dates.tag(token);
    links.tag(token);
    if (BLOCKS.has(name)) {
      yield* endLine();
      isHeading = kind === "open" && HEADING.test(name);
    }
    // A heading is one line, even with breaks.
    if (name === "br") cells.at(-1)?.push(isHeading ? " " : "\u0000");
    if (CELLS.has(name) && kind === "open") cells.push([]);
    if (name === "pre") pre = Math.max(0, pre + (kind === "open" ? 1 : -1));
    if (name === "time" && kind === "open")
      time ??= toHint(decodeHTMLAttribute(token.attributes.get("datetime") ?? ""));
    take(token);
  }
  yield* endLine();
}

/** The lines that a reader sees, separated by empty lines. */
export const shownText = (tokens: Iterable<HtmlToken>): string =>
  Array.from(shownLines(tokens), ({ text }) => text).join("\n\n");
