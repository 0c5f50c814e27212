import { displayWidth, widthOfCharacter } from "./display-width.ts";
import type { Run, Span } from "./run.ts";

/** How runs are broken into lines. */
export interface Wrapping {
  /** No line is wider. */
  readonly columns: number;
  /** Stands before the first line. */
  readonly first?: string;
  /** Stands before every other line. */
  readonly rest?: string;
  /** With more, the text is cut, and {@link CUT} says so. */
  readonly mostLines?: number;
}

/** Ends a text that was cut. */
const CUT = "…";
/** UTF-16 units a column may hold: a letter and its marks. More are no text, and would make a line of any length without width. */
const MOST_UNITS_A_COLUMN = 8;

/** A word, or the part of one that is in one span. */
interface Piece extends Span {
  /** The run that it belongs to. */
  readonly run: number;
  readonly width: number;
}

type Word = readonly Piece[];

const SPACE = " ";
const WORDS_AND_SPACES = / +|[^ ]+/gu;
const CHARACTERS_WITH_MARKS = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;

const widthOf = (pieces: Word): number => pieces.reduce((sum, { width }) => sum + width, 0);

/** A part of a span as pieces that are at most as wide as a line. They are made as they are needed: a word may have a million letters. */
function* piecesOf(part: string, of: Omit<Piece, "text" | "width">, columns: number): Generator<Piece> {
  const mostUnits = columns * MOST_UNITS_A_COLUMN;
  const whole = part.length > mostUnits ? Infinity : displayWidth(part);
  if (whole <= columns) {
    yield { ...of, text: part, width: whole };
    return;
  }
  let text = "";
  let width = 0;
  for (const [character] of part.matchAll(CHARACTERS_WITH_MARKS)) {
    const kept = character.slice(0, MOST_UNITS_A_COLUMN);
    const added = displayWidth(kept);
    if (width + added > columns || text.length + kept.length > mostUnits) {
      yield { ...of, text, width };
      text = "";
      width = 0;
    }
    text += kept;
    width += added;
  }
  if (text !== "") yield { ...of, text, width };
}

/** The words of runs, one after the other: each with the pieces that it has in several spans. */
function* wordsOf(runs: readonly Run[], columns: number): Generator<Word> {
  let word: Piece[] = [];
  for (const [run, { spans }] of runs.entries())
    for (const { text, tone } of spans)
      for (const [part] of text.matchAll(WORDS_AND_SPACES)) {
        if (part.startsWith(SPACE)) {
          if (word.length > 0) yield word;
          word = [];
          yield [{ run, tone, text: SPACE, width: 1 }];
          continue;
        }
        for (const piece of piecesOf(part, { run, tone }, columns)) {
          if (word.length > 0 && widthOf(word) + piece.width > columns) {
            yield word;
            word = [];
          }
          word.push(piece);
        }
      }
  if (word.length > 0) yield word;
}

const isSpace = ([piece]: Word): boolean => piece?.text === SPACE;

/** Shortens a line until the mark for cut text has room behind it. */
const cutLine = (line: Word, columns: number): Word => {
  const kept = [...line];
  while (kept.length > 0 && widthOf(kept) + 1 > columns) {
    const last = kept.pop() as Piece;
    const shorter = Array.from(last.text).slice(0, -1).join("");
    if (shorter !== "") kept.push({ ...last, text: shorter, width: displayWidth(shorter) });
  }
  const { run = 0, tone = "usual" } = kept.at(-1) ?? line.at(-1) ?? {};
  return [...kept, { run, tone, text: CUT, width: widthOfCharacter(CUT) }];
};

/** The pieces of a line as runs again, each with the direction of the whole run. */
const toRuns = (line: Word, runs: readonly Run[]): readonly Run[] => {
  const made: { run: number; spans: Span[] }[] = [];
  for (const { run, text, tone } of line) {
    if (made.at(-1)?.run !== run) made.push({ run, spans: [] });
    const { spans = [] } = made.at(-1) ?? {};
    const last = spans.at(-1);
    if (last?.tone === tone) spans[spans.length - 1] = { tone, text: last.text + text };
    else spans.push({ tone, text });
  }
  return made.map(({ run, spans }) => ({ spans, direction: runs[run]?.direction ?? null }));
};

/** A line of runs, and what stands before it. */
export interface Line {
  readonly indent: string;
  readonly runs: readonly Run[];
}

/** Breaks runs into lines at spaces; a word that is wider than a line is broken anywhere. There is at least one line. */
export const wrap = (
  runs: readonly Run[],
  { columns, first = "", rest = first, mostLines = Infinity }: Wrapping,
): readonly Line[] => {
  const room = Math.max(columns - Math.max(displayWidth(first), displayWidth(rest)), 2);
  const lines: Piece[][] = [[]];
  let width = 0;
  let isCut = false;
  for (const word of wordsOf(runs, room)) {
    const added = widthOf(word);
    const isFull = width + added > room;
    if (isSpace(word) && (width === 0 || isFull)) continue;
    if (isFull && lines.length >= mostLines) {
      isCut = true;
      // Of a long word, as a path is, the beginning is better than nothing.
      if (width * 2 < room) lines.at(-1)?.push(...word);
      break;
    }
    if (isFull) {
      lines.push([]);
      width = 0;
    }
    lines.at(-1)?.push(...word);
    width += added;
  }
  return lines.map((line, index) => {
    const trimmed = line.at(-1)?.text === SPACE ? line.slice(0, -1) : line;
    const isCutHere = isCut && index === lines.length - 1;
    return {
      indent: index === 0 ? first : rest,
      runs: toRuns(isCutHere ? cutLine(trimmed, room) : trimmed, runs),
    };
  });
};
