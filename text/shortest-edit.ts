/** A position in each of two sequences that hold the same value there. */
export type MatchedPair = readonly [before: number, after: number];

/** Goes back from the end of Myers' algorithm: `trace[d]` has the positions reached with fewer than `d` edits, diagonals -d to d. */
const walkBack = (trace: readonly Int32Array[], [endX, endY]: MatchedPair): readonly MatchedPair[] => {
  const matches: MatchedPair[] = [];
  let x = endX;
  let y = endY;
  const follow = (untilX: number, untilY: number): void => {
    while (x > untilX && y > untilY) {
      x -= 1;
      y -= 1;
      matches.push([x, y]);
    }
  };
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const reached = (diagonal: number): number => trace[edits]?.[diagonal + edits] ?? 0;
    const k = x - y;
    const isAdded = k === -edits || (k !== edits && reached(k - 1) < reached(k + 1));
    const from = isAdded ? k + 1 : k - 1;
    const fromX = reached(from);
    follow(fromX, fromX - from);
    x = fromX;
    y = fromX - from;
  }
  follow(0, 0);
  return matches.toReversed();
};

/**
 * Finds the pairs of positions that a shortest edit of one sequence into the other keeps. Null if the edit has more than
 * `mostEdits` insertions and deletions.
 *
 * Myers, "An O(ND) difference algorithm and its variations", 1986. Time (n + m) · edits and space edits², both bounded by
 * `mostEdits`.
 */
export const shortestEdit = (
  before: readonly number[],
  after: readonly number[],
  mostEdits: number,
): readonly MatchedPair[] | null => {
  const most = Math.min(mostEdits, before.length + after.length);
  const farthest = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const reached = (diagonal: number): number => farthest[middle + diagonal] ?? 0;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(farthest.slice(middle - edits, middle + edits + 1));
    for (let k = -edits; k <= edits; k += 2) {
      const isAdded = k === -edits || (k !== edits && reached(k - 1) < reached(k + 1));
      let x = isAdded ? reached(k + 1) : reached(k - 1) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x += 1;
      farthest[middle + k] = x;
      if (x >= before.length && x - k >= after.length) return walkBack(trace, [before.length, after.length]);
    }
  }
  return null;
};
