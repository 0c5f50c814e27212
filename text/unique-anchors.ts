import type { MatchedPair } from "./shortest-edit.ts";

const REPEATED = -1;

/** The position of each value; {@link REPEATED} for a value that occurs more than once. */
const positionsOf = (values: ArrayLike<number>): ReadonlyMap<number, number> => {
  const positions = new Map<number, number>();
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    positions.set(value, positions.has(value) ? REPEATED : at);
  }
  return positions;
};

/**
 * The longest subsequence of pairs that rises on both sides, by patience sorting.
 *
 * @param pairs rising on the first side
 */
const longestRising = (pairs: readonly MatchedPair[]): readonly MatchedPair[] => {
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [at, [, after]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[at] = tops[low - 1] ?? -1;
    tops[low] = at;
  }
  const rising: MatchedPair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) rising.push(pair);
  }
  return rising.toReversed();
};

/**
 * The anchors of two sequences, as in patience diff: positions of values that occur exactly once in each, as many as
 * rise on both sides. O(n log n).
 */
export const uniqueAnchors = (
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): readonly MatchedPair[] => {
  const positionsAfter = positionsOf(after);
  const anchors: MatchedPair[] = [];
  for (const [value, at] of positionsOf(before)) {
    const other = positionsAfter.get(value) ?? REPEATED;
    if (at !== REPEATED && other !== REPEATED) anchors.push([at, other]);
  }
  return longestRising(anchors);
};
