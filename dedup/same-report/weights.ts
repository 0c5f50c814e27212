import type { ReportFeatures } from "./features.ts";

/**
 * The weights of what speaks for and against two texts being one report, in a logistic model.
 *
 * Written by training/train-duplicates.ts; do not edit. Source: pairs of articles that were read and judged, and made ones
 * (docs/measurements/duplicates.md). Reason: no one of these values decides; a model of all beats rules on articles that it did not see.
 */
export const REPORT_WEIGHTS: Readonly<Record<keyof ReportFeatures, number>> = {
  similarity: 0.716,
  coverage: 1.943,
  vocabulary: 5.287,
  otherKnownNames: -2.283,
  otherUnknownNames: -0.467,
  otherAnnounced: -1.481,
  otherNumbers: -3.291,
  otherDays: -2.015,
  otherToldNumbers: -0.709,
  otherLead: -0.74,
  otherHeadline: -0.584,
  length: 0.827,
  serial: -3.753,
};

/** Added to the weighted values: with it the score of one report is zero or more. */
export const REPORT_BIAS = -8.087;
