/** dedup/same-report/: the model that weighs all that speaks for and against two texts being one report. */
import type { ReportFeatures } from "./features.ts";
import { REPORT_BIAS, REPORT_WEIGHTS } from "./weights.ts";

const NAMES = Object.keys(REPORT_WEIGHTS) as readonly (keyof ReportFeatures)[];

/** The logarithm of the odds that two texts are one report. */
export const reportScore = (features: ReportFeatures): number =>
  NAMES.reduce((sum, name) => sum + REPORT_WEIGHTS[name] * features[name], REPORT_BIAS);

/** Are two texts one report, by all that speaks for and against it? */
export const isSameReport = (features: ReportFeatures): boolean => reportScore(features) >= 0;

/** The features as if no number differed: what was revised speaks against a copy, not against a later state of one report. */
export const withoutNumbers = (features: ReportFeatures): ReportFeatures => ({
  ...features,
  otherNumbers: 0,
  otherToldNumbers: 0,
});
