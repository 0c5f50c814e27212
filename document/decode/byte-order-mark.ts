import type { EncodingCandidate } from "./encoding-candidate.ts";
import { utf16be, utf16le } from "./utf-16.ts";

/** The kind of UTF-16 that the first two bytes announce. UTF-8 is recognized without its mark. */
export const utf16MarkOf = (bytes: Uint8Array): EncodingCandidate | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16le;
  return bytes[0] === 0xfe && bytes[1] === 0xff ? utf16be : undefined;
};

export const hasUtf8Mark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Unassigned, private use, half a surrogate pair, control: one in six units of other data, next to none of UTF-16 text. */
const SENSELESS = /[\p{Cn}\p{Co}\p{Cs}\uFFFD]|[^\P{Cc}\s]/gu;
/** Spaces, line ends and East Asian punctuation: every text has them, units of other data hardly ever. */
const PAUSE = /[\s\u3000-\u3003\uFF0C]/u;
/** A text of this length has a pause. */
const UNITS_WITH_A_PAUSE = 40;
const MOST_JUDGED = 65_536;

/** A file may end in control characters (NULs), and its last unit may be incomplete. */
const END_OF_FILE = /[^\P{Cc}\s]{0,16}\uFFFD?$/u;

/**
 * The share of senseless characters, 0 to 1, in text that was decoded as UTF-16 because of its byte order mark; 1 if a
 * longer text has no pause. Judges the beginning only.
 */
export const shareOfSenseless = (text: string): number => {
  const beginning = text.slice(0, MOST_JUDGED);
  const judged = beginning.slice(
    0,
    beginning.length - (END_OF_FILE.exec(beginning.slice(-20))?.[0].length ?? 0),
  );
  if (judged.length >= UNITS_WITH_A_PAUSE && !PAUSE.test(judged)) return 1;
  return (judged.match(SENSELESS)?.length ?? 0) / Math.max(1, judged.length);
};
