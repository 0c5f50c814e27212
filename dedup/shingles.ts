import { mix32 } from "./mix.ts";

/**
 * A 32-bit hash for every `size` words in a row, in order, with repetitions. A text shorter than `size` has one shingle;
 * an empty text has none.
 *
 * @param hashes one hash for each word
 */
export const shinglesOf = (hashes: Uint32Array, size: number): Uint32Array => {
  const count = hashes.length === 0 ? 0 : Math.max(1, hashes.length - size + 1);
  const shingles = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const end = Math.min(at + size, hashes.length);
    let shingle = 0;
    for (let word = at; word < end; word += 1) shingle = mix32(shingle + (hashes[word] ?? 0));
    shingles[at] = shingle;
  }
  return shingles;
};

/** How much two sets of shingles share. */
export interface ShingleOverlap {
  /** Jaccard similarity: the shared part of the union, 0 to 1. */
  readonly similarity: number;
  /** The shared part of the smaller set, 0 to 1. */
  readonly containment: number;
}

/** The overlap of two sets of shingles; 0 if one is empty. */
export const overlapOf = (first: ReadonlySet<number>, second: ReadonlySet<number>): ShingleOverlap => {
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  if (shared === 0) return { similarity: 0, containment: 0 };
  return { similarity: shared / (small.size + large.size - shared), containment: shared / small.size };
};
