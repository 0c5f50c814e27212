import { uniqueAnchors } from "../text/unique-anchors.ts";
import type { MatchedPair } from "../text/shortest-edit.ts";
import { shinglesOf } from "./shingles.ts";

/** Words in a row that are the same in both texts: their first position in each. */
export interface SharedRun {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/** Words between two shared runs: `from` inclusive, `to` exclusive. One side may be empty: the other text added words. */
export interface AlignmentGap {
  readonly firstFrom: number;
  readonly firstTo: number;
  readonly secondFrom: number;
  readonly secondTo: number;
}

/** The words that two texts share, in the order of both, and the words between. */
export interface Alignment {
  readonly runs: readonly SharedRun[];
  readonly gaps: readonly AlignmentGap[];
}

const ANCHOR_WORDS = 3;
/** A gap with more words on either side was rewritten; the words that its sides share are chance. */
const MOST_GAP_WORDS = 12;

/** Grows each anchor to both sides as far as the words agree. */
const growAnchors = (
  first: Uint32Array,
  second: Uint32Array,
  anchors: readonly MatchedPair[],
): SharedRun[] => {
  const runs: SharedRun[] = [];
  let firstDone = 0;
  let secondDone = 0;
  for (const [firstAt, secondAt] of anchors) {
    // The run before covers this anchor, or its beginning.
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

/** The longest common subsequence of the two sides of a short gap, as runs. */
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

const isShortGap = ({ firstFrom, firstTo, secondFrom, secondTo }: AlignmentGap): boolean =>
  firstTo > firstFrom &&
  secondTo > secondFrom &&
  firstTo - firstFrom <= MOST_GAP_WORDS &&
  secondTo - secondFrom <= MOST_GAP_WORDS;

/** The order in which two texts are aligned: by their words, so that the result does not depend on the order of arguments. */
const comesFirst = (first: Uint32Array, second: Uint32Array): boolean => {
  if (first.length !== second.length) return first.length < second.length;
  const at = first.findIndex((hash, index) => hash !== second[index]);
  return (first[at] ?? 0) <= (second[at] ?? 0);
};

/** Joins runs that follow each other without a gap on either side. */
const joinRuns = (runs: readonly SharedRun[]): readonly SharedRun[] => {
  const joined: SharedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isNext =
      last !== undefined &&
      last.first + last.length === run.first &&
      last.second + last.length === run.second;
    if (isNext) joined[joined.length - 1] = { ...last, length: last.length + run.length };
    else joined.push(run);
  }
  return joined;
};

const alignInOrder = (first: Uint32Array, second: Uint32Array): Alignment => {
  const anchors = uniqueAnchors(shinglesOf(first, ANCHOR_WORDS), shinglesOf(second, ANCHOR_WORDS));
  const grown = growAnchors(first, second, anchors);
  const small = gapsBetween(grown, first.length, second.length)
    .filter(isShortGap)
    .flatMap((gap) => commonRuns(first, second, gap));
  const runs = joinRuns([...grown, ...small].toSorted((one, other) => one.first - other.first));
  return { runs, gaps: gapsBetween(runs, first.length, second.length) };
};

/**
 * Aligns two texts, given as one hash a word. Phrases that occur once in both are anchors (as in patience diff). Each
 * anchor grows while words agree; short gaps between are aligned word by word. A passage that moved is not followed.
 *
 * O(n log n) in the number of words; symmetric. Runs and gaps rise on both sides and together cover both texts.
 */
export const alignTexts = (first: Uint32Array, second: Uint32Array): Alignment => {
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
