/** Encodes text in windows-1256, by the platform's decoding table. Throws at a character that the page lacks. */
export const encodeWindows1256 = (text: string): Buffer => {
  const decoder = new TextDecoder("windows-1256");
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = bytes.get(character);
      if (byte === undefined) throw new Error(`${character} is not in windows-1256`);
      return byte;
    }),
  );
};
