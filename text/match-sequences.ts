import { type MatchedPair, shortestEdit } from "./shortest-edit.ts";
import { uniqueAnchors } from "./unique-anchors.ts";

/** Versions of one article differ in fewer words; two texts that differ in more are not worth an exact edit. */
const MOST_EDITS = 800;

/**
 * Pairs of positions that hold the same value in two sequences, rising in both. If a shortest edit takes at most
 * {@link MOST_EDITS}, these are all of its pairs. Otherwise the values that occur once in each sequence are anchors
 * (patience diff), and each gap between anchors is matched by itself; a gap that takes too many edits matches nothing.
 *
 * Never throws. Time grows with the length times a constant, never with its square.
 */
export const matchSequences = (
  before: readonly number[],
  after: readonly number[],
): readonly MatchedPair[] => {
  const whole = shortestEdit(before, after, MOST_EDITS);
  if (whole !== null) return whole;
  const matches: MatchedPair[] = [];
  let [fromBefore, fromAfter] = [0, 0];
  const ends: readonly MatchedPair[] = [...uniqueAnchors(before, after), [before.length, after.length]];
  for (const [toBefore, toAfter] of ends) {
    const gap = shortestEdit(before.slice(fromBefore, toBefore), after.slice(fromAfter, toAfter), MOST_EDITS);
    for (const [x, y] of gap ?? []) matches.push([x + fromBefore, y + fromAfter]);
    if (toBefore < before.length) matches.push([toBefore, toAfter]);
    [fromBefore, fromAfter] = [toBefore + 1, toAfter + 1];
  }
  return matches;
};
