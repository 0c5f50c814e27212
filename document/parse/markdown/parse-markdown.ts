import { toDedupForm } from "../../../text/dedup-form.ts";
import { frontMatter } from "./front-matter.ts";
import { plainInline } from "./inline.ts";
import type { Parsed } from "../parsed.ts";

const LINE_END = /\r\n?|\n/u;
const CODE_FENCE = /^\s{0,3}(?:`{3}|~{3})/u;
const HEADING = /^\s{0,3}(#{1,6})(?:\s+|$)/u;
const CLOSING_HASHES = /(?<=\s)#+$/u;
/** Under a line of text it makes a heading, elsewhere it is a rule: nothing to read either way. */
const RULE = /^\s{0,3}(?:=+|(?:-\s*){2,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;
const DEFINITION = /^\s{0,3}\[[^[\]]+\]:\s/u;
const QUOTE = /^\s{0,3}>\s?/u;
const BULLET = /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/u;
const NUMBERED = /^\s*\p{Nd}{1,9}[.)]\s+/u;
const TABLE_RULE = /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/u;
const TABLE_START = /^\s*\|\s*/u;
const TABLE_END = /\|\s*$/u;
const HARD_BREAK = /(?: {2}|\\)$/u;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Marks are taken off the beginning of a line so many times: a list in a quotation in a quotation. */
const DEEPEST_QUOTE = 8;
/** A longer line is no heading and no table; and patterns that look at all of a line look at no more. */
const LONGEST_MARKED = 4_000;

interface Piece {
  readonly text: string;
  /** Begins a line of its own. */
  readonly isNew: boolean;
  readonly isHeading: boolean;
}

const unquoted = (line: string): string => {
  let rest = line;
  for (let depth = 0; depth < DEEPEST_QUOTE && QUOTE.test(rest); depth += 1) rest = rest.replace(QUOTE, "");
  return rest;
};

/** A row of a table without the bars at either end. */
const cellsOf = (row: string): string => {
  const cells = row.replace(TABLE_START, "");
  return TABLE_END.test(cells) ? cells.replace(TABLE_END, "").trimEnd() : cells;
};

/** One line without its marks; undefined if nothing of it is shown. */
const pieceOf = (line: string): Piece | undefined => {
  const rest = unquoted(line);
  const isShort = rest.length < LONGEST_MARKED;
  if (isShort && (RULE.test(rest) || DEFINITION.test(rest))) return undefined;
  if (isShort && rest.includes("|") && TABLE_RULE.test(rest)) return undefined;
  if (isShort && HEADING.test(rest)) {
    const text = rest.replace(HEADING, "").trim().replace(CLOSING_HASHES, "").trim();
    return { text, isNew: true, isHeading: true };
  }
  if (isShort && TABLE_START.test(rest)) return { text: cellsOf(rest), isNew: true, isHeading: false };
  if (BULLET.test(rest)) return { text: rest.replace(BULLET, ""), isNew: true, isHeading: false };
  return { text: rest.trimStart(), isNew: NUMBERED.test(rest), isHeading: false };
};

/** The paragraphs of a text, each one line but for hard breaks; the text of the first heading too. */
const paragraphsOf = (
  text: string,
): { readonly lines: readonly string[]; readonly heading: string | undefined } => {
  const lines: string[] = [];
  let heading: string | undefined;
  let parts: string[] = [];
  let isCode = false;
  const end = (): void => {
    if (parts.length === 0) return;
    const line = plainInline(parts.join("")).trim();
    parts = [];
    if (line !== "") lines.push(line);
  };
  for (const line of text.split(LINE_END)) {
    if (CODE_FENCE.test(line)) {
      end();
      isCode = !isCode;
      continue;
    }
    const piece = isCode ? { text: line, isNew: true, isHeading: false } : pieceOf(line);
    if (piece === undefined || piece.text.trim() === "" || piece.isNew) end();
    if (piece === undefined || piece.text === "") continue;
    const { text: shown, isHeading } = piece;
    parts.push(HARD_BREAK.test(shown.slice(-4)) ? `${shown.replace(/\\$/u, "").trimEnd()}\n` : `${shown} `);
    if (!isHeading) continue;
    end();
    heading ??= lines.at(-1);
  }
  end();
  return { lines, heading };
};

/**
 * Reads Markdown: the headline of its front matter or its first heading, then the text without marks, a paragraph a line.
 *
 * Not all of Markdown: what people and clippers write around news. Null if there is no letter and no digit. Linear.
 */
export const parseMarkdown = (text: string): Parsed | null => {
  const { hints, rest } = frontMatter(text);
  const { lines, heading } = paragraphsOf(rest);
  const headline = hints.headline ?? heading;
  const folded = toDedupForm(headline ?? "");
  const isRepeated = toDedupForm(lines[0] ?? "") === folded;
  const all = hints.headline === undefined || isRepeated ? lines : [hints.headline, ...lines];
  const shown = all.join("\n\n");
  if (!LETTER_OR_DIGIT.test(shown)) return null;
  return { text: shown, hints: headline === undefined ? hints : { ...hints, headline } };
};
