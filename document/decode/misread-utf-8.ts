import { UTF8_MISTAKEN_FOR } from "../../lexicon/letters/misreadings.ts";
import { bitsOfArabic } from "./arabic-bits.ts";
import { type MisreadPage, misreadPage, NONE } from "./misread-page.ts";
import type { Passage } from "./passage.ts";
import { decodeLooseUtf8, isAllowedSecond, lengthAnnounced } from "./utf-8.ts";

/** Pages that UTF-8 is mistaken for, in the order of the lexicon. */
export const UTF8_PAGES: readonly MisreadPage[] = UTF8_MISTAKEN_FOR.map(({ page }) => misreadPage(page));

/** Lead bytes of Arabic in UTF-8. */
const isArabicLead = (byte: number): boolean => byte >= 0xd8 && byte <= 0xdb;

/** Lead bytes of what such a lead byte becomes in any of the pages: Arabic that was damaged twice begins with them. */
const DAMAGED_LEADS = UTF8_PAGES.flatMap(({ characters }) =>
  [0xd8, 0xd9].map((byte) => new TextEncoder().encode(characters[byte])[0] ?? 0),
);
/** Those of Arabic, those of the twice damaged, and of the second characters of the latter. */
export const FIRST_LEADS: readonly number[] = [...new Set([0xd8, 0xd9, 0xda, 0xdb, ...DAMAGED_LEADS, 0xc2])];

const LOST = new Set(["\uFFFD", "?"]);
const isLetter = (character: string): boolean => /\p{L}/u.test(character);
const isContinuation = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;

const byteAt = ({ bytes }: MisreadPage, text: string, at: number): number =>
  at < text.length ? (bytes[text.charCodeAt(at)] ?? NONE) : NONE;

/** The length of the whole UTF-8 sequence above ASCII whose characters, one a byte, stand at this place; 0 if none does. */
const wholeAt = (page: MisreadPage, text: string, at: number): number => {
  const lead = byteAt(page, text, at);
  const length = lead < 0x80 ? 0 : lengthAnnounced(lead);
  if (length < 2 || !isAllowedSecond(lead, byteAt(page, text, at + 1))) return 0;
  for (let next = 2; next < length; next += 1) if (!isContinuation(byteAt(page, text, at + next))) return 0;
  return length;
};

/** The length of a lead byte of Arabic without its second one, or with a sign that something is lost; 0 if none is here. */
const lostAt = (page: MisreadPage, text: string, at: number): number => {
  if (!isArabicLead(byteAt(page, text, at))) return 0;
  return LOST.has(text.charAt(at + 1)) ? 2 : 1;
};

/** What the bytes of passages are written to, so that each needs no memory of its own. */
interface Buffer {
  readonly bytes: Uint8Array;
  length: number;
}

const put = (buffer: Buffer, byte: number): void => {
  buffer.bytes[buffer.length] = byte;
  buffer.length += 1;
};

/** What a lost letter must have been, if only one can have been there; U+FFFD otherwise. */
const putLost = (page: MisreadPage, lead: number, buffer: Buffer): "restored" | "broken" => {
  const trail = page.lostTrails.get(lead);
  for (const byte of trail === undefined ? [0xef, 0xbf, 0xbd] : [lead, trail]) put(buffer, byte);
  return trail === undefined ? "broken" : "restored";
};

/** The passage that begins here. */
const collect = (page: MisreadPage, text: string, start: number, buffer: Buffer): Passage => {
  const counts = { whole: 0, restored: 0, broken: 0 };
  buffer.length = 0;
  let kept = 0;
  let end = start;
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) break;
    if (unit < 0x80) {
      put(buffer, unit);
      at += 1;
      continue;
    }
    const whole = wholeAt(page, text, at);
    // A letter that is lost stands within a word, right behind another.
    const lost = whole === 0 && at === end ? lostAt(page, text, at) : 0;
    if (whole + lost === 0) break;
    for (let next = 0; next < whole; next += 1) put(buffer, byteAt(page, text, at + next));
    counts[whole > 0 ? "whole" : putLost(page, byteAt(page, text, at), buffer)] += 1;
    at += whole + lost;
    end = at;
    kept = buffer.length;
  }
  const read = decodeLooseUtf8(buffer.bytes.subarray(0, kept));
  return { start, end, text: read, ...counts, ...bitsOfArabic(read) };
};

/** A letter that is no part of the damage stands right before: what follows is the rest of its word. */
const goesOnWithAWord = (page: MisreadPage, text: string, at: number): boolean =>
  at > 0 &&
  text.charCodeAt(at - 1) >= 0x80 &&
  byteAt(page, text, at - 1) !== NONE &&
  isLetter(text.charAt(at - 1));

/** A damage begins with a whole sequence, or with a lost letter that a whole one follows. */
const begins = (page: MisreadPage, text: string, at: number): boolean =>
  (wholeAt(page, text, at) > 0 || wholeAt(page, text, at + lostAt(page, text, at)) > 0) &&
  !goesOnWithAWord(page, text, at);

/**
 * The passages of a text, none longer than a line, that are UTF-8 read in this page: as they are when it is undone.
 *
 * ASCII belongs to a passage between its damaged characters. A passage is only a claim: who asks must judge whether what
 * comes out is Arabic. Linear.
 */
export const findMisreadUtf8 = (page: MisreadPage, text: string): readonly Passage[] => {
  const passages: Passage[] = [];
  const buffer: Buffer = { bytes: new Uint8Array(text.length * 3), length: 0 };
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80 || !begins(page, text, at)) continue;
    const passage = collect(page, text, at, buffer);
    passages.push(passage);
    at = passage.end - 1;
  }
  return passages;
};
