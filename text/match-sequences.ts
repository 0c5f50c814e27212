import { type MatchedPair, shortestEdit } from "./shortest-edit.ts";

/** Two versions of an article differ in less; what differs in more is another text, and its exact script interests nobody. */
const MOST_EDITS = 800;

/** Where each value stands that occurs once; -1 for one that occurs more often. */
const onces = (values: readonly number[]): ReadonlyMap<number, number> => {
  const places = new Map<number, number>();
  for (const [place, value] of values.entries()) places.set(value, places.has(value) ? -1 : place);
  return places;
};

/** The longest run of matches that rise in both sequences, out of matches that rise in the first. By patience sorting. */
const longestRising = (matches: readonly MatchedPair[]): readonly MatchedPair[] => {
  const tops: number[] = [];
  const previous: number[] = [];
  for (const [index, [, after]] of matches.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((matches[tops[middle] ?? 0]?.[1] ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (tops[low - 1] ?? -1);
    tops[low] = index;
  }
  const rising: MatchedPair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const match = matches[at];
    if (match !== undefined) rising.push(match);
  }
  return rising.toReversed();
};

const anchorsOf = (before: readonly number[], after: readonly number[]): readonly MatchedPair[] => {
  const there = onces(after);
  const anchors = [...onces(before)].flatMap(([value, place]): readonly MatchedPair[] => {
    const other = there.get(value) ?? -1;
    return place < 0 || other < 0 ? [] : [[place, other]];
  });
  return longestRising(anchors.toSorted(([a], [b]) => a - b));
};

/**
 * Places that two sequences share, rising in both: all of a shortest edit where that is short, else what lies between the values
 * that occur once in each (patience diff), each gap by itself. A gap that is too different shares nothing.
 *
 * Total; time grows with the length times a constant, never with its square.
 */
export const matchSequences = (
  before: readonly number[],
  after: readonly number[],
): readonly MatchedPair[] => {
  const whole = shortestEdit(before, after, MOST_EDITS);
  if (whole !== null) return whole;
  const matches: MatchedPair[] = [];
  let [fromBefore, fromAfter] = [0, 0];
  const ends: readonly MatchedPair[] = [...anchorsOf(before, after), [before.length, after.length]];
  for (const [toBefore, toAfter] of ends) {
    const gap = shortestEdit(before.slice(fromBefore, toBefore), after.slice(fromAfter, toAfter), MOST_EDITS);
    for (const [x, y] of gap ?? []) matches.push([x + fromBefore, y + fromAfter]);
    if (toBefore < before.length) matches.push([toBefore, toAfter]);
    [fromBefore, fromAfter] = [toBefore + 1, toAfter + 1];
  }
  return matches;
};
