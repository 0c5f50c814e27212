import { type DateFeatures, NO_DATE_FEATURES } from "../../document/published/page/date-features.ts";
import { learnWeights, type Weights } from "../softmax.ts";
import type { MarkedDates } from "./marked-dates.ts";

const NAMES = Object.keys(NO_DATE_FEATURES) as readonly (keyof DateFeatures)[];
/** Added to what is learned for the answer that a page has no date: a wrong day is worse than none. */
const CAUTION = 0.3;

export type DateWeights = Weights<keyof DateFeatures>;

/** What speaks for a date as that of its article, learned from these pages. */
export const learnDateWeights = (pages: readonly MarkedDates[]): DateWeights => {
  const weights = learnWeights(pages, NAMES);
  return { ...weights, isNone: weights.isNone + CAUTION };
};
