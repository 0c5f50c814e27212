import { HEADLINE_LABELS } from "../../lexicon/page/headline-cues.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";

const labels: ReadonlySet<string> = new Set(HEADLINE_LABELS.map(toDedupForm));
/** No label is longer, with a colon behind it. */
const LONGEST_LABEL = 24;

/** What stands behind a label that says that it is the headline: `X` of `Title: X`. Undefined without one. */
export const behindLabel = (text: string): string | undefined => {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(":");
  if (colon <= 0 || !labels.has(foldStored(text.slice(0, colon)))) return undefined;
  const rest = text.slice(colon + 1).trim();
  return rest === "" ? undefined : rest;
};
