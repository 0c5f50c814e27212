import type { Alignment, AlignmentGap, SharedRun } from "../align.ts";

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

const isShort = ({ firstFrom, firstTo, secondFrom, secondTo }: AlignmentGap): boolean =>
  firstTo - firstFrom <= MOST_SLOT_WORDS && secondTo - secondFrom <= MOST_SLOT_WORDS;

/** Has only one of the texts words there? */
export const isInsertion = ({ firstFrom, firstTo, secondFrom, secondTo }: AlignmentGap): boolean =>
  firstTo === firstFrom || secondTo === secondFrom;

/**
 * The slots of two texts: a few words of each text between words that both share. The words in a slot answer the same
 * question in both texts, so their facts can be compared. Where only one text has words, it adds them. A longer gap was
 * rewritten, and the end of a text has no shared words after it.
 */
export const slotsOf = ({ runs }: Alignment): readonly AlignmentGap[] => {
  const firm = runs.filter(isFirm);
  return firm.slice(1).flatMap((after, at) => {
    const gap = gapBetween(firm[at] ?? after, after);
    return isShort(gap) ? [gap] : [];
  });
};

const START: SharedRun = { first: 0, second: 0, length: 0 };

/** The words before the first shared ones: mostly a headline, or a place and a date. Null if no shared words follow. */
export const openingOf = ({ runs }: Alignment): AlignmentGap | null => {
  const after = runs.find(isFirm);
  return after === undefined ? null : gapBetween(START, after);
};

/** The part of a gap that is in the body of both texts; null if it is not, or too long to be a slot. */
export const bodyPartOf = (
  gap: AlignmentGap,
  firstBodyAt: number,
  secondBodyAt: number,
): AlignmentGap | null => {
  const part = {
    ...gap,
    firstFrom: Math.max(gap.firstFrom, firstBodyAt),
    secondFrom: Math.max(gap.secondFrom, secondBodyAt),
  };
  const isInBody = part.firstFrom <= part.firstTo && part.secondFrom <= part.secondTo;
  return isInBody && isShort(part) ? part : null;
};
