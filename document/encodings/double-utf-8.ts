import { decode as decodeByTable } from "iconv-lite";
import { ARABIC_LETTER_FREQUENCY } from "../../lexicon/arabic-letter-frequency.ts";
import { decodeLooseUtf8, scanUtf8 } from "./utf-8.ts";

const NONE = -1;

/** A code page that UTF-8 was mistaken for: the byte of each of its characters by code unit, and what Arabic then looks like. */
interface Misreading {
  readonly page: string;
  readonly bytes: Int16Array;
  readonly firstLeads: readonly string[];
  readonly look: RegExp;
}

/** Lead bytes that damaged Arabic is full of: of its letters, and of those letters after a first damage. */
const FIRST_LEADS = [0xd8, 0xd9, 0xc3];
/** Those that may follow: also of the other signs that a page has at its bytes. */
const LEADS = [...FIRST_LEADS, 0xda, 0xdb, 0xc2, 0xc4, 0xc5, 0xc6, 0xcb, 0xe2];

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

const misreading = (page: string): Misreading => {
  // What the page leaves undefined, most programs read as the control character of that number.
  const characters = Array.from({ length: 256 }, (_, byte) =>
    decodeByTable(Uint8Array.of(byte), page).replace("\uFFFD", String.fromCharCode(byte)),
  );
  const bytes = new Int16Array(0x10000).fill(NONE);
  for (let control = 0x80; control < 0xa0; control += 1) bytes[control] = control;
  for (const [byte, character] of characters.entries()) bytes[character.charCodeAt(0)] = byte;
  const classOf = (of: readonly number[]): string =>
    `[${of.map((byte) => escaped(characters[byte] ?? "")).join("")}]`;
  const trail = `[${characters.slice(0x80, 0xc0).map(escaped).join("")}\\u0080-\\u009F]`;
  return {
    page,
    bytes,
    firstLeads: FIRST_LEADS.map((byte) => characters[byte] ?? ""),
    look: new RegExp(`${classOf(FIRST_LEADS)}${trail}(?:${trail}?${classOf(LEADS)}${trail}){2}`, "u"),
  };
};

const MISREADINGS = [misreading("windows-1252"), misreading("windows-1256")];

/** Times that a text is saved wrongly. */
const MOST_ROUNDS = 2;
/** Characters that the page has not, of all: text that was added after the damage. They are kept. */
const STRANGERS = 0.01;
/** Whole sequences for each broken one. By chance, and in text that is not damaged, most are broken. */
const WHOLE_FOR_EACH_BROKEN = 3;
/** So few letters may be a coincidence, and each must earn so many bits by its frequency: news earns 2.8. */
const FEWEST_LETTERS = 8;
const LEAST_BITS = 1;
const BITS_OF_A_STRANGER = -3;
/** Characters of a large file that are looked at. */
const LOOKED_AT = 65_536;

const bitsOf = new Map(
  ARABIC_LETTER_FREQUENCY.map(([letter, frequency]) => [letter, Math.log2((frequency / 10_000) * 128)]),
);

/** Whether what stands above ASCII, but for broken characters, is spelled like Arabic. */
const isArabic = (text: string): boolean => {
  const characters = text.slice(0, LOOKED_AT).match(/[^\0-\u007F\uFFFD\p{P}\p{Z}\p{M}]/gu) ?? [];
  const bits = characters.reduce((sum, character) => sum + (bitsOf.get(character) ?? BITS_OF_A_STRANGER), 0);
  return characters.length >= FEWEST_LETTERS && bits >= LEAST_BITS * characters.length;
};

/** Text whose damage was undone: how often and through which pages, and what could not be restored. */
export interface Repair {
  readonly text: string;
  readonly pages: readonly string[];
  readonly whole: number;
  readonly broken: number;
}

const undo = (text: string, { page, bytes, firstLeads, look }: Misreading): Repair | undefined => {
  // The search for one character is nearly free, that for a pattern is not.
  if (!firstLeads.some((lead) => text.includes(lead)) || !look.test(text)) return undefined;
  const buffer = new Uint8Array(text.length * 3);
  const encoder = new TextEncoder();
  let length = 0;
  let strangers = 0;
  for (let at = 0; at < text.length; at += 1) {
    const byte = bytes[text.charCodeAt(at)] ?? NONE;
    if (byte === NONE) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      length += encoder.encodeInto(character, buffer.subarray(length)).written;
      at += character.length - 1;
      if (character !== "\uFFFD") strangers += 1;
    } else {
      buffer[length] = byte;
      length += 1;
    }
  }
  const saved = buffer.subarray(0, length);
  const { whole, broken } = scanUtf8(saved);
  const isExplained = strangers <= whole * STRANGERS && whole >= broken * WHOLE_FOR_EACH_BROKEN;
  return isExplained ? { text: decodeLooseUtf8(saved), pages: [page], whole, broken } : undefined;
};

/**
 * Undoes that UTF-8 was read as windows-1252 or windows-1256 and saved as UTF-8 again, once or twice: the bytes before are
 * found again, and when they are UTF-8 and Arabic, which the given text is not, they are the text. Undefined otherwise.
 *
 * Never lengthens. Text that is not damaged so costs one search for three sequences in a row that no language has.
 */
export const repairDoubleUtf8 = (text: string, rounds = MOST_ROUNDS): Repair | undefined => {
  for (const one of MISREADINGS) {
    const undone = undo(text, one);
    if (undone === undefined) continue;
    if (isArabic(undone.text)) return undone;
    const deeper = rounds > 1 ? repairDoubleUtf8(undone.text, rounds - 1) : undefined;
    if (deeper !== undefined)
      return {
        ...deeper,
        pages: [...undone.pages, ...deeper.pages],
        broken: Math.max(undone.broken, deeper.broken),
      };
  }
  return undefined;
};
