import { MONTH_NAMES } from "../../lexicon/dates/month-names.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** A word, a number or one other character of a line. */
export interface Token {
  readonly kind: "word" | "number" | "punctuation";
  /** A word in the dedup form, a number in ASCII digits, or a punctuation mark as it is. */
  readonly text: string;
  /** Of a number; 0 for other tokens. */
  readonly value: number;
  /** Offsets in the line, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether it directly follows the token before. */
  readonly isGlued: boolean;
}

/** Whether a token is one of some punctuation marks. */
export const isPunctuation = (token: Token | undefined, marks: string): boolean =>
  token?.kind === "punctuation" && marks.includes(token.text);

const LETTER = /^\p{L}$/u;
const DIGIT = /^[0-9\u0660-\u0669\u06F0-\u06F9]$/u;
const BLANK = /^\s$/u;
const MARK = /^\p{M}$/u;
/** Tatweel, joiners and direction controls. */
const INVISIBLE = /^[\u0640\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]$/u;

/**
 * Classes of characters. Diacritics, tatweel, joiners and direction controls belong to the word or number before them and
 * separate nothing. Between two tokens they are skipped like blanks.
 */
const NOT_CLASSIFIED = 0;
const IS_LETTER = 1;
const IS_DIGIT = 2;
/** Continues a word or a number. Tatweel, which continues only words, is a class of its own. */
const CONTINUES = 3;
const IS_TATWEEL = 4;
const IS_BLANK = 5;
const IS_OTHER = 6;
const TATWEEL = "\u0640";

const characterClass = (character: string): number => {
  if (BLANK.test(character)) return IS_BLANK;
  if (character === TATWEEL) return IS_TATWEEL;
  if (MARK.test(character) || INVISIBLE.test(character)) return CONTINUES;
  if (LETTER.test(character)) return IS_LETTER;
  return DIGIT.test(character) ? IS_DIGIT : IS_OTHER;
};

/** By code unit, so that each is classified only once. */
const rememberedClasses = new Uint8Array(0x1_0000);

const classAt = (line: string, at: number): number => {
  const unit = line.charCodeAt(at);
  if ((unit & 0xfc00) === 0xd800) return characterClass(line.slice(at, at + 2));
  const known = rememberedClasses[unit] ?? NOT_CLASSIFIED;
  return known === NOT_CLASSIFIED ? (rememberedClasses[unit] = characterClass(line.charAt(at))) : known;
};

/** The length of a character in code units. */
const sizeAt = (line: string, at: number): number =>
  (line.charCodeAt(at) & 0xfc00) === 0xd800 && (line.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;

/** The end of the word or number that begins at `start`. */
const tokenEnd = (line: string, start: number, first: number): number => {
  let at = start + sizeAt(line, start);
  while (at < line.length) {
    const kind = classAt(line, at);
    if (kind !== first && kind !== CONTINUES && !(kind === IS_TATWEEL && first === IS_LETTER)) break;
    at += sizeAt(line, at);
  }
  return at;
};

const NOT_A_DIGIT = /[^0-9\u0660-\u0669\u06F0-\u06F9]/gu;

/** In characters with tashkeel. No calendar word is longer, so longer words are not folded. */
const LONGEST_WORD = 48;
const LONGEST_NUMBER = 12;

/** Folded words are remembered: the same words come again and again, and folding costs more than a look-up. */
const MOST_REMEMBERED_WORDS = 20_000;
const rememberedWords = new Map<string, string>();

const foldedWordOf = (word: string): string => {
  if (word.length > LONGEST_WORD) return "";
  const known = rememberedWords.get(word);
  if (known !== undefined) return known;
  const folded = toDedupForm(word);
  if (rememberedWords.size >= MOST_REMEMBERED_WORDS) rememberedWords.clear();
  rememberedWords.set(word, folded);
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
 * The index at which a number is really two, because the scraper put nothing between two fields of the page: a year and the
 * day or hour after it (`3 مارس 202403/03/2024`), or a minute and the date after it (`16:0203/03/2024`). 0 if it is one
 * number.
 */
const seamIn = (digits: string, tokens: readonly Token[]): number => {
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
  const seam = raw.length === text.length ? seamIn(text, before) : 0;
  if (seam === 0) return [{ kind: "number", text, value: Number(text), start, end, isGlued }];
  const [head, tail] = [text.slice(0, seam), text.slice(seam)];
  const middle = start + seam;
  return [
    { kind: "number", text: head, value: Number(head), start, end: middle, isGlued },
    { kind: "number", text: tail, value: Number(tail), start: middle, end, isGlued: true },
  ];
};

/** In letters. Shorter names of months are endings of other words too. Hijri months are left out: they are names of people. */
const SHORTEST_MONTH = 4;
const ARABIC_WORD = /^[\u0620-\u064A]+$/u;
const MONTHS: ReadonlySet<string> = new Set(
  MONTH_NAMES.flatMap(({ calendar, names }) => (calendar === "gregorian" ? names : []))
    .map(toDedupForm)
    .filter((name) => name.length >= SHORTEST_MONTH && ARABIC_WORD.test(name)),
);
const LONGEST_MONTH = Math.max(...[...MONTHS].map(({ length }) => length));
const SHORTEST_NAME = 2;

/** The start of a word's last letters; diacritics and tatweel do not count. */
const startOfLast = (line: string, { start, end }: Token, letters: number): number => {
  let left = letters;
  let at = end;
  while (at > start && left > 0) {
    at -= 1;
    if (classAt(line, at) === IS_LETTER) left -= 1;
  }
  return at;
};

/** Splits the word before a number if it is a name and a month without a space: `ليلى الخطيبأغسطس 9, 2024`. */
const splitGluedMonth = (line: string, tokens: Token[]): void => {
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
    // Between numbers tatweel is typed for a dash: 9\u06408\u06402024.
    if (kind === IS_TATWEEL && tokens.at(-1)?.kind === "number") {
      const end = start + 1;
      const next = classAt(line, end) === IS_BLANK ? end + 1 : end;
      if (next < line.length && classAt(line, next) === IS_DIGIT)
        tokens.push({ kind: "punctuation", text: "-", value: 0, start, end, isGlued });
    }
    if (kind === IS_BLANK || kind === CONTINUES || kind === IS_TATWEEL) {
      start += sizeAt(line, start);
      continue;
    }
    const end = kind === IS_OTHER ? start + sizeAt(line, start) : tokenEnd(line, start, kind);
    const raw = line.slice(start, end);
    if (kind === IS_LETTER)
      tokens.push({ kind: "word", text: foldedWordOf(raw), value: 0, start, end, isGlued });
    else if (kind === IS_DIGIT) {
      splitGluedMonth(line, tokens);
      tokens.push(...numbersAt(raw, start, isGlued, tokens));
    } else tokens.push({ kind: "punctuation", text: raw, value: 0, start, end, isGlued });
    isGlued = true;
    start = end;
  }
  return tokens;
};

/** The tokens of short lines are remembered, because several steps of reading ask for them. */
const LONGEST_REMEMBERED_LINE = 200;
const MOST_REMEMBERED_LINES = 200;
const rememberedLines = new Map<string, readonly Token[]>();

/** The tokens of one line. Linear. */
export const tokensOf = (line: string): readonly Token[] => {
  if (line.length > LONGEST_REMEMBERED_LINE) return tokenize(line);
  const known = rememberedLines.get(line);
  if (known !== undefined) return known;
  if (rememberedLines.size >= MOST_REMEMBERED_LINES) rememberedLines.clear();
  const tokens = tokenize(line);
  rememberedLines.set(line, tokens);
  return tokens;
};
