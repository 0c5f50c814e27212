/** Text in a code page of one byte a character, by the table that the platform decodes with; `?` for what it has not. */
export const encodeSingleByte = (label: string, text: string): Uint8Array => {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from(Array.from(text, (character) => bytes.get(character) ?? 0x3f));
};

/** UTF-16 without a byte order mark. */
export const encodeUtf16 = (order: "le" | "be", text: string): Uint8Array => {
  const bytes = Uint8Array.from(Buffer.from(text, "utf16le"));
  return order === "le" ? bytes : Uint8Array.from(Buffer.from(bytes).swap16());
};
