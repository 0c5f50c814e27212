import type { DateHints, FoundDate } from "./found-date.ts";
import { groupsOf } from "./groups.ts";
import type { Group } from "./components.ts";
import { resolve } from "./resolve.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A line longer than this is looked at in pieces, so that memory stays bounded. */
const LONGEST_PIECE = 20_000;
const BLANK = /\s/u;

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Looks no further than it must: a newline is not searched for through the whole of a long line, again and again. */
const endOfPiece = (text: string, start: number): number => {
  const newline = text.slice(start, start + LONGEST_PIECE).indexOf("\n");
  if (newline >= 0) return start + newline + 1;
  let cut = Math.min(text.length, start + LONGEST_PIECE);
  const last = Math.min(text.length, cut + LONGEST_PIECE);
  while (cut < last && !BLANK.test(text.charAt(cut))) cut += 1;
  return cut;
};

function* piecesOf(text: string): Generator<Piece> {
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start);
    yield { start, text: text.slice(start, end) };
    start = end;
  }
}

/** A date with the tokens it was read from, for those who look at what stands around it. */
export interface DateInLine {
  readonly date: FoundDate;
  readonly group: Group;
}

/** The dates of one line, given its tokens. */
export const datesOfLine = (
  text: string,
  tokens: readonly Token[],
  hints: DateHints,
): readonly DateInLine[] =>
  groupsOf(tokens).flatMap((group) => {
    const resolved = resolve(group, hints);
    if (resolved === null) return [];
    const start = tokens[group.from]?.start ?? 0;
    const end = tokens[group.to - 1]?.end ?? 0;
    return [{ date: { ...resolved, span: { start, end, text: text.slice(start, end) } }, group }];
  });

const datesIn = ({ start, text }: Piece, hints: DateHints): readonly FoundDate[] =>
  datesOfLine(text, tokensOf(text), hints).map(({ date }) => ({
    ...date,
    span: { ...date.span, start: date.span.start + start, end: date.span.end + start },
  }));

/**
 * Every date expression in a text that can be resolved without guessing, in order: `نشر في 9 آب 2024` has `2024-08-09`.
 *
 * A date stands in one line. Digits' style, tashkeel and tatweel do not matter. Linear; never throws.
 */
export const findDates = (text: string, hints: DateHints): readonly FoundDate[] =>
  [...piecesOf(text)].flatMap((piece) => datesIn(piece, hints));
