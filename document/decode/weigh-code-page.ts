import { ARABIC_LETTER_FREQUENCY } from "../../lexicon/encodings/arabic-letter-frequency.ts";
import type { EncodingEvidence } from "./encoding-candidate.ts";

/**
 * The evidence of a byte for a code page, in bits: log2(probability in Arabic news / probability among random bytes).
 * Arabic news earns 2.8 bits a letter.
 */
const BITS = {
  /**
   * A letter of Persian or Urdu. Arabic has it only in names, which would give -3 and less; in Urdu it is every fourth
   * letter, which would give 2. Nearly neutral, so that Urdu, whose other letters earn 1.9 each, passes.
   */
  foreignArabicLetter: -0.25,
  /** Tashkeel without a letter before it, or kasratan inside a word. Tashkeel after a letter is neutral. */
  strayMark: -6,
  /** An Arabic letter next to a Latin one: 20 times in 5.8 million letters of news. Western text is full of them. */
  letterOnLatin: -10,
  /**
   * An accented Latin letter next to an Arabic one: never written, but the commonest letters of ISO-8859-6 (yeh, waw, heh)
   * and of Cyrillic look like it in windows-1256. One is enough to reject a line, but not an article.
   */
  latinOnLetter: -60,
  /** A final form inside a word, or an initial or medial form at its end. */
  wrongForm: -6,
  /** A sign that Arabic news rarely has. */
  rareSign: -4,
  /** A byte that the code page leaves undefined, or a control of the upper half: never written, but a file may be damaged. */
  invalid: -30,
} as const;

type ByteRole =
  | "ascii-letter"
  | "letter"
  | "mark"
  /** Tashkeel that only ends a word: dammatan and kasratan. */
  | "end-mark"
  | "latin"
  | "neutral"
  | "rare"
  | "invalid";

const NEUTRAL =
  /[\u00A0\u060C\u061B\u061F\u066A\u0640\u00AB\u00BB\u2010-\u2022\u2026\u2030\u2039\u203A\u200C-\u200F\u00B0\u00B7\u00AD]/u;

const END_MARK = /[\u064C\u064D]/u;
/** Mac Arabic has ASCII a second time, for text from right to left. These are the copies that news has. */
const NEUTRAL_COPY = /[\s!"%'()./:]/u;

const roleOf = (character: string, byte: number): ByteRole => {
  if (byte >= 0x80 && character < "\u0080") return NEUTRAL_COPY.test(character) ? "neutral" : "rare";
  if (/[a-z]/iu.test(character)) return "ascii-letter";
  if (/[\u0080-\u009F\uFFFD]/u.test(character)) return "invalid";
  if (/[\u0621-\u063A\u0641-\u064A\u0671-\u06D3\uFE80-\uFEFC]/u.test(character)) return "letter";
  if (END_MARK.test(character)) return "end-mark";
  if (/[\p{M}\uFE70-\uFE7F]/u.test(character)) return "mark";
  if (/\p{L}/u.test(character) && character !== "\u0640") return "latin";
  return character < "\u0080" || NEUTRAL.test(character) ? "neutral" : "rare";
};

const frequencies = new Map(ARABIC_LETTER_FREQUENCY);

/** The letters of a character, which may be a presentation form (one letter) or a ligature (two). */
const lettersOf = (character: string): string => character.normalize("NFKC");

const frequencyOf = (letters: string): number | undefined => {
  let share = 1;
  for (const letter of letters) share *= (frequencies.get(letter) ?? Number.NaN) / 10_000;
  return Number.isNaN(share) ? undefined : share;
};

const bitsOfLetter = (character: string): number => {
  const share = frequencyOf(lettersOf(character));
  return share === undefined ? BITS.foreignArabicLetter : Math.log2(share * 128);
};

/** The index of a form among the forms of its letter, which Unicode lists as isolated, final, initial, medial. */
const formIndexOf = (form: string): number => {
  const letters = lettersOf(form);
  let at = 0;
  while (lettersOf(String.fromCodePoint((form.codePointAt(0) ?? 0) - at - 1)) === letters) at += 1;
  return at;
};

/**
 * Whether a letter must follow: `true` for initial and medial forms, `false` for isolated and final forms of a letter that
 * the code page also has in one of those. Undefined for all other characters.
 */
const joinsNextOf = (character: string, characters: readonly string[]): boolean | undefined => {
  if (character < "\uFE80" || character > "\uFEFC") return undefined;
  const forms = characters.filter((other) => other >= "\uFE80" && lettersOf(other) === lettersOf(character));
  return forms.some((form) => formIndexOf(form) >= 2) ? formIndexOf(character) >= 2 : undefined;
};

/** A code page, by byte: its role, the bits it earns as a letter, and whether a letter must follow. */
export interface ArabicCodePage {
  readonly roles: readonly ByteRole[];
  readonly bits: readonly number[];
  readonly joinsNext: readonly (boolean | undefined)[];
}

/** @param characters the 256 characters of the code page, by byte */
export const toArabicCodePage = (characters: readonly string[]): ArabicCodePage => ({
  roles: characters.map(roleOf),
  bits: characters.map(bitsOfLetter),
  joinsNext: characters.map((character) => joinsNextOf(character, characters)),
});

const takesMark = (before: ByteRole): boolean => before === "letter" || before === "mark";

const isNextTo = (role: ByteRole, before: ByteRole, after: ByteRole): boolean =>
  before === role || after === role;

const bitsOfLetterAt = (
  codePage: ArabicCodePage,
  byte: number,
  before: ByteRole,
  after: ByteRole,
): number => {
  if (isNextTo("ascii-letter", before, after)) return BITS.letterOnLatin;
  const joinsNext = codePage.joinsNext[byte];
  const isWrongForm = joinsNext !== undefined && after !== "mark" && joinsNext !== (after === "letter");
  return isWrongForm ? BITS.wrongForm : (codePage.bits[byte] ?? 0);
};

const bitsAt = (codePage: ArabicCodePage, byte: number, before: ByteRole, after: ByteRole): number => {
  const role = codePage.roles[byte];
  if (role === "letter") return bitsOfLetterAt(codePage, byte, before, after);
  if (role === "latin") return isNextTo("letter", before, after) ? BITS.latinOnLetter : 0;
  if (role === "mark") return takesMark(before) ? 0 : BITS.strayMark;
  if (role === "end-mark") return takesMark(before) && after !== "letter" ? 0 : BITS.strayMark;
  if (role === "invalid") return BITS.invalid;
  return role === "rare" ? BITS.rareSign : 0;
};

/** This many bits halve the doubt: 40 bits, which fifteen letters earn, leave 6 %. */
const BITS_THAT_HALVE_DOUBT = 10;
/**
 * Bits for each byte that is not neutral: Arabic articles earn 2.3 to 2.8, nearly all headlines more than 1.6, Persian
 * 1.9. Of text in other encodings (40 of 14 languages), read as windows-1256, Greek in capitals earned most: 0.5.
 */
const BITS_OF_ANOTHER_ENCODING = 0.6;
const BITS_OF_CLEAN_TEXT = 1.8;

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** Evidence for a code page, with its bits, by which code pages are compared. */
export interface CodePageEvidence extends EncodingEvidence {
  readonly bits: number;
}

/** The certainty that a number of bits gives: from 0 without any, towards 1. */
export const certaintyOf = (bits: number, bitsThatHalveDoubt = BITS_THAT_HALVE_DOUBT): number =>
  bits <= 0 ? 0 : 1 - 2 ** (-bits / bitsThatHalveDoubt);

/** How well the code page explains the sample, by the bits of its bytes above ASCII. */
export const weighCodePage = (codePage: ArabicCodePage, sample: Uint8Array): CodePageEvidence => {
  let judged = 0;
  let bits = 0;
  let before: ByteRole = "neutral";
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte >= 0x80) {
      const earned = bitsAt(codePage, byte, before, codePage.roles[sample[at + 1] ?? 0] ?? "neutral");
      if (earned !== 0) judged += 1;
      bits += earned;
    }
    before = codePage.roles[byte] ?? "neutral";
  }
  const each = judged === 0 ? 0 : bits / judged;
  const fit = (each - BITS_OF_ANOTHER_ENCODING) / (BITS_OF_CLEAN_TEXT - BITS_OF_ANOTHER_ENCODING);
  return {
    bits,
    confidence: certaintyOf(bits) * between(0, fit, 1),
    evidence: `${judged} bytes above ASCII read as Arabic, ${each.toFixed(1)} bits each`,
  };
};
