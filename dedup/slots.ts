import type { Alignment, Gap, Run } from "./align.ts";

const MOST_WORDS = 10;
/** Words of both texts on either side of a slot: fewer are chance. */
const LEAST_BESIDE = 2;

/** Runs that are long enough to stand beside a slot; a shorter one is part of what lies around it. */
const isFirm = ({ length }: Run): boolean => length >= LEAST_BESIDE;

/**
 * The slots of two texts: a few words on both sides, between words that both have. What stands in a slot answers the same
 * question in both texts, so it can be compared; what is longer was written anew, and what stands at an end of a text has
 * nothing that it answers.
 */
export const slotsOf = ({ runs }: Alignment): readonly Gap[] => {
  const firm = runs.filter(isFirm);
  return firm.slice(1).flatMap((after, at) => {
    const before = firm[at] ?? after;
    const gap = {
      firstFrom: before.first + before.length,
      firstTo: after.first,
      secondFrom: before.second + before.length,
      secondTo: after.second,
    };
    const sizes = [gap.firstTo - gap.firstFrom, gap.secondTo - gap.secondFrom];
    return sizes.every((size) => size > 0 && size <= MOST_WORDS) ? [gap] : [];
  });
};
