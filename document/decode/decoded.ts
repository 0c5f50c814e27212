import type { Reason } from "../reasons.ts";

/** The encodings that are decided between. */
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

/** Bytes turned into text, with the reason to believe it: `confidence` is 0 to 1, `evidence` one short phrase. */
export interface Decoded {
  readonly kind: "decoded";
  readonly text: string;
  readonly encoding: Encoding;
  readonly hadByteOrderMark: boolean;
  readonly confidence: number;
  readonly evidence: string;
  /**
   * Damage that was undone, in all of the file or in passages: `double_utf8` is UTF-8 that was read in a code page and saved as
   * UTF-8 again, `misread_page` an Arabic code page that was read in another one.
   */
  readonly repaired?: "double_utf8" | "misread_page";
}

/** Bytes that no encoding explains: why, as a code and as a phrase about these bytes. */
export interface Undecoded {
  readonly kind: "rejected";
  readonly reason: Extract<Reason, "empty_file" | "binary_content" | "undecodable_text">;
  readonly detail: string;
}

export type Decoding = Decoded | Undecoded;
