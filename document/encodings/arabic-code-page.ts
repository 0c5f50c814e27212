import { ARABIC_LETTER_FREQUENCY } from "../../lexicon/arabic-letter-frequency.ts";
import type { Evidence } from "./candidate.ts";

/**
 * Evidence is counted in bits: log2 of how much likelier a byte is in Arabic news in this code page than among bytes
 * that are all equally likely. Arabic news earns 2.8 bits a letter.
 */
const BITS = {
  /** A letter of Persian or Urdu: in names only. */
  foreignArabicLetter: -3,
  /** Tashkeel after a letter says nothing for or against; without a letter it makes no sense. */
  looseMark: -6,
  /** An Arabic letter that touches a Latin one: 20 times in 5.8 million letters of news. Western text does it all day. */
  letterOnLatin: -10,
  /**
   * An accented Latin letter on an Arabic one: never written, and what the commonest letters of ISO-8859-6 (yeh, waw, heh)
   * and of Cyrillic look like in windows-1256. One is enough to sink a line, not enough to sink an article.
   */
  latinOnLetter: -60,
  /** A sign that Arabic news hardly has. */
  oddSign: -4,
} as const;

type Role = "ascii-letter" | "letter" | "mark" | "latin" | "quiet" | "odd";

const QUIET =
  /[\u00A0\u060C\u061B\u061F\u066A\u0640\u00AB\u00BB\u2010-\u2022\u2026\u2030\u2039\u203A\u200C-\u200F\u00B0\u00B7\u00AD]/u;

const roleOf = (character: string): Role => {
  if (/[a-z]/iu.test(character)) return "ascii-letter";
  if (/[\u0621-\u063A\u0641-\u064A\u0671-\u06D3]/u.test(character)) return "letter";
  if (/\p{M}/u.test(character)) return "mark";
  if (/\p{L}/u.test(character) && character !== "\u0640") return "latin";
  return character < "\u0080" || QUIET.test(character) ? "quiet" : "odd";
};

const frequencies = new Map(ARABIC_LETTER_FREQUENCY);
const bitsOfLetter = (character: string): number => {
  const frequency = frequencies.get(character);
  return frequency === undefined ? BITS.foreignArabicLetter : Math.log2((frequency / 10_000) * 128);
};

/** A code page as weighing needs it: for each byte its role, and the bits a letter earns. */
export interface ArabicPage {
  readonly roles: readonly Role[];
  readonly bits: readonly number[];
}

/** Prepares a code page, given as the 256 characters its bytes stand for. */
export const arabicPage = (characters: readonly string[]): ArabicPage => ({
  roles: characters.map(roleOf),
  bits: characters.map(bitsOfLetter),
});

const isBeside = (role: Role, before: Role, after: Role): boolean => before === role || after === role;

const bitsAt = (page: ArabicPage, byte: number, before: Role, after: Role): number => {
  const role = page.roles[byte];
  if (role === "letter")
    return isBeside("ascii-letter", before, after) ? BITS.letterOnLatin : (page.bits[byte] ?? 0);
  if (role === "latin") return isBeside("letter", before, after) ? BITS.latinOnLetter : 0;
  if (role === "mark") return before === "letter" || before === "mark" ? 0 : BITS.looseMark;
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

/** How well the page explains the sample, from the bits its bytes above ASCII earn. */
export const weighArabicPage = (page: ArabicPage, sample: Uint8Array): Evidence => {
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
  const certainty = bits <= 0 ? 0 : 1 - 2 ** (-bits / BITS_THAT_HALVE_DOUBT);
  const fit = (each - BITS_OF_ANOTHER_ENCODING) / (BITS_OF_CLEAN_TEXT - BITS_OF_ANOTHER_ENCODING);
  return {
    confidence: certainty * between(0, fit, 1),
    evidence: `${judged} bytes above ASCII read as Arabic, ${each.toFixed(1)} bits each`,
  };
};
