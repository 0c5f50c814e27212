import { decode } from "iconv-lite";

/** Decodes bytes in a code page. Undefined bytes become control characters, as in most programs. */
export const misread = (bytes: Uint8Array, page: string): string => {
  const characters = Array.from({ length: 256 }, (_, byte) =>
    decode(Uint8Array.of(byte), page).replace("\uFFFD", String.fromCharCode(byte)),
  );
  return Array.from(bytes, (byte) => characters[byte] ?? "").join("");
};

/** The text after its UTF-8 was read in each of these code pages, one after the other, and saved as UTF-8 each time. */
export const saveWrongly = (text: string, readAs: readonly string[]): string =>
  readAs.reduce((saved, page) => misread(new TextEncoder().encode(saved), page), text);
