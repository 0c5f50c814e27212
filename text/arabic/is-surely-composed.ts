/** First and last code units: Latin, Arabic punctuation, letters and digits, dashes and quotation marks; no combining mark. */
const COMPOSED_RANGES = [
  [0x00_00, 0x02_ff],
  [0x06_0c, 0x06_0f],
  [0x06_1b, 0x06_4a],
  [0x06_60, 0x06_6f],
  [0x06_71, 0x06_d3],
  [0x20_10, 0x20_27],
] as const;

const composedUnits = new Uint8Array(0x1_0000);
for (const [first, last] of COMPOSED_RANGES) composedUnits.fill(1, first, last + 1);

/**
 * Does the text hold only characters that composition never changes, in any order? Then it is composed already, as most
 * lines are. A table, since a pattern with so many ranges takes as long as composition itself.
 */
export const isSurelyComposed = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (composedUnits[text.charCodeAt(at)] === 0) return false;
  return true;
};
