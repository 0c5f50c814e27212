import { decode } from "../document/decode/decode.ts";
import { decodeLooseUtf8 } from "../document/decode/utf-8.ts";
import { repairJson } from "../document/parse/json/repair-json.ts";
import type { Reason } from "../document/reasons.ts";

/** A piece of a file that could not be processed, for people to look at. */
export interface FaultExcerpt {
  /** `fault`: the piece lies around what could not be read. `beginning`: nothing tells where, so it is how the file begins. */
  readonly of: "fault" | "beginning";
  /** Where `fault` stands, both from 1, in characters; null at the beginning. */
  readonly position: { readonly line: number; readonly column: number } | null;
  readonly before: string;
  /** A character of the text; or bytes in hex, where they are no text. Empty at the end of the file. */
  readonly fault: string;
  readonly after: string;
}

/** In UTF-16 units, on either side. */
const AROUND = 160;
const BEGINNING = 400;
/** Bytes that are shown in hex. */
const HEX_BYTES = 8;

const beginningOf = (text: string): FaultExcerpt => ({
  of: "beginning",
  position: null,
  before: "",
  fault: "",
  after: text.slice(0, BEGINNING),
});

const positionAt = (text: string, at: number): FaultExcerpt["position"] => {
  const lineStart = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  let line = 1;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1)) line += 1;
  return { line, column: Array.from(text.slice(lineStart, at)).length + 1 };
};

const around = (text: string, at: number, fault: string, length: number): FaultExcerpt => ({
  of: "fault",
  position: positionAt(text, at),
  before: text.slice(Math.max(0, at - AROUND), at),
  fault,
  after: text.slice(at + length, at + length + AROUND),
});

const POSITION = /at position (?<at>\d{1,9})/u;
/** V8 shows up to ten characters before a token that it did not expect, and dots if there are more. */
const SNIPPET = /^Unexpected token .+?, (?<dots>\.\.\.)?"(?<snippet>.+?)"(?:\.\.\.)? is not valid JSON$/su;
const SNIPPET_BEFORE = 10;

/** Where the parser of JSON stopped, by what its error says; null if it says nothing. */
const faultIn = (text: string, message: string): number | null => {
  const at = POSITION.exec(message)?.groups?.["at"];
  if (at !== undefined) return Math.min(Number(at), text.length);
  if (message.startsWith("Unexpected end")) return text.length;
  const { dots, snippet = "" } = SNIPPET.exec(message)?.groups ?? {};
  const found = snippet === "" ? -1 : text.indexOf(snippet);
  if (found < 0) return null;
  return found + (dots === undefined ? 0 : SNIPPET_BEFORE);
};

const excerptOfJson = (text: string): FaultExcerpt => {
  const repaired = repairJson(text.replace(/^\uFEFF/u, ""));
  try {
    JSON.parse(repaired);
    return beginningOf(repaired);
  } catch (error) {
    const at = faultIn(repaired, error instanceof Error ? error.message : "");
    if (at === null) return beginningOf(repaired);
    const [character = ""] = repaired.slice(at, at + 2);
    return around(repaired, at, character, character.length);
  }
};

/** What no text has: what is no UTF-8 at all, and control characters but for tabs and ends of lines. */
const NO_TEXT = /\uFFFD|(?![\t\n\r])\p{Cc}/u;

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ");

const excerptOfBytes = (bytes: Uint8Array): FaultExcerpt => {
  const text = decodeLooseUtf8(bytes);
  const at = text.search(NO_TEXT);
  if (at < 0) return beginningOf(text);
  // All before it is valid UTF-8, so its length tells where it stands; a byte order mark is not in the text.
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const from = mark + new TextEncoder().encode(text.slice(0, at)).length;
  return around(text, at, hexOf(bytes.slice(from, from + HEX_BYTES)), 1);
};

/**
 * The piece of a file around what could not be read, as far as the bytes tell it: where JSON breaks off, or the first bytes that are no
 * text. For other reasons the beginning of the file. Never throws. Linear.
 *
 * @param bytes the file, or its beginning
 */
export const faultExcerptOf = (bytes: Uint8Array, reason: Reason | undefined): FaultExcerpt => {
  if (reason === "undecodable_text" || reason === "binary_content") return excerptOfBytes(bytes);
  const decoding = decode(bytes);
  const text = decoding.kind === "decoded" ? decoding.text : decodeLooseUtf8(bytes);
  return reason === "malformed_json" ? excerptOfJson(text) : beginningOf(text);
};
