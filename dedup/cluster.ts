import { bandHashesOf } from "./bands.ts";
import { compareTexts } from "./compare.ts";
import type { ComparableText } from "./comparable.ts";
import type { PairDecision } from "./decision.ts";
import type { DatedDocument, Neighbor, Standing } from "./duplicate.ts";
import { createLeadIndex } from "./lead-index.ts";
import { assignToStory, isLead, STORY_CAP } from "./stories.ts";

/** Near candidates that a text is compared with, most shared bands first. It bounds the cost of a form that is printed daily. */
const MOST_COMPARED = 24;

/** The standing of a document, and the decision that led to it; null if it resembles no earlier lead. */
export interface ClusteredStanding extends Standing<string> {
  readonly decision: PairDecision | null;
}

/**
 * Assigns documents to stories, one after the other: compares each with the leads that share a band with it, and
 * {@link assignToStory} decides.
 *
 * @param leadTextOf gives the text of a lead back; the caller chooses how to store it
 * @returns a function to call with every document, in the order of `byTime`
 */
export const startClustering = (
  leadTextOf: (id: string) => ComparableText,
): ((document: DatedDocument<string>, text: ComparableText) => ClusteredStanding) => {
  const index = createLeadIndex();
  const leads: DatedDocument<string>[] = [];
  const sizes = new Map<string, number>();
  return (document, text) => {
    const bands = bandHashesOf(text);
    const decisions = new Map<string, PairDecision>();
    const neighbors: Neighbor<string>[] = [];
    for (const at of index.find(bands, MOST_COMPARED)) {
      const other = leads[at];
      if (other === undefined || (sizes.get(other.id) ?? 1) >= STORY_CAP) continue;
      const decision = compareTexts(text, leadTextOf(other.id));
      const { relation, similarity } = decision;
      if (relation === "none") continue;
      decisions.set(other.id, decision);
      neighbors.push({ ...other, relation, similarity });
    }
    const standing = assignToStory(document, neighbors);
    sizes.set(standing.story, (sizes.get(standing.story) ?? 0) + 1);
    if (isLead(standing)) {
      index.add(bands);
      leads.push(document);
    }
    return { ...standing, decision: decisions.get(standing.lead) ?? null };
  };
};
