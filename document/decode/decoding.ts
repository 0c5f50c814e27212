import type { Reason } from "../reasons.ts";

/** The encodings that a file may be in. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1256",
  "iso-8859-6",
  "cp720",
  "cp864",
  "x-mac-arabic",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes turned into text. */
export interface Decoded {
  readonly kind: "decoded";
  readonly text: string;
  readonly encoding: Encoding;
  readonly hadByteOrderMark: boolean;
  /** In the encoding: 0 to 1. */
  readonly confidence: number;
  /** For the encoding, in one short phrase. */
  readonly evidence: string;
  /**
   * Damage that was repaired, in all of the file or in passages. `double_utf8`: UTF-8 that was read in a code page and saved
   * as UTF-8 again. `misread_page`: an Arabic code page that was read in another one.
   */
  readonly repaired?: "double_utf8" | "misread_page";
}

/** Bytes that no encoding explains. */
export interface Undecoded {
  readonly kind: "rejected";
  readonly reason: Extract<Reason, "empty_file" | "binary_content" | "undecodable_text">;
  /** A phrase about these bytes. */
  readonly detail: string;
}

export type Decoding = Decoded | Undecoded;
