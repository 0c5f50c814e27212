import { decode as decodeByTable } from "iconv-lite";
import { ARABIC_LETTER_FREQUENCY } from "../../../lexicon/encodings/arabic-letter-frequency.ts";

/** The code page lacks this character. */
export const NO_BYTE = -1;

/** A code page in which text of another encoding was wrongly read, with the tables to undo that. */
export interface WrongCodePage {
  readonly name: string;
  /** The character of each byte. Most programs read undefined bytes as the control character of the same number. */
  readonly characters: readonly string[];
  /** The byte of each character, by code unit, or {@link NO_BYTE}. */
  readonly bytes: Int16Array;
  /**
   * For each lead byte of Arabic in UTF-8: the second byte that programs lose, if there is only one such byte. Programs
   * lose undefined bytes and invisible characters; in windows-1252 that is one letter for each lead byte.
   */
  readonly lostTrails: ReadonlyMap<number, number>;
}

/** Soft hyphen, joiners and direction marks: programs that tidy a text drop them. */
const INVISIBLE = /[\u00AD\u200C-\u200F]/u;

const lostTrailsOf = (isLost: (byte: number) => boolean): ReadonlyMap<number, number> => {
  const lost = ARABIC_LETTER_FREQUENCY.flatMap(([letter]) => {
    const [lead = 0, trail = 0] = new TextEncoder().encode(letter);
    return isLost(trail) ? [[lead, trail] as const] : [];
  });
  return new Map(lost.filter(([lead]) => lost.filter(([other]) => other === lead).length === 1));
};

/** The tables of a code page, by its name in `iconv-lite`. */
export const wrongCodePage = (name: string): WrongCodePage => {
  const read = Array.from({ length: 256 }, (_, byte) => decodeByTable(Uint8Array.of(byte), name));
  const characters = read.map((character, byte) => character.replace("\uFFFD", String.fromCharCode(byte)));
  const bytes = new Int16Array(0x1_0000).fill(NO_BYTE);
  for (let control = 0x80; control < 0xa0; control += 1) bytes[control] = control;
  for (const [byte, character] of characters.entries()) bytes[character.charCodeAt(0)] = byte;
  const lostTrails = lostTrailsOf((byte) => read[byte] === "\uFFFD" || INVISIBLE.test(read[byte] ?? ""));
  return { name, characters, bytes, lostTrails };
};
