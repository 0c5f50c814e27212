import { HEADLINE_CUES } from "../../lexicon/article/headline-cues.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet } from "../../text/folded-words.ts";

const cues = foldedSet(HEADLINE_CUES);
/** In characters, with the colon. No cue is longer. */
const LONGEST_CUE = 24;

/** The text behind a cue for the headline: `X` of `Title: X`. Undefined without a cue. */
export const behindCue = (text: string): string | undefined => {
  const colon = text.slice(0, LONGEST_CUE).indexOf(":");
  if (colon <= 0 || !cues.has(foldStored(text.slice(0, colon)))) return undefined;
  const rest = text.slice(colon + 1).trim();
  return rest === "" ? undefined : rest;
};
