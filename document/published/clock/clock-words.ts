import { digitsAt, spelledNumberAt } from "../numbers.ts";
import { isPunctuation, type Token } from "../tokens.ts";
import { type TokenMatch, hourFractionAt, minusWordAt, unitAt } from "../phrases.ts";

/** A time as written, before the part of the day is considered. */
export interface WrittenTime {
  readonly hour: number;
  /** Null if the text has only the hour. */
  readonly minute: number | null;
  readonly second: number;
}

const AND = "\u0648";

/** The hour in words. A word that begins with "and" is not part of it: it begins the minutes. */
const hourWordsAt = (tokens: readonly Token[], at: number): TokenMatch<number> | null => {
  const words = tokens.slice(at, at + 2);
  const hour = spelledNumberAt(words[1]?.text.startsWith(AND) === true ? words.slice(0, 1) : words, 0);
  return hour !== null && hour.value <= 12 ? { value: hour.value, to: at + hour.to } : null;
};

/** The minutes after an hour in words: "and a half", "and 18 minutes", "less a quarter". */
const minutesAfter = (tokens: readonly Token[], at: number): TokenMatch<number> | null => {
  const minus = minusWordAt(tokens, at);
  if (minus !== null) {
    const missing = hourFractionAt(tokens, minus.to);
    return missing === null ? null : { value: -missing.value, to: missing.to };
  }
  const token = tokens[at];
  if (token?.kind !== "word" || !token.text.startsWith(AND)) return null;
  const fraction = hourFractionAt(tokens, at);
  if (fraction !== null) return fraction;
  const rest = token.text.slice(AND.length);
  const after: Token[] = tokens.slice(at, at + 4);
  if (rest !== "") after[0] = { ...token, text: rest };
  const count = rest === "" ? digitsAt(after, 1, 2) : spelledNumberAt(after, 0);
  if (count === null || count.value > 59) return null;
  const unit = unitAt(after, count.to);
  if (unit?.value.unit !== "minute") return null;
  return { value: count.value, to: at + unit.to };
};

/** The time after the word "hour", as in "the hour 8" or "the eighth hour and 20 minutes". */
export const hourAfterWord = (tokens: readonly Token[], at: number): TokenMatch<WrittenTime> | null => {
  const hour = digitsAt(tokens, at, 2) ?? hourWordsAt(tokens, at);
  if (hour === null) return null;
  const minutes = isPunctuation(tokens[hour.to], ".") ? digitsAt(tokens, hour.to + 1, 2) : null;
  const after = minutes ?? minutesAfter(tokens, hour.to);
  if (after === null) return { value: { hour: hour.value, minute: null, second: 0 }, to: hour.to };
  const total = hour.value * 60 + after.value;
  return {
    value: { hour: Math.floor(total / 60), minute: ((total % 60) + 60) % 60, second: 0 },
    to: after.to,
  };
};
