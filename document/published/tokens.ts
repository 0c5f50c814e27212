import { MONTH_NAMES } from "../../lexicon/dates/month-names.ts";
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

const LETTER = /^\p{L}$/u;
const DIGIT = /^[0-9\u0660-\u0669\u06F0-\u06F9]$/u;
const BLANK = /^\s$/u;
const MARK = /^\p{M}$/u;
/** Tatweel, joiners and direction controls. */
const UNSEEN = /^[\u0640\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]$/u;

/**
 * What a character is to tokens. Marks, tatweel, joiners and direction controls are part of the word or number they follow:
 * they part nothing. Between two tokens they are skipped like blanks.
 */
const UNKNOWN = 0;
const IS_LETTER = 1;
const IS_DIGIT = 2;
/** Goes on with a word; with a number too, but for tatweel. */
const GOES_ON = 3;
const IS_TATWEEL = 4;
const IS_BLANK = 5;
const IS_OTHER = 6;
const TATWEEL = "\u0640";

const ask = (character: string): number => {
  if (BLANK.test(character)) return IS_BLANK;
  if (character === TATWEEL) return IS_TATWEEL;
  if (MARK.test(character) || UNSEEN.test(character)) return GOES_ON;
  if (LETTER.test(character)) return IS_LETTER;
  return DIGIT.test(character) ? IS_DIGIT : IS_OTHER;
};

/** Answers of `ask`, each asked for once, ever. */
const classes = new Uint8Array(0x1_0000);

const classAt = (line: string, at: number): number => {
  const unit = line.charCodeAt(at);
  if ((unit & 0xfc00) === 0xd800) return ask(line.slice(at, at + 2));
  const known = classes[unit] ?? UNKNOWN;
  return known === UNKNOWN ? (classes[unit] = ask(line.charAt(at))) : known;
};

/** How many units the character takes. */
const sizeAt = (line: string, at: number): number =>
  (line.charCodeAt(at) & 0xfc00) === 0xd800 && (line.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;

/** Where a word or number that begins at a place ends. */
const endOf = (line: string, start: number, first: number): number => {
  let at = start + sizeAt(line, start);
  while (at < line.length) {
    const kind = classAt(line, at);
    if (kind !== first && kind !== GOES_ON && !(kind === IS_TATWEEL && first === IS_LETTER)) break;
    at += sizeAt(line, at);
  }
  return at;
};

const NOT_A_DIGIT = /[^0-9\u0660-\u0669\u06F0-\u06F9]/gu;

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

const numbersAt = (
  raw: string,
  start: number,
  isGlued: boolean,
  before: readonly Token[],
): readonly Token[] => {
  const end = start + raw.length;
  const text =
    raw.length <= LONGEST_WORD ? digitsOf(raw).slice(0, LONGEST_NUMBER) : "0".repeat(LONGEST_NUMBER);
  const seam = raw.length === text.length ? seamOf(text, before) : 0;
  if (seam === 0) return [{ kind: "number", text, value: Number(text), start, end, isGlued }];
  const [head, tail] = [text.slice(0, seam), text.slice(seam)];
  const middle = start + seam;
  return [
    { kind: "number", text: head, value: Number(head), start, end: middle, isGlued },
    { kind: "number", text: tail, value: Number(tail), start: middle, end, isGlued: true },
  ];
};

/** Shorter names are endings of other words too; Hijri months are names of people. */
const SHORTEST_MONTH = 5;
const ARABIC_WORD = /^[\u0620-\u064A]+$/u;
const MONTHS: ReadonlySet<string> = new Set(
  MONTH_NAMES.flatMap(({ calendar, names }) => (calendar === "gregorian" ? names : []))
    .map(toDedupForm)
    .filter((name) => name.length >= SHORTEST_MONTH && ARABIC_WORD.test(name)),
);
const LONGEST_MONTH = Math.max(...[...MONTHS].map(({ length }) => length));
const SHORTEST_NAME = 2;

/** Where the last so many letters of a word begin; marks and tatweel are none. */
const startOfLast = (line: string, { start, end }: Token, letters: number): number => {
  let left = letters;
  let at = end;
  while (at > start && left > 0) {
    at -= 1;
    if (classAt(line, at) === IS_LETTER) left -= 1;
  }
  return at;
};

/** The word before a number is two where a name runs into a month: `ليلى الخطيبأغسطس 9, 2024`. */
const partGluedMonth = (line: string, tokens: Token[]): void => {
  const word = tokens.at(-1);
  if (word?.kind !== "word") return;
  const longest = Math.min(LONGEST_MONTH, word.text.length - SHORTEST_NAME);
  for (let size = SHORTEST_MONTH; size <= longest; size += 1) {
    const month = word.text.slice(-size);
    if (!MONTHS.has(month)) continue;
    const middle = startOfLast(line, word, size);
    tokens[tokens.length - 1] = { ...word, text: word.text.slice(0, -size), end: middle };
    tokens.push({ ...word, text: month, start: middle, isGlued: true });
    return;
  }
};

const tokenize = (line: string): readonly Token[] => {
  const tokens: Token[] = [];
  let isGlued = true;
  for (let start = 0; start < line.length;) {
    const kind = classAt(line, start);
    if (kind === IS_BLANK) isGlued = false;
    if (kind === IS_BLANK || kind === GOES_ON || kind === IS_TATWEEL) {
      start += sizeAt(line, start);
      continue;
    }
    const end = kind === IS_OTHER ? start + sizeAt(line, start) : endOf(line, start, kind);
    const raw = line.slice(start, end);
    if (kind === IS_LETTER) tokens.push({ kind: "word", text: foldedOf(raw), value: 0, start, end, isGlued });
    else if (kind === IS_DIGIT) {
      partGluedMonth(line, tokens);
      tokens.push(...numbersAt(raw, start, isGlued, tokens));
    } else tokens.push({ kind: "mark", text: raw, value: 0, start, end, isGlued });
    isGlued = true;
    start = end;
  }
  return tokens;
};

/** A page's short lines are asked for again and again: what they are, where they stand, what they say. */
const LONGEST_REMEMBERED = 200;
const MOST_LINES = 200;
const lines = new Map<string, readonly Token[]>();

/** The tokens of one line. Linear. */
export const tokensOf = (line: string): readonly Token[] => {
  if (line.length > LONGEST_REMEMBERED) return tokenize(line);
  const known = lines.get(line);
  if (known !== undefined) return known;
  if (lines.size >= MOST_LINES) lines.clear();
  const tokens = tokenize(line);
  lines.set(line, tokens);
  return tokens;
};
