import type { CountRange } from "../../enrich/enrichment.ts";

/**
 * A count as words: `4`, `2 to 5`, `20 or more`.
 *
 * @example rangeText({ min: 20, max: null }) // "20 or more"
 */
export const rangeText = ({ min, max }: CountRange): string => {
  if (max === null) return `${min} or more`;
  return min === max ? String(min) : `${min} to ${max}`;
};
