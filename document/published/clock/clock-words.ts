import { digitsAt, isMark, spelledAt } from "../numbers.ts";
import type { Token } from "../tokens.ts";
import { type Found, fractionAt, minusAt, unitAt } from "../words.ts";

/** A time before its part of the day is known; without minutes it is as exact as an hour. */
export interface Written {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number;
}

const AND = "\u0648";

/**
 * The hour at the beginning of a time in words. A word with "and" before it is not of the hour: its minutes follow.
 */
const hourWordsAt = (tokens: readonly Token[], at: number): Found<number> | null => {
  const words = tokens.slice(at, at + 2);
  const found = spelledAt(words[1]?.text.startsWith(AND) === true ? words.slice(0, 1) : words, 0);
  return found !== null && found.value <= 12 ? { value: found.value, to: at + found.to } : null;
};

/** After an hour in words: "and a half", "and 18 minutes", "less a quarter". */
const minutesAfter = (tokens: readonly Token[], at: number): Found<number> | null => {
  const minus = minusAt(tokens, at);
  if (minus !== null) {
    const part = fractionAt(tokens, minus.to);
    return part === null ? null : { value: -part.value, to: part.to };
  }
  const token = tokens[at];
  if (token?.kind !== "word" || !token.text.startsWith(AND)) return null;
  const part = fractionAt(tokens, at);
  if (part !== null) return part;
  const rest = token.text.slice(AND.length);
  const after: Token[] = tokens.slice(at, at + 4);
  if (rest !== "") after[0] = { ...token, text: rest };
  const count = rest === "" ? digitsAt(after, 1, 2) : spelledAt(after, 0);
  if (count === null || count.value > 59) return null;
  const unit = unitAt(after, count.to);
  if (unit?.value.unit !== "minute") return null;
  return { value: count.value, to: at + unit.to };
};

/** "The hour 8", "the eighth hour and 20 minutes": a number that is a time only for the word before it. */
export const hourAfterWord = (tokens: readonly Token[], at: number): Found<Written> | null => {
  const hour = digitsAt(tokens, at, 2) ?? hourWordsAt(tokens, at);
  if (hour === null) return null;
  const minutes = isMark(tokens[hour.to], ".") ? digitsAt(tokens, hour.to + 1, 2) : null;
  const after = minutes ?? minutesAfter(tokens, hour.to);
  if (after === null) return { value: { hour: hour.value, minute: null, second: 0 }, to: hour.to };
  const total = hour.value * 60 + after.value;
  return {
    value: { hour: Math.floor(total / 60), minute: ((total % 60) + 60) % 60, second: 0 },
    to: after.to,
  };
};
