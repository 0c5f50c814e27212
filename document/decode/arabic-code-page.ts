import { ARABIC_LETTER_FREQUENCY } from "../../lexicon/letters/arabic-letter-frequency.ts";
import type { Evidence } from "./encoding-candidate.ts";

/**
 * Evidence is counted in bits: log2 of how much likelier a byte is in Arabic news in this code page than among bytes
 * that are all equally likely. Arabic news earns 2.8 bits a letter.
 */
const BITS = {
  /**
   * A letter of Persian or Urdu. In Arabic it is in names only, which says -3 and less; in Urdu it is every fourth letter, which
   * says 2. Neither for nor against, so that Urdu, whose other letters earn 1.9 each, passes.
   */
  foreignArabicLetter: -0.25,
  /** Tashkeel after a letter says nothing for or against; without a letter it makes no sense, nor do kasratan in a word. */
  looseMark: -6,
  /** An Arabic letter that touches a Latin one: 20 times in 5.8 million letters of news. Western text does it all day. */
  letterOnLatin: -10,
  /**
   * An accented Latin letter on an Arabic one: never written, and what the commonest letters of ISO-8859-6 (yeh, waw, heh)
   * and of Cyrillic look like in windows-1256. One is enough to sink a line, not enough to sink an article.
   */
  latinOnLetter: -60,
  /** A form for the end of a word within it, or the other way round. */
  misshapen: -6,
  /** A sign that Arabic news hardly has. */
  oddSign: -4,
  /** A byte that the page leaves undefined, or a control of the upper half: never written, though a file may be damaged. */
  nothing: -30,
} as const;

type Role = "ascii-letter" | "letter" | "mark" | "ending" | "latin" | "quiet" | "odd" | "nothing";

const QUIET =
  /[\u00A0\u060C\u061B\u061F\u066A\u0640\u00AB\u00BB\u2010-\u2022\u2026\u2030\u2039\u203A\u200C-\u200F\u00B0\u00B7\u00AD]/u;

/** Ends a word: dammatan and kasratan. */
const ENDING = /[\u064C\u064D]/u;
/** Mac Arabic has ASCII a second time, for text from right to left: of that, what news has. */
const QUIET_COPY = /[\s!"%'()./:]/u;

const roleOf = (character: string, byte: number): Role => {
  if (byte >= 0x80 && character < "\u0080") return QUIET_COPY.test(character) ? "quiet" : "odd";
  if (/[a-z]/iu.test(character)) return "ascii-letter";
  if (/[\u0080-\u009F\uFFFD]/u.test(character)) return "nothing";
  if (/[\u0621-\u063A\u0641-\u064A\u0671-\u06D3\uFE80-\uFEFC]/u.test(character)) return "letter";
  if (ENDING.test(character)) return "ending";
  if (/[\p{M}\uFE70-\uFE7F]/u.test(character)) return "mark";
  if (/\p{L}/u.test(character) && character !== "\u0640") return "latin";
  return character < "\u0080" || QUIET.test(character) ? "quiet" : "odd";
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

/** How many forms of the same letter stand before this one in Unicode. */
const placeOf = (form: string): number => {
  const letters = lettersOf(form);
  let at = 0;
  while (lettersOf(String.fromCodePoint((form.codePointAt(0) ?? 0) - at - 1)) === letters) at += 1;
  return at;
};

/**
 * Whether a letter must follow: `true` for initial and medial forms, `false` for the isolated and final form of a letter that
 * the page also has as one of those. Unicode lists four forms of a letter in the order isolated, final, initial, medial.
 */
const joinsNextOf = (character: string, characters: readonly string[]): boolean | undefined => {
  if (character < "\uFE80" || character > "\uFEFC") return undefined;
  const forms = characters.filter((other) => other >= "\uFE80" && lettersOf(other) === lettersOf(character));
  return forms.some((form) => placeOf(form) >= 2) ? placeOf(character) >= 2 : undefined;
};

/** A code page as weighing needs it: for each byte its role, the bits a letter earns, and whether it joins the next. */
export interface ArabicPage {
  readonly roles: readonly Role[];
  readonly bits: readonly number[];
  readonly joinsNext: readonly (boolean | undefined)[];
}

/** Prepares a code page, given as the 256 characters its bytes stand for. */
export const arabicPage = (characters: readonly string[]): ArabicPage => ({
  roles: characters.map(roleOf),
  bits: characters.map(bitsOfLetter),
  joinsNext: characters.map((character) => joinsNextOf(character, characters)),
});

const isMarkable = (before: Role): boolean => before === "letter" || before === "mark";

const isBeside = (role: Role, before: Role, after: Role): boolean => before === role || after === role;

const bitsOfLetterAt = (page: ArabicPage, byte: number, before: Role, after: Role): number => {
  if (isBeside("ascii-letter", before, after)) return BITS.letterOnLatin;
  const joinsNext = page.joinsNext[byte];
  const isMisshapen = joinsNext !== undefined && after !== "mark" && joinsNext !== (after === "letter");
  return isMisshapen ? BITS.misshapen : (page.bits[byte] ?? 0);
};

const bitsAt = (page: ArabicPage, byte: number, before: Role, after: Role): number => {
  const role = page.roles[byte];
  if (role === "letter") return bitsOfLetterAt(page, byte, before, after);
  if (role === "latin") return isBeside("letter", before, after) ? BITS.latinOnLetter : 0;
  if (role === "mark") return isMarkable(before) ? 0 : BITS.looseMark;
  if (role === "ending") return isMarkable(before) && after !== "letter" ? 0 : BITS.looseMark;
  if (role === "nothing") return BITS.nothing;
  return role === "odd" ? BITS.oddSign : 0;
};

/** So many bits halve the doubt: 40 bits, fifteen letters, leave 6 %. */
const BITS_THAT_HALVE_DOUBT = 10;
/**
 * Bits for each byte that says anything: Arabic articles earn 2.3 to 2.8, nearly all headlines more than 1.6, Persian
 * 1.9. The best of what is no windows-1256 (40 encodings of 14 languages) was Greek in capitals with 0.5.
 */
const BITS_OF_ANOTHER_ENCODING = 0.6;
const BITS_OF_CLEAN_TEXT = 1.8;

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** Evidence for a page, with the bits themselves, so that pages can be compared. */
export interface PageEvidence extends Evidence {
  readonly bits: number;
}

/** How sure so many bits make: 0 without any, towards 1. */
export const certaintyOf = (bits: number, bitsThatHalveDoubt = BITS_THAT_HALVE_DOUBT): number =>
  bits <= 0 ? 0 : 1 - 2 ** (-bits / bitsThatHalveDoubt);

/** How well the page explains the sample, from the bits its bytes above ASCII earn. */
export const weighArabicPage = (page: ArabicPage, sample: Uint8Array): PageEvidence => {
  let judged = 0;
  let bits = 0;
  let before: Role = "quiet";
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte >= 0x80) {
      const earned = bitsAt(page, byte, before, page.roles[sample[at + 1] ?? 0] ?? "quiet");
      if (earned !== 0) judged += 1;
      bits += earned;
    }
    before = page.roles[byte] ?? "quiet";
  }
  const each = judged === 0 ? 0 : bits / judged;
  const fit = (each - BITS_OF_ANOTHER_ENCODING) / (BITS_OF_CLEAN_TEXT - BITS_OF_ANOTHER_ENCODING);
  return {
    bits,
    confidence: certaintyOf(bits) * between(0, fit, 1),
    evidence: `${judged} bytes above ASCII read as Arabic, ${each.toFixed(1)} bits each`,
  };
};
