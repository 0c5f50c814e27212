import type { Token } from "./tokens.ts";
import { type TokenMatch, numberWordAt, teenWordAt } from "./phrases.ts";

/** "And", before each further summand of a number in words. */
const AND = "\u0648";
/** "One thousand nine hundred and eight and seventy" has this many. */
const MOST_WORDS = 6;

const numberAfterAnd = (tokens: readonly Token[], at: number): TokenMatch<number> | null => {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.text.startsWith(AND)) return null;
  const bare: Token = { ...token, text: token.text.slice(AND.length) };
  const found = numberWordAt([bare], 0);
  return found === null ? null : { value: found.value, to: at + 1 };
};

/** A number in words: a sum, with "and" before each summand after the first, except the ten of a teen. */
export const spelledNumberAt = (tokens: readonly Token[], at: number): TokenMatch<number> | null => {
  const first = numberWordAt(tokens, at);
  if (first === null) return null;
  let { value, to } = first;
  let summand = value;
  for (let words = 1; words < MOST_WORDS; words += 1) {
    const teen = summand < 10 ? teenWordAt(tokens, to) : null;
    const next = teen === null ? numberAfterAnd(tokens, to) : { value: 10, to: teen.to };
    if (next === null) break;
    summand = next.value;
    value += summand;
    to = next.to;
  }
  return { value, to };
};

/** A whole number of at most `most` digits. */
export const digitsAt = (tokens: readonly Token[], at: number, most: number): TokenMatch<number> | null => {
  const token = tokens[at];
  return token?.kind === "number" && token.text.length <= most ? { value: token.value, to: at + 1 } : null;
};

/** A day of a month, in digits or words. */
export const dayNumberAt = (tokens: readonly Token[], at: number): TokenMatch<number> | null => {
  const found = digitsAt(tokens, at, 2) ?? spelledNumberAt(tokens, at);
  return found !== null && found.value >= 1 && found.value <= 31 ? found : null;
};
