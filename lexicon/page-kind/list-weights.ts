/**
 * How much each feature of a page says that it is a list of articles (`document/page-kind/list-features.ts`); it is one if they and the bias are together more than 0.
 *
 * Source: learned by `training/page-kinds/train-lists.ts` from lists of our own in 12 layouts, and from articles on pages that list others. Reason: no single measure tells
 * a list from a short article among many links.
 */
export const LIST_WEIGHTS = {
  entries: 0.79,
  ownText: -1.41,
  isBare: 4.64,
  withText: 1.27,
  withCut: 3.13,
  repeats: 2.5,
  listWords: 1.75,
  menu: 0.49,
  related: -2.85,
} as const;
export const LIST_BIAS = -3.35;
