import type { Alignment, AlignmentGap, SharedRun } from "./align.ts";

const MOST_WORDS = 10;
/** Words of both texts on either side of a slot: fewer are chance. */
const LEAST_BESIDE = 2;

/** Runs that are long enough to stand beside a slot; a shorter one is part of what lies around it. */
const isFirm = ({ length }: SharedRun): boolean => length >= LEAST_BESIDE;

const between = (before: SharedRun, after: SharedRun): AlignmentGap => ({
  firstFrom: before.first + before.length,
  firstTo: after.first,
  secondFrom: before.second + before.length,
  secondTo: after.second,
});

const isShort = ({ firstFrom, firstTo, secondFrom, secondTo }: AlignmentGap): boolean =>
  [firstTo - firstFrom, secondTo - secondFrom].every((size) => size > 0 && size <= MOST_WORDS);

/**
 * The slots of two texts: a few words on both sides, between words that both have. What stands in a slot answers the same
 * question in both texts, so it can be compared; what is longer was written anew, and what stands at the end of a text has
 * nothing that it answers.
 */
export const slotsOf = ({ runs }: Alignment): readonly AlignmentGap[] => {
  const firm = runs.filter(isFirm);
  return firm.slice(1).flatMap((after, at) => {
    const gap = between(firm[at] ?? after, after);
    return isShort(gap) ? [gap] : [];
  });
};

/** What stands before the first words that both texts have: a headline, mostly, or a place and a date. */
export const openingOf = ({ runs }: Alignment): AlignmentGap | null => {
  const after = runs.find(isFirm);
  if (after === undefined) return null;
  const gap = between({ first: 0, second: 0, length: 0 }, after);
  return isShort(gap) ? gap : null;
};
