/** document/parse/markdown/: Markdown as text, with its front matter as hints. */

import { toDedupForm } from "../../../text/dedup-form.ts";
import { frontMatter } from "./front-matter.ts";
import { isMostlyLinks, isOnlyLinks, plainInline } from "./plain-inline.ts";
import { hasLetterOrDigit, type Parsed } from "../parsed.ts";

const LINE_END = /\r\n?|\n/u;
const CODE_FENCE = /^\s{0,3}(?:`{3}|~{3})/u;
const HEADING = /^\s{0,3}(#{1,6})(?:\s+|$)/u;
const CLOSING_HASHES = /(?<=\s)#+$/u;
/** Below a line of text it makes that a heading; elsewhere it is a thematic break. Neither has anything to read. */
const THEMATIC_BREAK = /^\s{0,3}(?:=+|(?:-\s*){2,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;
const DEFINITION = /^\s{0,3}\[[^[\]]+\]:\s/u;
const QUOTE = /^\s{0,3}>\s?/u;
const BULLET = /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/u;
const NUMBERED = /^\s*\p{Nd}{1,9}[.)]\s+/u;
const TABLE_RULE = /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/u;
const TABLE_START = /^\s*\|\s*/u;
const TABLE_END = /\|\s*$/u;
const HARD_BREAK = /(?: {2}|\\)$/u;

/** Nested quotations whose markers are removed from the beginning of a line. */
const DEEPEST_QUOTE = 8;
/** A longer line is neither heading nor table, so that patterns over whole lines stay bounded. */
const LONGEST_MARKED_LINE = 4_000;

interface MarkdownLine {
  readonly text: string;
  /** Whether it begins a paragraph. */
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

/** A line without its markers; undefined if nothing of it is shown. */
const readLine = (line: string): MarkdownLine | undefined => {
  const rest = unquoted(line);
  const isShort = rest.length < LONGEST_MARKED_LINE;
  if (isShort && (THEMATIC_BREAK.test(rest) || DEFINITION.test(rest))) return undefined;
  if (isShort && rest.includes("|") && TABLE_RULE.test(rest)) return undefined;
  if (isShort && HEADING.test(rest)) {
    const text = rest.replace(HEADING, "").trim().replace(CLOSING_HASHES, "").trim();
    return { text, isNew: true, isHeading: true };
  }
  if (isShort && TABLE_START.test(rest)) return { text: cellsOf(rest), isNew: true, isHeading: false };
  if (BULLET.test(rest)) return { text: rest.replace(BULLET, ""), isNew: true, isHeading: false };
  return { text: rest.trimStart(), isNew: NUMBERED.test(rest), isHeading: false };
};

/** A paragraph as it is shown, on one line except for hard breaks. */
interface Paragraph {
  readonly text: string;
  readonly isHeading: boolean;
  readonly isOnlyLinks: boolean;
  /** For each of its lines, whether at least half of it is the text of links. */
  readonly areLinks: readonly boolean[];
}

/** The paragraphs of a text. */
const readParagraphs = (text: string): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let chunks: string[] = [];
  let isCode = false;
  const end = (isHeading = false): void => {
    if (chunks.length === 0) return;
    const written = chunks.join("");
    chunks = [];
    const shown = plainInline(written).trim();
    if (shown === "") return;
    paragraphs.push({
      text: shown,
      isHeading,
      isOnlyLinks: isOnlyLinks(written),
      areLinks: written.split("\n").map(isMostlyLinks),
    });
  };
  for (const line of text.split(LINE_END)) {
    if (CODE_FENCE.test(line)) {
      end();
      isCode = !isCode;
      continue;
    }
    const read = isCode ? { text: line, isNew: true, isHeading: false } : readLine(line);
    if (read === undefined || read.text.trim() === "" || read.isNew) end();
    if (read === undefined || read.text === "") continue;
    const { text: shown, isHeading } = read;
    chunks.push(HARD_BREAK.test(shown.slice(-4)) ? `${shown.replace(/\\$/u, "").trimEnd()}\n` : `${shown} `);
    if (isHeading) end(true);
  }
  end();
  return paragraphs;
};

/** A note or a clipping begins with its title. Below more paragraphs a heading may be any of a whole page. */
const MOST_PARAGRAPHS_ABOVE_A_TITLE = 8;

const titleOf = (paragraphs: readonly Paragraph[]): string | undefined =>
  paragraphs.slice(0, MOST_PARAGRAPHS_ABOVE_A_TITLE).find(({ isHeading }) => isHeading)?.text;

/** The numbers of some lines, in the text in which an empty line parts the paragraphs. */
const linesOf = (
  paragraphs: readonly Paragraph[],
  isWanted: (paragraph: Paragraph, line: number) => boolean,
): ReadonlySet<number> => {
  const numbers = new Set<number>();
  let number = 1;
  for (const paragraph of paragraphs) {
    const lines = paragraph.text.split("\n").length;
    for (let line = 0; line < lines; line += 1) if (isWanted(paragraph, line)) numbers.add(number + line);
    number += lines + 1;
  }
  return numbers;
};

/**
 * Parses Markdown: the headline is that of the front matter or a heading at the beginning; then comes the text without markers, one
 * paragraph a line. Null if there is no letter and no digit. Paragraphs that are links and nothing else are apart from the body.
 *
 * Supports the part of Markdown that people and clippers use for news. Linear.
 */
export const parseMarkdown = (text: string): Parsed | null => {
  const { hints, rest } = frontMatter(text);
  const paragraphs = readParagraphs(rest);
  const headline = hints.headline ?? titleOf(paragraphs);
  const folded = toDedupForm(headline ?? "");
  const isRepeated = toDedupForm(paragraphs[0]?.text ?? "") === folded;
  const title = { text: hints.headline ?? "", isHeading: true, isOnlyLinks: false, areLinks: [] };
  const all = hints.headline === undefined || isRepeated ? paragraphs : [title, ...paragraphs];
  const shown = all.map((paragraph) => paragraph.text).join("\n\n");
  if (!hasLetterOrDigit(shown)) return null;
  const apart = linesOf(all, ({ isHeading, isOnlyLinks: isLinks }) => isLinks && !isHeading);
  const links = linesOf(all, ({ areLinks }, line) => areLinks[line] === true);
  return {
    text: shown,
    hints: headline === undefined ? hints : { ...hints, headline },
    ...(links.size > 0 && { structure: { links, ...(apart.size > 0 && { apart }) } }),
  };
};
