import { mix32 } from "./mix.ts";

/** 2^32, above any hash. A value is its round times this plus its hash, so values of earlier rounds are smaller. */
const ROUND_VALUES = 0x1_0000_0000;
const STEP = 0x9e3779b9;

/**
 * The MinHash signature of a set: `size` values. The probability that two sets have the same value at one position is
 * their Jaccard similarity.
 *
 * Fast Similarity Sketching (Dahlgaard, Knudsen, Thorup, FOCS 2017): plain MinHash hashes every element once for every
 * value. Here each round throws all elements into the `size` slots, and a slot keeps the smallest value of the first round
 * that reaches it, until no slot is empty. From round `size` on, each round fills one slot from all elements. The variance
 * is that of MinHash, also for short texts, at a cost of O(size × log size + elements) instead of O(size × elements).
 *
 * @returns one number for each slot, below 2 × size × 2^32; nothing for an empty set
 */
export const signatureOf = (elements: Uint32Array, size: number, seed: number): Float64Array => {
  if (elements.length === 0) return new Float64Array(0);
  const slots = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  let empty = size;
  for (let round = 0; empty > 0; round += 1) {
    const salt = mix32(seed + Math.imul(round, STEP));
    for (let at = 0; at < elements.length; at += 1) {
      const hash = mix32((elements[at] ?? 0) ^ salt);
      const slot = round < size ? Math.floor((hash / ROUND_VALUES) * size) : round - size;
      const held = slots[slot] ?? 0;
      const value = round * ROUND_VALUES + hash;
      if (value < held) {
        if (held === Number.POSITIVE_INFINITY) empty -= 1;
        slots[slot] = value;
      }
    }
  }
  return slots;
};
