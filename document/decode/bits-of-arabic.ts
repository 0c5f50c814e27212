import { ARABIC_LETTER_FREQUENCY } from "../../lexicon/encodings/arabic-letter-frequency.ts";

/** A character above ASCII that is not a letter of the table. Text that is not Arabic consists of these. */
const BITS_OF_OTHER_CHARACTER = -3;
/** A letter of Persian or Urdu, which Arabic text has in names. */
const BITS_OF_FOREIGN_LETTER = -1;
/** Code units; a longer text is judged by its beginning. */
const MOST_JUDGED = 65_536;

const UNJUDGED = /[\0-\u007F\uFFFD\p{P}\p{Z}\p{M}\p{S}\p{Cf}\p{Cs}\u0640]/u;
const FOREIGN_LETTER = /[\u0671-\u06D5\uFB50-\uFDFC\uFE70-\uFEFC]/u;

const frequencies = new Map(ARABIC_LETTER_FREQUENCY);

const bitsOfCharacter = (character: string): number => {
  const frequency = frequencies.get(character);
  if (frequency !== undefined) return Math.log2((frequency / 10_000) * 128);
  if (UNJUDGED.test(character)) return 0;
  return FOREIGN_LETTER.test(character) ? BITS_OF_FOREIGN_LETTER : BITS_OF_OTHER_CHARACTER;
};

/** Computed on first use; NaN until then. Unjudged characters have 0 bits, and no letter has exactly 0. */
const bitsByCodeUnit = new Float64Array(0x1_0000).fill(Number.NaN);

/**
 * How much a text reads like Arabic. `letters` is the number of its letters and digits above ASCII, `bits` their sum of
 * log2(frequency in Arabic news / frequency by chance). Arabic news has 2.8 bits a letter.
 */
export const bitsOfArabic = (text: string): { readonly letters: number; readonly bits: number } => {
  const end = Math.min(text.length, MOST_JUDGED);
  let letters = 0;
  let bits = 0;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    let each = bitsByCodeUnit[unit] ?? 0;
    if (Number.isNaN(each)) each = bitsByCodeUnit[unit] = bitsOfCharacter(String.fromCharCode(unit));
    if (each === 0) continue;
    letters += 1;
    bits += each;
  }
  return { letters, bits };
};
