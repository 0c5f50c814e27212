/** Encodes text in a single-byte code page, by the platform's decoding table, with `?` for what the page lacks. */
export const encodeSingleByte = (label: string, text: string): Uint8Array => {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from(Array.from(text, (character) => bytes.get(character) ?? 0x3f));
};

/** Encodes text in UTF-16 without a byte order mark. */
export const encodeUtf16 = (order: "le" | "be", text: string): Uint8Array => {
  const bytes = Uint8Array.from(Buffer.from(text, "utf16le"));
  return order === "le" ? bytes : Uint8Array.from(Buffer.from(bytes).swap16());
};
