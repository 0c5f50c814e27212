import { ARABIC_MISTAKEN_FOR } from "../../../lexicon/encodings/misreadings.ts";
import { bitsOfArabic } from "../bits-of-arabic.ts";
import { bestCodePage } from "../code-pages.ts";
import { type WrongCodePage, wrongCodePage, NO_BYTE } from "./wrong-code-page.ts";
import type { Passage } from "./passage.ts";
import { takeSample } from "../sample.ts";

/** Code pages in which windows-1256 and ISO-8859-6 are wrongly read, in the order of the lexicon. */
export const CODE_PAGES_ARABIC_IS_READ_IN: readonly WrongCodePage[] = ARABIC_MISTAKEN_FOR.map(
  ({ codePage }) => wrongCodePage(codePage),
);

/** The code pages that are restored. The others are so rare that a wrong repair is likelier than a right one. */
const RESTORED_PAGES = new Set(["windows-1256", "iso-8859-6"]);
/** The same as for the bytes of a file: see `decode`. */
const LEAST_CONFIDENCE = 0.75;
/** A passage must have this many letters above ASCII in a row: western words hardly ever have three. */
const FEWEST_IN_A_ROW = 4;

/** If passages are this share of a text, all of it was read in the wrong code page, not only some paragraphs. */
const SHARE_OF_A_DAMAGED_TEXT = 0.5;

const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** A stretch of text that may be damaged, and the bytes it was decoded from. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
  /** The largest number of letters above ASCII in a row. */
  readonly longest: number;
  /** Where the next stretch may begin. */
  readonly next: number;
}

/** Whether a stretch goes on over a code unit: over ASCII letters only if all of the text was in the code page. */
type IsInStretch = (unit: number) => boolean;
const isNotAsciiLetter: IsInStretch = (unit) => !isAsciiLetter(unit);
const isAny: IsInStretch = () => true;

/** The stretch from here to the end of the line, a character that the code page lacks, or a word with an ASCII letter. */
const stretchFrom = (
  { bytes }: WrongCodePage,
  text: string,
  start: number,
  isInStretch: IsInStretch,
): Stretch => {
  const was: number[] = [];
  let kept = 0;
  let keptBeforeWord = 0;
  let row = 0;
  let longest = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const byte = bytes[unit] ?? NO_BYTE;
    if (unit === 0x0a || byte === NO_BYTE || !isInStretch(unit)) break;
    was.push(byte);
    row = byte >= 0x80 ? row + 1 : 0;
    longest = Math.max(longest, row);
    if (unit === 0x20) keptBeforeWord = kept;
    if (byte >= 0x80) kept = was.length;
  }
  // Characters next to an ASCII letter belong to its word.
  if (start + kept === at && at < text.length && isAsciiLetter(text.charCodeAt(at))) kept = keptBeforeWord;
  const next = Math.max(at, start + 1);
  return { start, end: start + kept, bytes: Uint8Array.from(was.slice(0, kept)), longest, next };
};

const stretchesOf = (codePage: WrongCodePage, text: string, isInStretch: IsInStretch): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < text.length) {
    const isInside = text.charCodeAt(at) < 0x80 || (at > 0 && !isInStretch(text.charCodeAt(at - 1)));
    const stretch = isInside ? undefined : stretchFrom(codePage, text, at, isInStretch);
    if (stretch !== undefined && stretch.bytes.length > 0) stretches.push(stretch);
    at = stretch?.next ?? at + 1;
  }
  return stretches;
};

const countCharacters = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { bytes }) => sum + bytes.length, 0);

const join = (stretches: readonly Stretch[]): Uint8Array => {
  const joined = new Uint8Array(stretches.reduce((sum, { bytes }) => sum + bytes.length + 1, 0)).fill(0x0a);
  let at = 0;
  for (const { bytes } of stretches) {
    joined.set(bytes, at);
    at += bytes.length + 1;
  }
  return joined;
};

/** Passages that were written in an Arabic code page and read in another one. */
export interface MisreadArabic {
  /** The code page in which they were written. */
  readonly encoding: string;
  readonly passages: readonly Passage[];
}

/**
 * The passages of a text, none longer than a line, that are windows-1256 or ISO-8859-6 read in this code page. Undefined
 * unless their bytes decide for one of the two, by the same rule as the bytes of a file. Linear.
 */
export const findMisreadArabic = (codePage: WrongCodePage, text: string): MisreadArabic | undefined => {
  const sure = stretchesOf(codePage, text, isNotAsciiLetter).filter(
    ({ longest }) => longest >= FEWEST_IN_A_ROW,
  );
  if (sure.length === 0) return undefined;
  const { candidate, confidence } = bestCodePage(takeSample(join(sure)));
  if (confidence < LEAST_CONFIDENCE || !RESTORED_PAGES.has(candidate.encoding)) return undefined;
  // If the whole text is damaged, so are a preposition between two brackets and a French name.
  const isWhole = countCharacters(sure) >= text.length * SHARE_OF_A_DAMAGED_TEXT;
  const stretches = isWhole ? stretchesOf(codePage, text, isAny) : sure;
  const passages = stretches.map(({ start, end, bytes }): Passage => {
    const was = candidate.decode(bytes);
    const broken = was.match(/[\uFFFD\u0080-\u009F]/gu)?.length ?? 0;
    const whole = bytes.reduce((sum, byte) => (byte >= 0x80 ? sum + 1 : sum), -broken);
    return { start, end, text: was, whole, restored: 0, broken, ...bitsOfArabic(was) };
  });
  return { encoding: candidate.encoding, passages };
};
