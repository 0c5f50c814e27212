import { UTF8_MISTAKEN_FOR } from "../../../lexicon/encodings/misreadings.ts";
import { bitsOfArabic } from "../bits-of-arabic.ts";
import { type WrongCodePage, wrongCodePage, NO_BYTE } from "./wrong-code-page.ts";
import type { Passage } from "./passage.ts";
import { type Substitute, substitutesIn } from "./straightened.ts";
import { decodeLooseUtf8, isAllowedSecond, isArabicLead, lengthAnnounced } from "../utf-8.ts";

/** Code pages in which UTF-8 is wrongly read, in the order of the lexicon. */
export const CODE_PAGES_UTF8_IS_READ_IN: readonly WrongCodePage[] = UTF8_MISTAKEN_FOR.map(({ codePage }) =>
  wrongCodePage(codePage),
);

/** The first byte of an Arabic lead byte that was read in a code page and saved as UTF-8: Arabic damaged twice begins with it. */
const DAMAGED_LEADS = CODE_PAGES_UTF8_IS_READ_IN.flatMap(({ characters }) =>
  [0xd8, 0xd9].map((byte) => new TextEncoder().encode(characters[byte])[0] ?? 0),
);
/** Bytes that begin a damaged letter: Arabic damaged once, damaged twice, and the second character of the latter. */
export const FIRST_BYTES: readonly number[] = [...new Set([0xd8, 0xd9, 0xda, 0xdb, ...DAMAGED_LEADS, 0xc2])];

/** U+FFFD in UTF-8. */
const LOST_CHARACTER: readonly number[] = [0xef, 0xbf, 0xbd];
const LOST = new Set(["\uFFFD", "?"]);
const isLetter = (character: string): boolean => /\p{L}/u.test(character);
const isContinuation = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;

const byteAt = ({ bytes }: WrongCodePage, text: string, at: number): number =>
  at < text.length ? (bytes[text.charCodeAt(at)] ?? NO_BYTE) : NO_BYTE;

/** The length of the whole UTF-8 sequence above ASCII that stands here as one character a byte; 0 if none does. */
const wholeAt = (codePage: WrongCodePage, text: string, at: number): number => {
  const lead = byteAt(codePage, text, at);
  const length = lead < 0x80 ? 0 : lengthAnnounced(lead);
  if (length < 2 || !isAllowedSecond(lead, byteAt(codePage, text, at + 1))) return 0;
  for (let next = 2; next < length; next += 1)
    if (!isContinuation(byteAt(codePage, text, at + next))) return 0;
  return length;
};

/** The length of an Arabic lead byte without its second byte, with the `?` or U+FFFD in place of that; 0 if none is here. */
const lostAt = (codePage: WrongCodePage, text: string, at: number): number => {
  if (!isArabicLead(byteAt(codePage, text, at))) return 0;
  return LOST.has(text.charAt(at + 1)) ? 2 : 1;
};

/** One buffer for the bytes of all passages, so that none allocates memory. */
interface ByteBuffer {
  readonly bytes: Uint8Array;
  length: number;
}

const putByte = (buffer: ByteBuffer, byte: number): void => {
  buffer.bytes[buffer.length] = byte;
  buffer.length += 1;
};

/** Whether a sign above ASCII stands here that begins no letter: then a second byte was not lost but replaced, and it may have been any. */
const isOtherSign = (codePage: WrongCodePage, text: string, at: number): boolean =>
  at < text.length && text.charCodeAt(at) >= 0x80 && byteAt(codePage, text, at) < 0xc0;

/** Writes the lost letter, if only one can have been there, or else U+FFFD. */
const putLost = (
  codePage: WrongCodePage,
  lead: number,
  buffer: ByteBuffer,
  isReplaced: boolean,
): "restored" | "broken" => {
  const trail = isReplaced ? undefined : codePage.lostTrails.get(lead);
  for (const byte of trail === undefined ? LOST_CHARACTER : [lead, trail]) putByte(buffer, byte);
  return trail === undefined ? "broken" : "restored";
};

/** What stands behind the lead byte here in place of its second byte, if a program replaced that. */
const substituteAt = (
  codePage: WrongCodePage,
  text: string,
  at: number,
  substitutes: readonly Substitute[],
): Substitute | undefined => {
  if (substitutes.length === 0) return undefined;
  const byte = byteAt(codePage, text, at);
  return substitutes.find(({ lead, written }) => lead === byte && text.startsWith(written, at + 1));
};

/** The passage that begins here. */
const passageAt = (
  codePage: WrongCodePage,
  text: string,
  start: number,
  buffer: ByteBuffer,
  substitutes: readonly Substitute[],
): Passage => {
  const counts = { whole: 0, restored: 0, broken: 0 };
  buffer.length = 0;
  let kept = 0;
  let end = start;
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) break;
    if (unit < 0x80) {
      putByte(buffer, unit);
      at += 1;
      continue;
    }
    const whole = wholeAt(codePage, text, at);
    // A lost letter counts only within a word, directly after another letter.
    const lost = whole === 0 && at === end ? lostAt(codePage, text, at) : 0;
    const replaced = whole === 0 ? substituteAt(codePage, text, at, substitutes) : undefined;
    if (replaced !== undefined && (replaced.trail !== null || at === end)) {
      const { lead, trail, written } = replaced;
      for (const byte of trail === null ? LOST_CHARACTER : [lead, trail]) putByte(buffer, byte);
      counts[trail === null ? "broken" : "whole"] += 1;
      at += 1 + written.length;
      end = at;
      kept = buffer.length;
      continue;
    }
    if (whole + lost === 0) break;
    for (let next = 0; next < whole; next += 1) putByte(buffer, byteAt(codePage, text, at + next));
    const isReplaced = lost === 1 && isOtherSign(codePage, text, at + 1);
    counts[whole > 0 ? "whole" : putLost(codePage, byteAt(codePage, text, at), buffer, isReplaced)] += 1;
    at += whole + lost;
    end = at;
    kept = buffer.length;
  }
  const read = decodeLooseUtf8(buffer.bytes.subarray(0, kept));
  return { start, end, text: read, ...counts, ...bitsOfArabic(read) };
};

/** Whether an undamaged letter stands directly before, so that this is the rest of its word. */
const continuesWord = (codePage: WrongCodePage, text: string, at: number): boolean =>
  at > 0 &&
  text.charCodeAt(at - 1) >= 0x80 &&
  byteAt(codePage, text, at - 1) !== NO_BYTE &&
  isLetter(text.charAt(at - 1));

/** A damaged passage begins with a whole sequence, or with a lost or replaced letter and a whole sequence after it. */
const beginsPassage = (
  codePage: WrongCodePage,
  text: string,
  at: number,
  substitutes: readonly Substitute[],
): boolean => {
  if (continuesWord(codePage, text, at)) return false;
  const replaced = substituteAt(codePage, text, at, substitutes);
  const behind = replaced === undefined ? at : at + 1 + replaced.written.length;
  return (
    wholeAt(codePage, text, at) > 0 ||
    wholeAt(codePage, text, at + lostAt(codePage, text, at)) > 0 ||
    (replaced !== undefined &&
      (wholeAt(codePage, text, behind) > 0 || isArabicLead(byteAt(codePage, text, behind))))
  );
};

/**
 * The passages of a text, none longer than a line, that look like UTF-8 read in this code page.
 *
 * ASCII between damaged characters belongs to the passage. The caller must judge whether the restored text is Arabic.
 * Linear.
 */
export const findMisreadUtf8 = (codePage: WrongCodePage, text: string): readonly Passage[] => {
  const passages: Passage[] = [];
  const buffer: ByteBuffer = { bytes: new Uint8Array(text.length * 3), length: 0 };
  const substitutes = substitutesIn(codePage, text);
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80 || !beginsPassage(codePage, text, at, substitutes)) continue;
    const passage = passageAt(codePage, text, at, buffer, substitutes);
    passages.push(passage);
    at = passage.end - 1;
  }
  return passages;
};
