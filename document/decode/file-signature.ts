import { FILE_SIGNATURES } from "../../lexicon/encodings/file-signatures.ts";

const firstBytes = new Set(FILE_SIGNATURES.map(({ hex }) => Number.parseInt(hex.slice(0, 2), 16)));

/** The kind of binary file that begins with these bytes; undefined if none does. */
export const fileSignatureOf = (bytes: Uint8Array): string | undefined => {
  if (!firstBytes.has(bytes[0] ?? 0)) return undefined;
  const beginning = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return FILE_SIGNATURES.find(({ hex }) => beginning.startsWith(hex))?.name;
};
