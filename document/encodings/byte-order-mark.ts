import type { Candidate } from "./candidate.ts";
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
const LOOKED_AT = 65_536;

/** Share of senseless characters in text that a mark announced. One is forgiven: a file may be cut inside a unit. */
export const shareOfSenseless = (text: string): number => {
  const beginning = text.slice(0, LOOKED_AT);
  const senseless = beginning.match(SENSELESS)?.length ?? 0;
  return senseless <= 1 ? 0 : senseless / beginning.length;
};
