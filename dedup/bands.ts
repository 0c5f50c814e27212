import type { Comparable } from "./comparable.ts";
import { mix32 } from "./mix.ts";
import { PARAMETERS } from "./parameters.ts";
import { shinglesOf } from "./shingles.ts";
import { sketchOf } from "./sketch.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const ROUND = 0x1_0000_0000;

const digit = (value: number): string => DIGITS.charAt(value & 63);

/** Six digits of base 64: all of the first 32 bits, four of the others. */
const spell = (bits: number, more: number): string =>
  digit(bits >>> 26) +
  digit(bits >>> 20) +
  digit(bits >>> 14) +
  digit(bits >>> 8) +
  digit(bits >>> 2) +
  digit((bits << 4) | (more & 15));

/**
 * The band keys of a text: one short string a band, and two texts that share a key are candidates for {@link compare}. A
 * key begins with its band, so keys of all bands may live in one field: `[A-Za-z0-9_-]{7}`.
 *
 * 36 bits a key: among ten million texts one lookup in a hundred meets a stranger. A text without words has no keys.
 */
export const bandsOf = ({ hashes }: Pick<Comparable, "hashes">): readonly string[] => {
  const { bands, rows, seed, shingleWords } = PARAMETERS;
  const sketch = sketchOf(shinglesOf(hashes, shingleWords), bands * rows, seed);
  const keys: string[] = [];
  for (let band = 0; band * rows < sketch.length; band += 1) {
    let bits = 0;
    let more = 0;
    for (let row = band * rows; row < (band + 1) * rows; row += 1) {
      const value = sketch[row] ?? 0;
      bits = mix32(bits + value);
      more = mix32((more ^ value) + Math.floor(value / ROUND));
    }
    keys.push(digit(band) + spell(bits, more));
  }
  return keys;
};
