import type { Reason } from "../reasons.ts";
import type { Structure } from "../boilerplate/by-markup.ts";

/** document/parse/: one parser a format, all with one contract. What a format says for certain becomes a hint. */

/** What the file says about itself outside its text, as it is written there. Never checked, never completed. */
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
  /** Lines as a reader sees them, paragraphs parted by an empty line. */
  readonly text: string;
  readonly hints: Hints;
  /** Keywords, where the format has a field for them. */
  readonly tags?: readonly string[];
  /** What the format says for certain about the lines of the text. */
  readonly structure?: Structure;
}

/** A file that is not what its name says, or has nothing where an article would be: why. */
export interface Unparsed {
  readonly reason: Extract<Reason, "malformed_json" | "no_mapped_text">;
  readonly detail: string;
}

/** From the text of a file to what it shows; null if it shows nothing, or why it cannot be read. Total and linear. */
export type Parser = (text: string) => Parsed | Unparsed | null;

export type HintName = keyof Hints;

const SPACES = /[\s\u0085]+/gu;
/** Longer than any real one; what is longer is no hint. */
const LONGEST_HINT = 2_000;

/** One line without spaces around it; undefined if nothing is left, or far too much. */
export const toHint = (value: unknown): string | undefined => {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value.length > LONGEST_HINT) return undefined;
  const hint = value.replace(SPACES, " ").trim();
  return hint === "" ? undefined : hint;
};

/** Hints without those that nothing is known of. */
export const hintsOf = (found: Readonly<Partial<Record<HintName, string | undefined>>>): Hints =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
