import type { Candidate } from "./encoding-candidate.ts";
import { utf16be, utf16le } from "./utf-16.ts";

/** Two bytes that announce UTF-16, and in which order its units come. The three bytes of UTF-8 are no evidence it lacks. */
export const byteOrderMarkOf = (bytes: Uint8Array): Candidate | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16le;
  return bytes[0] === 0xfe && bytes[1] === 0xff ? utf16be : undefined;
};

export const hasUtf8Mark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Unassigned, private, half a pair, a control: of units that are no UTF-16 one in six is, of text next to none. */
const SENSELESS = /[\p{Cn}\p{Co}\p{Cs}\uFFFD]|[^\P{Cc}\s]/gu;
/** Spaces, line ends and East Asian punctuation: in any text, and hardly ever among units of something else. */
const PAUSE = /[\s\u3000-\u3003\uFF0C]/u;
/** Text of so many units has a pause. */
const UNITS_WITH_A_PAUSE = 40;
const LOOKED_AT = 65_536;

/** A file may end in control characters (NULs), and its last unit may be cut. */
const END_OF_FILE = /[^\P{Cc}\s]{0,16}\uFFFD?$/u;

/** Share of senseless characters in text that a mark announced; all of it is if it never pauses. */
export const shareOfSenseless = (text: string): number => {
  const beginning = text.slice(0, LOOKED_AT);
  const judged = beginning.slice(
    0,
    beginning.length - (END_OF_FILE.exec(beginning.slice(-20))?.[0].length ?? 0),
  );
  if (judged.length >= UNITS_WITH_A_PAUSE && !PAUSE.test(judged)) return 1;
  return (judged.match(SENSELESS)?.length ?? 0) / Math.max(1, judged.length);
};
