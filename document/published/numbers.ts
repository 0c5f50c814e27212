import type { Token } from "./tokens.ts";
import { type Found, numberWordAt, teenAt } from "./words.ts";

/** "and", before each further part of a number. */
const AND = "\u0648";
/** "One thousand nine hundred and eight and seventy" has this many. */
const MOST_WORDS = 6;

const withoutAnd = (tokens: readonly Token[], at: number): Found<number> | null => {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.text.startsWith(AND)) return null;
  const bare: Token = { ...token, text: token.text.slice(AND.length) };
  const found = numberWordAt([bare], 0);
  return found === null ? null : { value: found.value, to: at + 1 };
};

/** A number in words: parts add up, each after the first with "and", but for the ten of a teen. */
export const spelledAt = (tokens: readonly Token[], at: number): Found<number> | null => {
  const first = numberWordAt(tokens, at);
  if (first === null) return null;
  let { value, to } = first;
  let part = value;
  for (let words = 1; words < MOST_WORDS; words += 1) {
    const teen = part < 10 ? teenAt(tokens, to) : null;
    const next = teen === null ? withoutAnd(tokens, to) : { value: 10, to: teen.to };
    if (next === null) break;
    part = next.value;
    value += part;
    to = next.to;
  }
  return { value, to };
};

/** A whole number in digits, of so many of them at most. */
export const digitsAt = (tokens: readonly Token[], at: number, most: number): Found<number> | null => {
  const token = tokens[at];
  return token?.kind === "number" && token.text.length <= most ? { value: token.value, to: at + 1 } : null;
};

/** A day of a month, in digits or words. */
export const dayNumberAt = (tokens: readonly Token[], at: number): Found<number> | null => {
  const found = digitsAt(tokens, at, 2) ?? spelledAt(tokens, at);
  return found !== null && found.value >= 1 && found.value <= 31 ? found : null;
};

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === "mark" && marks.includes(token.text);
