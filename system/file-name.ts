/** system/: names of files, errors of the operating system, and text that is safe for a terminal or a log. */

/**
 * The name of a file is bytes, and they need not be UTF-8: an old program may have written windows-1256. Warraq must open, hash, store
 * and show such a file too. So each byte that is not UTF-8 becomes one of the last 256 characters of Unicode's private planes, which no
 * text uses. The bytes of these characters themselves are encoded in the same way, so that bytes and names correspond one to one.
 */
const FIRST_ESCAPE = 0x10_ff_00;
const ESCAPED = /[\u{10FF00}-\u{10FFFF}]/u;
/** Bytes of the longest character in UTF-8. */
const MAX_CHARACTER_BYTES = 4;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** Null if the bytes are not UTF-8, or hold characters that are used as escapes. */
const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    const text = decoder.decode(bytes);
    return ESCAPED.test(text) ? null : text;
  } catch {
    return null;
  }
};

const characterAt = (
  bytes: Uint8Array,
  start: number,
): { readonly text: string; readonly length: number } => {
  for (let length = 1; length <= MAX_CHARACTER_BYTES; length += 1) {
    const text = decodeUtf8(bytes.subarray(start, start + length));
    if (text !== null) return { text, length };
  }
  return { text: String.fromCodePoint(FIRST_ESCAPE + (bytes[start] as number)), length: 1 };
};

/** Decodes the bytes of a name; the inverse of {@link encodeName}. */
export const decodeName = (bytes: Uint8Array): string => {
  const whole = decodeUtf8(bytes);
  if (whole !== null) return whole;
  let name = "";
  for (let at = 0; at < bytes.length;) {
    const { text, length } = characterAt(bytes, at);
    name += text;
    at += length;
  }
  return name;
};

/** Encodes a name, or a path of such names, as bytes; the inverse of {@link decodeName}. */
export const encodeName = (name: string): Uint8Array => {
  if (!ESCAPED.test(name)) return encoder.encode(name);
  return Uint8Array.from(
    Array.from(name).flatMap((character) => {
      const byte = (character.codePointAt(0) as number) - FIRST_ESCAPE;
      return byte >= 0 ? [byte] : [...encoder.encode(character)];
    }),
  );
};

/** A path for functions of `node:fs`: the same text, or bytes if not all of them are UTF-8. */
export const systemPath = (path: string): string | Buffer =>
  ESCAPED.test(path) ? Buffer.from(encodeName(path)) : path;

/** A path for people: bytes that are not UTF-8, and control characters such as a line break, are shown as `\xE3`. */
export const legiblePath = (path: string): string =>
  path.replace(/[\p{Cc}\u{10FF00}-\u{10FFFF}]/gu, (character) => {
    const byte = (character.codePointAt(0) as number) & 0xff;
    return `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
