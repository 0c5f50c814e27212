import { CODE_PAGES_UTF8_IS_READ_IN } from "./misread-utf-8.ts";

/** In UTF-16 units: a longer text is judged by its beginning. */
const MOST_JUDGED = 65_536;
/** Fewer are ignored. */
const FEWEST = 20;

/** U+FFFD, and what it becomes when its UTF-8 is read in another code page and saved again. */
const LOST: readonly string[] = [
  "\uFFFD",
  ...new Set(
    CODE_PAGES_UTF8_IS_READ_IN.map(({ characters }) =>
      [0xef, 0xbf, 0xbd].map((byte) => characters[byte] ?? "").join(""),
    ),
  ),
];
const ABOVE_ASCII = /[^\0-\u007F]/gu;
/** The first half of an Arabic letter as Latin-1 shows it, in either case, with a sign behind it, which no language writes: `\u00F8\u00A7`, `\u00D9\u00B1`. */
const LETTER_AND_SIGN =
  /[\u00D8-\u00DB\u00F8-\u00FB][\u00A1-\u00A9\u00AC-\u00B4\u00B6-\u00B9\u00BC-\u00BE]/gu;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The share of the characters above ASCII that an earlier program could not read and wrote U+FFFD for: 0 to 1. */
export const shareOfLost = (text: string): number => {
  const sample = text.slice(0, MOST_JUDGED);
  const lost = LOST.map((written) => ({ length: written.length, times: sample.split(written).length - 1 }));
  const times = lost.reduce((sum, each) => sum + each.times, 0);
  if (times < FEWEST) return 0;
  const units = lost.reduce((sum, each) => sum + each.times * each.length, 0);
  return units / Math.max(1, countOf(sample, ABOVE_ASCII));
};

/** The share of the characters above ASCII that are such halves of Arabic letters: 0 to 1. Text of any language has next to none. */
export const shareOfGarbage = (text: string): number => {
  const sample = text.slice(0, MOST_JUDGED);
  const pairs = countOf(sample, LETTER_AND_SIGN);
  return pairs < FEWEST ? 0 : (2 * pairs) / Math.max(1, countOf(sample, ABOVE_ASCII));
};
