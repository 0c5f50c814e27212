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

/** The distinct values, rising. */
export const distinctSorted = (values: Uint32Array): Uint32Array => {
  const sorted = values.toSorted();
  let count = 0;
  for (const value of sorted) {
    if (count > 0 && sorted[count - 1] === value) continue;
    sorted[count] = value;
    count += 1;
  }
  return sorted.slice(0, count);
};

/** How many values two sets share. Both rise and have no value twice. */
export const countShared = (first: Uint32Array, second: Uint32Array): number => {
  let shared = 0;
  let at = 0;
  for (const value of first) {
    while (at < second.length && (second[at] ?? 0) < value) at += 1;
    if (at === second.length) break;
    if (second[at] === value) shared += 1;
  }
  return shared;
};

/** The overlap of two sets of shingles, each rising and without repetitions; 0 if one is empty. */
export const overlapOf = (first: Uint32Array, second: Uint32Array): ShingleOverlap => {
  const shared = countShared(first, second);
  if (shared === 0) return { similarity: 0, containment: 0 };
  return {
    similarity: shared / (first.length + second.length - shared),
    containment: shared / Math.min(first.length, second.length),
  };
};
