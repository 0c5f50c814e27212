import { shinglesOf } from "./shingles.ts";

/** So many words in a row that are the same in both texts: where they begin in each. */
export interface SharedRun {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/** Words between two runs: `from` inclusive, `to` exclusive. One side may be empty: something was added there. */
export interface AlignmentGap {
  readonly firstFrom: number;
  readonly firstTo: number;
  readonly secondFrom: number;
  readonly secondTo: number;
}

/** What two texts have in common, in the order of both, and what lies between. */
export interface Alignment {
  readonly runs: readonly SharedRun[];
  readonly gaps: readonly AlignmentGap[];
}

const ANCHOR_WORDS = 3;
/** A gap with more words on a side was written anew; words that it shares are chance. */
const MOST_GAP_WORDS = 12;
const REPEATED = -1;

/** Position of each shingle that occurs once. */
const onceIn = (shingles: Uint32Array): Map<number, number> => {
  const once = new Map<number, number>();
  shingles.forEach((shingle, at) => once.set(shingle, once.has(shingle) ? REPEATED : at));
  return once;
};

type Anchor = readonly [first: number, second: number];

/** The longest row of pairs that rises on both sides (patience sorting); they come in the order of the first. */
const longestRising = (pairs: readonly Anchor[]): readonly Anchor[] => {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, second], at) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[at] = tops[low - 1] ?? -1;
    tops[low] = at;
  });
  const row: Anchor[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) row.push(pairs[at] ?? [0, 0]);
  return row.toReversed();
};

const anchorsOf = (first: Uint32Array, second: Uint32Array): readonly Anchor[] => {
  const onceInSecond = onceIn(shinglesOf(second, ANCHOR_WORDS));
  const pairs: Anchor[] = [];
  for (const [shingle, at] of onceIn(shinglesOf(first, ANCHOR_WORDS))) {
    const other = onceInSecond.get(shingle) ?? REPEATED;
    if (at !== REPEATED && other !== REPEATED) pairs.push([at, other]);
  }
  return longestRising(pairs.toSorted(([one], [other]) => one - other));
};

/** Grows each anchor to both sides as far as the words agree. */
const growAnchors = (first: Uint32Array, second: Uint32Array, anchors: readonly Anchor[]): SharedRun[] => {
  const runs: SharedRun[] = [];
  let firstDone = 0;
  let secondDone = 0;
  for (const [firstAt, secondAt] of anchors) {
    // The run before has swallowed this anchor, or what is left of it.
    if (firstAt < firstDone || secondAt < secondDone) continue;
    let back = 0;
    while (
      firstAt - back > firstDone &&
      secondAt - back > secondDone &&
      first[firstAt - back - 1] === second[secondAt - back - 1]
    )
      back += 1;
    let length = back;
    const [from, to] = [firstAt - back, secondAt - back];
    while (
      from + length < first.length &&
      to + length < second.length &&
      first[from + length] === second[to + length]
    )
      length += 1;
    runs.push({ first: from, second: to, length });
    firstDone = from + length;
    secondDone = to + length;
  }
  return runs;
};

/** The longest common subsequence of two short rows of words, as runs. */
const commonRuns = (first: Uint32Array, second: Uint32Array, gap: AlignmentGap): SharedRun[] => {
  const rows = gap.firstTo - gap.firstFrom;
  const columns = gap.secondTo - gap.secondFrom;
  const width = columns + 1;
  const best = new Uint8Array((rows + 1) * width);
  const isSame = (row: number, column: number): boolean =>
    first[gap.firstFrom + row] === second[gap.secondFrom + column];
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      best[row * width + column] = isSame(row, column)
        ? 1 + (best[(row + 1) * width + column + 1] ?? 0)
        : Math.max(best[(row + 1) * width + column] ?? 0, best[row * width + column + 1] ?? 0);
  const runs: SharedRun[] = [];
  for (let row = 0, column = 0; row < rows && column < columns;)
    if (isSame(row, column)) {
      runs.push({ first: gap.firstFrom + row, second: gap.secondFrom + column, length: 1 });
      row += 1;
      column += 1;
    } else if ((best[(row + 1) * width + column] ?? 0) >= (best[row * width + column + 1] ?? 0)) row += 1;
    else column += 1;
  return runs;
};

const gapsBetween = (
  runs: readonly SharedRun[],
  firstLength: number,
  secondLength: number,
): AlignmentGap[] => {
  const gaps: AlignmentGap[] = [];
  let firstFrom = 0;
  let secondFrom = 0;
  for (const { first, second, length } of [
    ...runs,
    { first: firstLength, second: secondLength, length: 0 },
  ]) {
    if (first > firstFrom || second > secondFrom)
      gaps.push({ firstFrom, firstTo: first, secondFrom, secondTo: second });
    firstFrom = first + length;
    secondFrom = second + length;
  }
  return gaps;
};

const isShort = ({ firstFrom, firstTo, secondFrom, secondTo }: AlignmentGap): boolean =>
  firstTo > firstFrom &&
  secondTo > secondFrom &&
  firstTo - firstFrom <= MOST_GAP_WORDS &&
  secondTo - secondFrom <= MOST_GAP_WORDS;

/** Which of two texts is laid along the other: chosen by what they say, so that neither comes first by chance. */
const comesFirst = (first: Uint32Array, second: Uint32Array): boolean => {
  if (first.length !== second.length) return first.length < second.length;
  const at = first.findIndex((hash, index) => hash !== second[index]);
  return (first[at] ?? 0) <= (second[at] ?? 0);
};

const alignInOrder = (first: Uint32Array, second: Uint32Array): Alignment => {
  const grown = growAnchors(first, second, anchorsOf(first, second));
  const small = gapsBetween(grown, first.length, second.length)
    .filter(isShort)
    .flatMap((gap) => commonRuns(first, second, gap));
  const runs = [...grown, ...small].toSorted((one, other) => one.first - other.first);
  return { runs, gaps: gapsBetween(runs, first.length, second.length) };
};

/**
 * Aligns two texts, given as one hash for each word: phrases that occur once in both are its anchors (as in patience
 * diff), grown while words agree; short gaps between them are aligned word by word. What was moved is not followed.
 *
 * O(n log n) in the number of words; symmetric. Runs and gaps rise on both sides and together cover both texts.
 */
export const align = (first: Uint32Array, second: Uint32Array): Alignment => {
  if (comesFirst(first, second)) return alignInOrder(first, second);
  const { runs, gaps } = alignInOrder(second, first);
  return {
    runs: runs.map((run) => ({ ...run, first: run.second, second: run.first })),
    gaps: gaps.map(({ firstFrom, firstTo, secondFrom, secondTo }) => ({
      firstFrom: secondFrom,
      firstTo: secondTo,
      secondFrom: firstFrom,
      secondTo: firstTo,
    })),
  };
};
