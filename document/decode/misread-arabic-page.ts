import { ARABIC_MISTAKEN_FOR } from "../../lexicon/letters/misreadings.ts";
import { bitsOfArabic } from "./arabic-bits.ts";
import { bestCodePage } from "./code-pages.ts";
import { type MisreadPage, misreadPage, NONE } from "./misread-page.ts";
import type { Passage } from "./passage.ts";
import { takeSample } from "./sample.ts";

/** Pages that windows-1256 and ISO-8859-6 are mistaken for, in the order of the lexicon. */
export const ARABIC_PAGES: readonly MisreadPage[] = ARABIC_MISTAKEN_FOR.map(({ page }) => misreadPage(page));

/** The others are too rare to be worth a mistake. */
const WRITTEN_IN = new Set(["windows-1256", "iso-8859-6"]);
/** As for bytes: see `decode`. */
const LEAST_CONFIDENCE = 0.75;
/** Letters in a row above ASCII that a passage must have somewhere: western words hardly ever have three. */
const FEWEST_IN_A_ROW = 4;

/** So much of a text in passages: all of it was read in the wrong page, and not a paragraph. */
const SHARE_OF_A_DAMAGED_TEXT = 0.5;

const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** A stretch that may be damaged, and the bytes it was. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
  /** Most letters above ASCII in a row. */
  readonly longest: number;
  /** Where the next one may begin. */
  readonly next: number;
}

/** Where a stretch may go on: over ASCII letters only if all of the text was in the page. */
type IsPart = (unit: number) => boolean;
const isNoLatin: IsPart = (unit) => !isAsciiLetter(unit);
const isAny: IsPart = () => true;

/** The stretch from here to the end of its line, to what the page has not or to a word with an ASCII letter. */
const stretchFrom = ({ bytes }: MisreadPage, text: string, start: number, isPart: IsPart): Stretch => {
  const was: number[] = [];
  let kept = 0;
  let keptBeforeWord = 0;
  let row = 0;
  let longest = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const byte = bytes[unit] ?? NONE;
    if (unit === 0x0a || byte === NONE || !isPart(unit)) break;
    was.push(byte);
    row = byte >= 0x80 ? row + 1 : 0;
    longest = Math.max(longest, row);
    if (unit === 0x20) keptBeforeWord = kept;
    if (byte >= 0x80) kept = was.length;
  }
  // What touches an ASCII letter is part of its word.
  if (start + kept === at && at < text.length && isAsciiLetter(text.charCodeAt(at))) kept = keptBeforeWord;
  const next = Math.max(at, start + 1);
  return { start, end: start + kept, bytes: Uint8Array.from(was.slice(0, kept)), longest, next };
};

const stretchesOf = (page: MisreadPage, text: string, isPart: IsPart): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < text.length) {
    const isInside = text.charCodeAt(at) < 0x80 || (at > 0 && !isPart(text.charCodeAt(at - 1)));
    const stretch = isInside ? undefined : stretchFrom(page, text, at, isPart);
    if (stretch !== undefined && stretch.bytes.length > 0) stretches.push(stretch);
    at = stretch?.next ?? at + 1;
  }
  return stretches;
};

const charactersOf = (stretches: readonly Stretch[]): number =>
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

/** Passages that were in an Arabic code page before, and which one. */
export interface MisreadArabic {
  readonly encoding: string;
  readonly passages: readonly Passage[];
}

/**
 * The passages of a text, none longer than a line, that are windows-1256 or ISO-8859-6 read in this page. Undefined where
 * the bytes they were are not decided for one of the two, as bytes of a file would be. Linear.
 */
export const findMisreadArabic = (page: MisreadPage, text: string): MisreadArabic | undefined => {
  const sure = stretchesOf(page, text, isNoLatin).filter(({ longest }) => longest >= FEWEST_IN_A_ROW);
  if (sure.length === 0) return undefined;
  const { candidate, confidence } = bestCodePage(takeSample(join(sure)));
  if (confidence < LEAST_CONFIDENCE || !WRITTEN_IN.has(candidate.encoding)) return undefined;
  // In a text that is damaged as a whole, a preposition between two brackets and a French name are damaged too.
  const isWhole = charactersOf(sure) >= text.length * SHARE_OF_A_DAMAGED_TEXT;
  const stretches = isWhole ? stretchesOf(page, text, isAny) : sure;
  const passages = stretches.map(({ start, end, bytes }): Passage => {
    const was = candidate.decode(bytes);
    const broken = was.match(/[\uFFFD\u0080-\u009F]/gu)?.length ?? 0;
    const whole = bytes.reduce((sum, byte) => (byte >= 0x80 ? sum + 1 : sum), -broken);
    return { start, end, text: was, whole, restored: 0, broken, ...bitsOfArabic(was) };
  });
  return { encoding: candidate.encoding, passages };
};
