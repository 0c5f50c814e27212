/** document/parse/: one parser for each file format, all with the same contract. */

import type { Reason } from "../reasons.ts";
import type { Structure } from "../boilerplate/by-markup.ts";

/** What a file says about its article outside the text, as written there: neither checked nor completed. */
export interface Hints {
  readonly headline?: string;
  /** As written, ISO or not. */
  readonly published?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly section?: string;
  readonly url?: string;
  readonly language?: string;
}

export interface Parsed {
  /** The lines that a reader sees, with an empty line between paragraphs. */
  readonly text: string;
  readonly hints: Hints;
  /** Keywords, where the format has a field for them. */
  readonly tags?: readonly string[];
  /** What the format says for certain about the lines of the text. */
  readonly structure?: Structure;
}

/** Why a file cannot be parsed: it is not what its name says, or has no text where an article would be. */
export interface Unparsed {
  readonly reason: Extract<Reason, "malformed_json" | "no_mapped_text">;
  readonly detail: string;
}

/** Parses the decoded text of a file; null if there is no text to show. Never throws. Linear. */
export type Parser = (text: string) => Parsed | Unparsed | null;

export type HintName = keyof Hints;

const SPACES = /[\s\u0085]+/gu;
/** In characters. No real hint is longer. */
const LONGEST_HINT = 2_000;

/** A value as one line without spaces around it; undefined if it is no text, empty or far too long. */
export const toHint = (value: unknown): string | undefined => {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value.length > LONGEST_HINT) return undefined;
  const hint = value.replace(SPACES, " ").trim();
  return hint === "" ? undefined : hint;
};

/** The hints that have a value. */
export const hintsOf = (hints: Readonly<Partial<Record<HintName, string | undefined>>>): Hints =>
  Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined));

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a text has anything to read. */
export const hasLetterOrDigit = (text: string): boolean => LETTER_OR_DIGIT.test(text);
