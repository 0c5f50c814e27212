import type { ComparableText } from "./comparable.ts";
import { mix32 } from "./mix.ts";
import { DEDUP_PARAMETERS } from "./parameters.ts";
import { shinglesOf } from "./shingles.ts";
import { signatureOf } from "./signature.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const ROUND_VALUES = 0x1_0000_0000;
/** Six digits of base 64 hold the 32 bits of a hash. */
const SHIFTS = [30, 24, 18, 12, 6, 0];

const digit = (value: number): string => DIGITS.charAt(value & 63);

/**
 * One 32-bit hash for each band of a text's signature. Two texts with the same hash in the same band are near candidates:
 * `compareTexts` decides. Among ten million texts, one lookup in seven finds an unrelated text by chance, at the cost of one
 * comparison.
 *
 * @returns `DEDUP_PARAMETERS.bands` hashes; none for a text without words
 */
export const bandHashesOf = ({ hashes }: Pick<ComparableText, "hashes">): Uint32Array => {
  const { bands, rows, seed, shingleWords } = DEDUP_PARAMETERS;
  const signature = signatureOf(shinglesOf(hashes, shingleWords), bands * rows, seed);
  const bandHashes = new Uint32Array(signature.length / rows);
  for (let band = 0; band < bandHashes.length; band += 1) {
    let hash = 0;
    for (let row = band * rows; row < (band + 1) * rows; row += 1) {
      const value = signature[row] ?? 0;
      hash = mix32(mix32(hash + value) + Math.floor(value / ROUND_VALUES));
    }
    bandHashes[band] = hash;
  }
  return bandHashes;
};

/**
 * The band keys of a text: its {@link bandHashesOf} as short strings, for a store that looks up words. The first
 * character of a key is the number of its band, so one field can hold the keys of all bands.
 *
 * @returns keys that match `[A-Za-z0-9_-]{7}`
 */
export const bandKeysOf = (text: Pick<ComparableText, "hashes">): readonly string[] =>
  Array.from(
    bandHashesOf(text),
    (hash, band) => digit(band) + SHIFTS.map((shift) => digit(hash >>> shift)).join(""),
  );
