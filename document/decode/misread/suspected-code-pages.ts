import { CODE_PAGES_ARABIC_IS_READ_IN } from "./misread-arabic.ts";
import type { WrongCodePage } from "./wrong-code-page.ts";
import { FIRST_BYTES, CODE_PAGES_UTF8_IS_READ_IN } from "./misread-utf-8.ts";

/**
 * By code unit: whether it may be the first or second character of a damaged letter. One bit for each misreading: first the
 * code pages in which UTF-8 is wrongly read, then those in which Arabic code pages are.
 */
const firsts = new Uint16Array(0x1_0000);
const seconds = new Uint16Array(0x1_0000);

const setBit = (table: Uint16Array, character: string, bit: number): void => {
  const unit = character.charCodeAt(0);
  table[unit] = (table[unit] ?? 0) | bit;
};

const isHigh = (character: string): boolean =>
  /[^\0-\u007F]/u.test(character) && /[\p{L}\p{S}\p{Cc}]/u.test(character);

for (const [at, { characters }] of CODE_PAGES_UTF8_IS_READ_IN.entries()) {
  for (const lead of FIRST_BYTES) setBit(firsts, characters[lead] ?? "", 1 << at);
  for (const trail of characters.slice(0x80, 0xc0)) setBit(seconds, trail, 1 << at);
  for (let control = 0x80; control < 0xa0; control += 1)
    setBit(seconds, String.fromCharCode(control), 1 << at);
}
for (const [at, { characters }] of CODE_PAGES_ARABIC_IS_READ_IN.entries())
  for (const character of characters.slice(0xc0).filter(isHigh)) {
    setBit(firsts, character, 1 << (at + CODE_PAGES_UTF8_IS_READ_IN.length));
    setBit(seconds, character, 1 << (at + CODE_PAGES_UTF8_IS_READ_IN.length));
  }

/** Code pages in which a text may have been wrongly read. */
export interface SuspectedCodePages {
  readonly utf8: readonly WrongCodePage[];
  readonly arabic: readonly WrongCodePage[];
}

/**
 * The code pages of which a text shows a sign: two damaged letters in a row (four characters), which no language has. One
 * pass with two look-ups a character, so that an undamaged text costs next to nothing. May suspect too many.
 */
export const suspectedCodePages = (text: string): SuspectedCodePages => {
  let found = 0;
  let pair = 0;
  let pairBefore = 0;
  let first = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const now = first & (seconds[unit] ?? 0);
    found |= now & pairBefore;
    pairBefore = pair;
    pair = now;
    first = firsts[unit] ?? 0;
  }
  return {
    utf8: CODE_PAGES_UTF8_IS_READ_IN.filter((_, at) => (found & (1 << at)) !== 0),
    arabic: CODE_PAGES_ARABIC_IS_READ_IN.filter(
      (_, at) => (found & (1 << (at + CODE_PAGES_UTF8_IS_READ_IN.length))) !== 0,
    ),
  };
};
