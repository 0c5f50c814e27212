/** The positions of two sets in the list, and their Jaccard similarity. */
export type Pair = readonly [one: number, other: number, similarity: number];

export declare const exhaustivePairs: (
  sets: readonly ReadonlySet<number>[],
  least: number,
) => readonly Pair[];
