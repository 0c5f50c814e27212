/**
 * How much each feature of a line says that it is the headline (`document/headline/headline-features.ts`).
 *
 * Source: learned by `training/headlines/train-headlines.ts` from generated pages of 176 layouts, as they are, below menus and lists of other articles, and
 * with a caption above the body. Reason: rules about which line comes first failed on pages that list other articles above their own.
 */
export const HEADLINE_WEIGHTS = {
  sharesWords: 2.49,
  speaksOfBody: 0.86,
  isBesideSignature: 1.39,
  isAboveSignature: 2.37,
  isFirstOfHead: 1.9,
  isFirstTitleOfHead: 1.24,
  isTwice: 0.41,
  isInList: -1.13,
} as const;
