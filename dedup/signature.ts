import { mix32 } from "./mix.ts";

/** 2^32: one round of the sketch, so that a value of an earlier round is smaller than any of a later one. */
const ROUND = 0x1_0000_0000;
const STEP = 0x9e3779b9;

/**
 * A MinHash signature of a set: `size` values such that each is equal in two sets' sketches with the probability of their
 * Jaccard similarity.
 *
 * Fast Similarity Sketching (Dahlgaard, Knudsen, Thorup, FOCS 2017): instead of hashing every element once for every
 * value, elements are thrown into the `size` slots, round after round, each keeping the least of the first round that
 * reaches it, until no slot is empty. The variance is that of MinHash, short texts included, at a cost of
 * O(size × log size + elements) instead of O(size × elements). From round `size` on, round by round, each slot takes all.
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
      const slot = round < size ? Math.floor((hash / ROUND) * size) : round - size;
      const held = slots[slot] ?? 0;
      const value = round * ROUND + hash;
      if (value < held) {
        if (held === Number.POSITIVE_INFINITY) empty -= 1;
        slots[slot] = value;
      }
    }
  }
  return slots;
};
