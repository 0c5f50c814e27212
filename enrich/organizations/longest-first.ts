import type { Candidate } from "../names/mention.ts";

/** Of candidates that overlap, keeps the longest; of equally long ones the surer, then the first of the list. In the order of the text. */
export const longestFirst = (words: number, candidates: readonly Candidate[]): readonly Candidate[] => {
  const taken = new Uint8Array(words);
  const byLength = candidates.toSorted(
    (a, b) => b.last - b.first - (a.last - a.first) || b.confidence - a.confidence,
  );
  const kept = byLength.filter(({ first, last }) => {
    if (taken.subarray(first, last + 1).includes(1)) return false;
    taken.fill(1, first, last + 1);
    return true;
  });
  return kept.toSorted((a, b) => a.first - b.first);
};

/** Adds candidates where no other stands, in the order of the text. */
export const withoutTaken = (
  words: number,
  candidates: readonly Candidate[],
  more: readonly Candidate[],
): readonly Candidate[] => {
  const taken = new Uint8Array(words);
  for (const { first, last } of candidates) taken.fill(1, first, last + 1);
  const free = more.filter(({ first, last }) => {
    if (taken.subarray(first, last + 1).includes(1)) return false;
    taken.fill(1, first, last + 1);
    return true;
  });
  return [...candidates, ...free].toSorted((a, b) => a.first - b.first);
};
