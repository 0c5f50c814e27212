import { bestCodePage } from "./code-pages.ts";
import type { Encoding } from "./decoding.ts";
import type { EncodingEvidence } from "./encoding-candidate.ts";
import { takeSample } from "./sample.ts";
import { decodeLooseWithSigns, isArabicLead, scanUtf8 } from "./utf-8.ts";

/** Least confidence to read a part in a code page: as for a whole file, or less where nearly all of the file is UTF-8 anyway. */
const LEAST_CONFIDENCE = 0.75;
const LEAST_CONFIDENCE_OF_A_REST = 0.4;
/** The largest share of the words above ASCII that are broken and may be lost. */
const MOST_LOST = 0.2;
/** Fewest words in UTF-8: in a code page hardly any word above ASCII is valid UTF-8 by chance. */
const FEWEST_WORDS = 3;

/** `utf8`: with Arabic in it. `sign`: UTF-8 without Arabic. `broken`: not UTF-8, but most of its characters are. */
type WordKind = "ascii" | "utf8" | "sign" | "broken" | "other";

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

const kindOf = (word: Uint8Array): WordKind => {
  let isAscii = true;
  let isArabic = false;
  for (let at = 0; at < word.length; at += 1) {
    const byte = word[at] ?? 0;
    if (byte < 0x80) continue;
    isAscii = false;
    isArabic ||= isArabicLead(byte);
  }
  if (isAscii) return "ascii";
  const { whole, broken } = scanUtf8(word);
  if (broken === 0) return isArabic ? "utf8" : "sign";
  return whole >= broken ? "broken" : "other";
};

/** A stretch of words of one kind, with the spaces behind them. */
interface Stretch {
  readonly start: number;
  end: number;
  readonly kind: WordKind;
}

/** The stretches of the bytes. ASCII joins the stretch before it, since it reads the same in all of them. */
const stretchesOf = (bytes: Uint8Array) => {
  const stretches: Stretch[] = [];
  const words = { utf8: 0, sign: 0, broken: 0, other: 0 };
  let at = 0;
  while (at < bytes.length) {
    const start = at;
    while (at < bytes.length && !isSpace(bytes[at] ?? 0)) at += 1;
    const kind = kindOf(bytes.subarray(start, at));
    while (at < bytes.length && isSpace(bytes[at] ?? 0)) at += 1;
    if (kind !== "ascii") words[kind] += 1;
    const before = stretches.at(-1);
    if (before !== undefined && (kind === "ascii" || kind === before.kind)) before.end = at;
    else stretches.push({ start, end: at, kind });
  }
  return { stretches, words };
};

const join = (bytes: Uint8Array, stretches: readonly Stretch[]): Uint8Array => {
  const joined = new Uint8Array(stretches.reduce((sum, { start, end }) => sum + end - start, 0));
  let length = 0;
  for (const { start, end } of stretches) {
    joined.set(bytes.subarray(start, end), length);
    length += end - start;
  }
  return joined;
};

/** Bytes in two encodings as text, with the one that most of it is in. */
export interface TwoEncodings extends EncodingEvidence {
  readonly text: string;
  readonly encoding: Encoding;
  readonly with: Encoding | null;
}

/**
 * Reads bytes of which some words are UTF-8 and others are in a code page, as programs leave them that put files together: each
 * word by itself, in the code page that all of them decide. Words that stay unreadable have U+FFFD, and are few. Undefined if no word is
 * UTF-8, or too much would be lost. Linear.
 */
export const decodeTwoEncodings = (bytes: Uint8Array): TwoEncodings | undefined => {
  const { stretches, words } = stretchesOf(bytes);
  if (words.utf8 < FEWEST_WORDS) return undefined;
  const all = words.utf8 + words.broken + words.other;
  const { candidate, confidence } = bestCodePage(
    takeSample(
      join(
        bytes,
        stretches.filter(({ kind }) => kind === "other"),
      ),
    ),
  );
  const isRest = words.other <= all * MOST_LOST;
  const isKnown = confidence >= (isRest ? LEAST_CONFIDENCE_OF_A_REST : LEAST_CONFIDENCE);
  const lost = words.broken + (isKnown ? 0 : words.other);
  if (lost > all * MOST_LOST) return undefined;
  const text = stretches.map(({ start, end, kind }) => {
    const part = bytes.subarray(start, end);
    return kind === "other" && isKnown ? candidate.decode(part) : decodeLooseWithSigns(part);
  });
  const isMostlyOther = isKnown && words.other > words.utf8;
  return {
    text: text.join(""),
    encoding: isMostlyOther ? candidate.encoding : "utf-8",
    with: words.other > 0 && isKnown ? candidate.encoding : null,
    confidence: Math.min(
      0.99,
      1 - lost / all,
      words.other > 0 && isKnown ? Math.max(confidence, 1 - words.other / all) : 1,
    ),
    evidence: `${words.utf8} words above ASCII are UTF-8, ${isKnown ? words.other : 0} are ${candidate.encoding}, ${lost} are broken`,
  };
};
