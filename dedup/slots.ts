import type { Alignment, AlignmentGap, SharedRun } from "./align.ts";

/** A gap with more words on either side was rewritten. */
const MOST_SLOT_WORDS = 10;
/** Shared words that must stand on either side of a slot; fewer may be chance. */
const LEAST_BESIDE = 2;

/** Is a shared run long enough to stand beside a slot? A shorter one becomes part of the slot. */
const isFirm = ({ length }: SharedRun): boolean => length >= LEAST_BESIDE;

const gapBetween = (before: SharedRun, after: SharedRun): AlignmentGap => ({
  firstFrom: before.first + before.length,
  firstTo: after.first,
  secondFrom: before.second + before.length,
  secondTo: after.second,
});

const isShortSlot = ({ firstFrom, firstTo, secondFrom, secondTo }: AlignmentGap): boolean =>
  [firstTo - firstFrom, secondTo - secondFrom].every((size) => size > 0 && size <= MOST_SLOT_WORDS);

/**
 * The slots of two texts: a few words of each text between words that both share. The words in a slot answer the same
 * question in both texts, so their facts can be compared. A longer gap was rewritten, and the end of a text has no shared
 * words after it.
 */
export const slotsOf = ({ runs }: Alignment): readonly AlignmentGap[] => {
  const firm = runs.filter(isFirm);
  return firm.slice(1).flatMap((after, at) => {
    const gap = gapBetween(firm[at] ?? after, after);
    return isShortSlot(gap) ? [gap] : [];
  });
};

/** The words before the first shared ones: mostly a headline, or a place and a date. Null if a text has none, or too many. */
export const openingOf = ({ runs }: Alignment): AlignmentGap | null => {
  const after = runs.find(isFirm);
  if (after === undefined) return null;
  const gap = gapBetween({ first: 0, second: 0, length: 0 }, after);
  return isShortSlot(gap) ? gap : null;
};
