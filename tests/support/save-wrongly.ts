import { decode } from "iconv-lite";

/**
 * What a text becomes when its UTF-8 is read in these code pages, one after the other, and saved as UTF-8 each time.
 *
 * Bytes that windows-1252 leaves undefined become control characters, as browsers and most programs have it.
 */
export const saveWrongly = (text: string, readAs: readonly string[]): string =>
  readAs.reduce((saved, page) => {
    const characters = Array.from({ length: 256 }, (_, byte) =>
      decode(Uint8Array.of(byte), page).replace("\uFFFD", String.fromCharCode(byte)),
    );
    return Array.from(new TextEncoder().encode(saved), (byte) => characters[byte] ?? "").join("");
  }, text);
