import { toDedupForm } from "../../text/dedup-form.ts";

/** A word, a number or one other character of a text, with its place. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** A word in the dedup form; a number's ASCII digits; a mark as it is. */
  readonly text: string;
  /** Of a number. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Is there nothing between this and the token before? */
  readonly isGlued: boolean;
}

/**
 * Marks, tatweel, joiners and direction controls are part of the word or number they follow: they part nothing. Between
 * two tokens they are skipped like blanks.
 */
const TOKEN =
  /\p{L}[\p{L}\p{M}\u0640\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]*|[0-9\u0660-\u0669\u06F0-\u06F9][0-9\u0660-\u0669\u06F0-\u06F9\p{M}\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]*|[^\s\p{M}\u0640\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const NOT_A_DIGIT = /[^0-9\u0660-\u0669\u06F0-\u06F9]/gu;
const LETTER = /^\p{L}/u;
const DIGIT = /^[0-9\u0660-\u0669\u06F0-\u06F9]/u;
const BLANK = /\s/u;

/** No calendar word is longer, vowels and all; a longer one is not worth folding. */
const LONGEST_WORD = 48;
const LONGEST_NUMBER = 12;

/** Words come again and again, and folding one costs more than finding it here. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

const foldedOf = (word: string): string => {
  if (word.length > LONGEST_WORD) return "";
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = toDedupForm(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, folded);
  return folded;
};

const digitsOf = (number: string): string => {
  let digits = "";
  for (const digit of number.replace(NOT_A_DIGIT, "")) digits += String(digit.charCodeAt(0) & 0xf);
  return digits;
};

const YEAR_AND_MORE = /^(?:19|20)\d{3,4}$/u;
const LAST_DAY = 31;
const LAST_MINUTE = 59;

/**
 * Where a number is two, since whoever took a page apart put nothing between its fields: a year and the day or hour after
 * it (`3 مارس 202403/03/2024`), or a minute and the date after it (`16:0203/03/2024`).
 * 0 if it is one.
 */
const seamOf = (digits: string, tokens: readonly Token[]): number => {
  if (digits.length < 4 || digits.length > 6) return 0;
  const above = tokens.at(-1);
  const before = tokens.at(-2);
  if (above === undefined || before?.kind !== "number" || before.text.length > 2) return 0;
  if (YEAR_AND_MORE.test(digits)) {
    const rest = Number(digits.slice(4));
    return rest > 0 && rest <= LAST_DAY ? 4 : 0;
  }
  const isMinute = above.text === ":" && above.isGlued && Number(digits.slice(0, 2)) <= LAST_MINUTE;
  return isMinute ? 2 : 0;
};

/** The tokens of one line. Linear. */
export const tokensOf = (line: string): readonly Token[] => {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of line.matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length;
    const isGlued = !BLANK.test(line.slice(before, start));
    if (LETTER.test(raw)) tokens.push({ kind: "word", text: foldedOf(raw), value: 0, start, end, isGlued });
    else if (DIGIT.test(raw)) {
      const text =
        raw.length <= LONGEST_WORD ? digitsOf(raw).slice(0, LONGEST_NUMBER) : "0".repeat(LONGEST_NUMBER);
      const seam = raw.length === text.length ? seamOf(text, tokens) : 0;
      if (seam > 0) {
        const [head, tail] = [text.slice(0, seam), text.slice(seam)];
        const middle = start + seam;
        tokens.push({ kind: "number", text: head, value: Number(head), start, end: middle, isGlued });
        tokens.push({ kind: "number", text: tail, value: Number(tail), start: middle, end, isGlued: true });
      } else tokens.push({ kind: "number", text, value: Number(text), start, end, isGlued });
    } else tokens.push({ kind: "mark", text: raw, value: 0, start, end, isGlued });
    before = end;
  }
  return tokens;
};
