import { bandHashesOf } from "./bands.ts";
import { compare } from "./compare.ts";
import type { Comparable } from "./comparable.ts";
import type { Decision } from "./decision.ts";
import { createLeadIndex } from "./lead-index.ts";
import { type Bond, isLead, placeOf, type Placement, STORY_CAP, type StoryDocument } from "./stories.ts";

/** No more candidates are compared with a text, the most similar first: it bounds what a form that is printed daily costs. */
const MOST_COMPARED = 24;

/** Where a document stands, and the decision that put it there; null for one that nothing led to. */
export interface Clustered extends Placement {
  readonly decision: Decision | null;
}

/**
 * Puts documents to their stories, one after the other: each is compared with the leads that share a band with it, and
 * {@link placeOf} decides.
 *
 * @param leadTextOf brings the text of a lead back; the caller keeps texts as small as it likes
 * @returns a function to call with every document, earlier ones first (`byTime`)
 */
export const startClustering = (
  leadTextOf: (id: string) => Comparable,
): ((document: StoryDocument, text: Comparable) => Clustered) => {
  const index = createLeadIndex();
  const leads: StoryDocument[] = [];
  const sizes = new Map<string, number>();
  return (document, text) => {
    const bands = bandHashesOf(text);
    const decisions = new Map<string, Decision>();
    const bonds: Bond[] = [];
    for (const at of index.find(bands, MOST_COMPARED)) {
      const other = leads[at];
      if (other === undefined || (sizes.get(other.id) ?? 1) >= STORY_CAP) continue;
      const decision = compare(text, leadTextOf(other.id));
      const { relation, similarity } = decision;
      if (relation === "none") continue;
      decisions.set(other.id, decision);
      bonds.push({ other, relation, similarity });
    }
    const placement = placeOf(document, bonds);
    sizes.set(placement.story, (sizes.get(placement.story) ?? 0) + 1);
    if (isLead(placement)) {
      index.add(bands);
      leads.push(document);
    }
    return { ...placement, decision: decisions.get(placement.lead) ?? null };
  };
};
