import type { Comparable } from "../../../dedup/comparable.ts";
import { PARAMETERS } from "../../../dedup/parameters.ts";
import { shinglesOf } from "../../../dedup/shingles.ts";

/** Every pair of texts with at least this Jaccard similarity, by an index of all their shingles: nothing is missed. */
export const exhaustivePairs = (
  texts: readonly Comparable[],
  least: number,
): readonly (readonly [one: number, other: number, similarity: number])[] => {
  const sets = texts.map(({ hashes }) => new Set(shinglesOf(hashes, PARAMETERS.shingleWords)));
  const textsWith = new Map<number, number[]>();
  const pairs: (readonly [number, number, number])[] = [];
  sets.forEach((set, other) => {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      const before = textsWith.get(shingle);
      if (before === undefined) {
        textsWith.set(shingle, [other]);
        continue;
      }
      for (const one of before) shared.set(one, (shared.get(one) ?? 0) + 1);
      before.push(other);
    }
    for (const [one, count] of shared) {
      const similarity = count / ((sets[one]?.size ?? 0) + set.size - count);
      if (similarity >= least) pairs.push([one, other, similarity]);
    }
  });
  return pairs;
};
