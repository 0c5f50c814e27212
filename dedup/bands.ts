import type { Comparable } from "./comparable.ts";
import { mix32 } from "./mix.ts";
import { DEDUP_PARAMETERS } from "./parameters.ts";
import { shinglesOf } from "./shingles.ts";
import { signatureOf } from "./signature.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const ROUND = 0x1_0000_0000;
/** Six digits of base 64 hold the 32 bits of a hash. */
const SHIFTS = [30, 24, 18, 12, 6, 0];

const digit = (value: number): string => DIGITS.charAt(value & 63);

/**
 * One 32-bit hash a band: two texts whose hashes of the same band are equal are candidates for `compare`. Among ten
 * million texts one lookup in seven meets a stranger this way, which costs one comparison.
 *
 * @returns as many as `PARAMETERS.bands`; none for a text without words
 */
export const bandHashesOf = ({ hashes }: Pick<Comparable, "hashes">): Uint32Array => {
  const { bands, rows, seed, shingleWords } = DEDUP_PARAMETERS;
  const sketch = signatureOf(shinglesOf(hashes, shingleWords), bands * rows, seed);
  const found = new Uint32Array(sketch.length / rows);
  for (let band = 0; band < found.length; band += 1) {
    let hash = 0;
    for (let row = band * rows; row < (band + 1) * rows; row += 1) {
      const value = sketch[row] ?? 0;
      hash = mix32(mix32(hash + value) + Math.floor(value / ROUND));
    }
    found[band] = hash;
  }
  return found;
};

/**
 * The band keys of a text: its {@link bandHashesOf} as short strings for a store that finds words. A key begins with its
 * band, so keys of all bands may live in one field: `[A-Za-z0-9_-]{7}`.
 */
export const bandKeysOf = (text: Pick<Comparable, "hashes">): readonly string[] =>
  Array.from(
    bandHashesOf(text),
    (hash, band) => digit(band) + SHIFTS.map((shift) => digit(hash >>> shift)).join(""),
  );
