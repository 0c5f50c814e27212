/**
 * Names of files are bytes, and not all of them are UTF-8: one written by an old program may hold windows-1256. Such a name must
 * still be opened, hashed, stored and shown, so every byte that is not UTF-8 becomes one character of the last 256 of Unicode's
 * private planes, which no text uses. Bytes that would decode to one of these characters are kept in the same way, so a name and
 * its characters are always one to one.
 */
const FIRST_KEPT_BYTE = 0x10_ff_00;
const KEPT = /[\u{10FF00}-\u{10FFFF}]/u;
const LONGEST_CHARACTER = 4;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

const decoded = (bytes: Uint8Array): string | null => {
  try {
    const text = decoder.decode(bytes);
    return KEPT.test(text) ? null : text;
  } catch {
    return null;
  }
};

const characterAt = (
  bytes: Uint8Array,
  start: number,
): { readonly text: string; readonly length: number } => {
  for (let length = 1; length <= LONGEST_CHARACTER; length += 1) {
    const text = decoded(bytes.subarray(start, start + length));
    if (text !== null) return { text, length };
  }
  return { text: String.fromCodePoint(FIRST_KEPT_BYTE + (bytes[start] as number)), length: 1 };
};

/** The name that these bytes are; see {@link encodeName} for the way back. */
export const decodeName = (bytes: Uint8Array): string => {
  const whole = decoded(bytes);
  if (whole !== null) return whole;
  let name = "";
  for (let at = 0; at < bytes.length;) {
    const { text, length } = characterAt(bytes, at);
    name += text;
    at += length;
  }
  return name;
};

/** The bytes of a name, or of a path of such names: the inverse of {@link decodeName}. */
export const encodeName = (name: string): Uint8Array => {
  if (!KEPT.test(name)) return encoder.encode(name);
  return Uint8Array.from(
    Array.from(name).flatMap((character) => {
      const kept = (character.codePointAt(0) as number) - FIRST_KEPT_BYTE;
      return kept >= 0 ? [kept] : [...encoder.encode(character)];
    }),
  );
};

/** A path as the operating system takes it: as it is, or as bytes where it holds some that are no UTF-8. */
export const systemPath = (path: string): string | Buffer =>
  KEPT.test(path) ? Buffer.from(encodeName(path)) : path;

/** A path for people: bytes that are no UTF-8, and control characters such as a line break, as `\xE3`. */
export const legiblePath = (path: string): string =>
  path.replace(/[\p{Cc}\u{10FF00}-\u{10FFFF}]/gu, (character) => {
    const byte = (character.codePointAt(0) as number) & 0xff;
    return `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  });
