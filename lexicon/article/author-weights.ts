/**
 * How much each feature of a name says that it is whoever wrote the article (`document/metadata/signed/author-features.ts`); `isNone` is what must be exceeded.
 *
 * Source: learned by `training/signatures/train-signatures.ts` from generated pages of 184 layouts, also without the lines that name the author. `isNone` is 0.6 more than learned, since
 * a wrong name is worse than none. Reason: rules by cues and position missed three names in eight.
 */
export const AUTHOR_WEIGHTS = {
  isNone: 3.98,
  isAuthor: 0.46,
  isSignature: 0.81,
  isEditor: 0.33,
  isPerson: 5,
  isCued: 1.71,
  isOther: -1.57,
  isAlone: 0.17,
  isBesideDate: 0.22,
  isBesidePlace: 0.21,
  isBesideOutlet: -0.12,
  isBesideUnknown: -1.22,
  isNearUnderHeadline: 0.45,
  isUnderHeadline: 0.32,
  isNearAboveHeadline: -0.15,
  isAboveHeadline: -1.52,
  isRightUnderBody: 1.14,
  isUnderBody: -2.4,
  isUnderComments: -0.01,
  isDatedNearHeadline: 0.55,
  isRepeated: -0.19,
  isAmongNames: -0.92,
  isInBody: -0.18,
  isInHeadline: -0.47,
  isOutlet: -1.02,
} as const;
