import { decode as decodeByTable } from "iconv-lite";
import { ARABIC_LETTER_FREQUENCY } from "../../lexicon/letters/arabic-letter-frequency.ts";

/** No byte of the page stands for this character. */
export const NONE = -1;

/** A code page that text was mistaken for, seen from its characters. */
export interface MisreadPage {
  readonly page: string;
  /** The character of each byte. What the page leaves undefined, most programs read as the control of that number. */
  readonly characters: readonly string[];
  /** The byte of each character, by code unit; {@link NONE} if there is none. */
  readonly bytes: Int16Array;
  /**
   * For a lead byte of Arabic in UTF-8 whose second byte is gone: the second byte, if only one letter can have been there.
   * Undefined bytes and signs that cannot be seen are what programs lose; of those, windows-1252 has one letter each.
   */
  readonly lostTrails: ReadonlyMap<number, number>;
}

/** Soft hyphen, joiners and marks of direction: programs that tidy a text drop them. */
const UNSEEN = /[\u00AD\u200C-\u200F]/u;

const lostTrailsOf = (isLost: (byte: number) => boolean): ReadonlyMap<number, number> => {
  const lost = ARABIC_LETTER_FREQUENCY.flatMap(([letter]) => {
    const [lead = 0, trail = 0] = new TextEncoder().encode(letter);
    return isLost(trail) ? [[lead, trail] as const] : [];
  });
  return new Map(lost.filter(([lead]) => lost.filter(([other]) => other === lead).length === 1));
};

/** The tables of a page that `iconv-lite` knows. */
export const misreadPage = (page: string): MisreadPage => {
  const read = Array.from({ length: 256 }, (_, byte) => decodeByTable(Uint8Array.of(byte), page));
  const characters = read.map((character, byte) => character.replace("\uFFFD", String.fromCharCode(byte)));
  const bytes = new Int16Array(0x1_0000).fill(NONE);
  for (let control = 0x80; control < 0xa0; control += 1) bytes[control] = control;
  for (const [byte, character] of characters.entries()) bytes[character.charCodeAt(0)] = byte;
  const lostTrails = lostTrailsOf((byte) => read[byte] === "\uFFFD" || UNSEEN.test(read[byte] ?? ""));
  return { page, characters, bytes, lostTrails };
};
