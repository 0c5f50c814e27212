import { ARABIC_PAGES } from "./misread-arabic-page.ts";
import type { MisreadPage } from "./misread-page.ts";
import { FIRST_LEADS, UTF8_PAGES } from "./misread-utf-8.ts";

/** One bit a way of misreading: first the pages that UTF-8 is mistaken for, then those that Arabic pages are. */
const firsts = new Uint16Array(0x1_0000);
const seconds = new Uint16Array(0x1_0000);

const mark = (table: Uint16Array, character: string, bit: number): void => {
  const unit = character.charCodeAt(0);
  table[unit] = (table[unit] ?? 0) | bit;
};

const isHigh = (character: string): boolean =>
  /[^\0-\u007F]/u.test(character) && /[\p{L}\p{S}\p{Cc}]/u.test(character);

for (const [at, { characters }] of UTF8_PAGES.entries()) {
  for (const lead of FIRST_LEADS) mark(firsts, characters[lead] ?? "", 1 << at);
  for (const trail of characters.slice(0x80, 0xc0)) mark(seconds, trail, 1 << at);
  for (let control = 0x80; control < 0xa0; control += 1) mark(seconds, String.fromCharCode(control), 1 << at);
}
for (const [at, { characters }] of ARABIC_PAGES.entries())
  for (const character of characters.slice(0xc0).filter(isHigh)) {
    mark(firsts, character, 1 << (at + UTF8_PAGES.length));
    mark(seconds, character, 1 << (at + UTF8_PAGES.length));
  }

/** Pages worth asking whether this text was misread in them. */
export interface Suspects {
  readonly utf8: readonly MisreadPage[];
  readonly arabic: readonly MisreadPage[];
}

/**
 * Which misreadings a text shows a sign of: two damaged letters right after each other (four characters), as no language
 * has them. One walk, two look-ups a character, so that a good text costs nearly nothing. May suspect too many.
 */
export const suspectMisreadings = (text: string): Suspects => {
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
    utf8: UTF8_PAGES.filter((_, at) => (found & (1 << at)) !== 0),
    arabic: ARABIC_PAGES.filter((_, at) => (found & (1 << (at + UTF8_PAGES.length))) !== 0),
  };
};
