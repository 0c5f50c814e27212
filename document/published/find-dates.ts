import type { DateContext, ResolvedDate } from "./resolved-date.ts";
import { dateExpressionsOf } from "./date-expressions.ts";
import type { DateExpression } from "./components.ts";
import { resolveExpression } from "./resolve-expression.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A longer line is read in chunks, so that memory stays bounded. */
const LONGEST_CHUNK = 20_000;
const BLANK = /\s/u;

interface Chunk {
  readonly start: number;
  readonly text: string;
}

/** Searches for a newline only within one chunk, so that a long line is not searched to its end again and again. */
const endOfChunk = (text: string, start: number): number => {
  const newline = text.slice(start, start + LONGEST_CHUNK).indexOf("\n");
  if (newline >= 0) return start + newline + 1;
  let cut = Math.min(text.length, start + LONGEST_CHUNK);
  const last = Math.min(text.length, cut + LONGEST_CHUNK);
  while (cut < last && !BLANK.test(text.charAt(cut))) cut += 1;
  return cut;
};

function* chunksOf(text: string): Generator<Chunk> {
  for (let start = 0; start < text.length;) {
    const end = endOfChunk(text, start);
    yield { start, text: text.slice(start, end) };
    start = end;
  }
}

/** A date with the tokens from which it was read. */
export interface DateInLine {
  readonly date: ResolvedDate;
  readonly expression: DateExpression;
}

/** The dates of one line, given its tokens and the expressions among them. */
export const datesOfLine = (
  text: string,
  tokens: readonly Token[],
  expressions: readonly DateExpression[],
  context: DateContext,
): readonly DateInLine[] =>
  expressions.flatMap((expression) => {
    const resolved = resolveExpression(expression, context);
    if (resolved === null) return [];
    const start = tokens[expression.from]?.start ?? 0;
    const end = tokens[expression.to - 1]?.end ?? 0;
    return [{ date: { ...resolved, span: { start, end, text: text.slice(start, end) } }, expression }];
  });

const datesIn = ({ start, text }: Chunk, context: DateContext): readonly ResolvedDate[] => {
  const tokens = tokensOf(text);
  return datesOfLine(text, tokens, dateExpressionsOf(tokens), context).map(({ date }) => ({
    ...date,
    span: { ...date.span, start: date.span.start + start, end: date.span.end + start },
  }));
};

/**
 * Every date expression of a text that can be resolved without guessing, in order: `نشر في 9 آب 2024` has `2024-08-09`.
 *
 * A date does not run over a line end. Digit style, tashkeel and tatweel do not matter. Linear; never throws.
 */
export const findDates = (text: string, context: DateContext): readonly ResolvedDate[] =>
  [...chunksOf(text)].flatMap((chunk) => datesIn(chunk, context));
