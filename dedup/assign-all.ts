import type { DatedDocument, Neighbor, Standing } from "./duplicate.ts";
import { assignToStory, byTime, isLead, STORY_CAP } from "./stories.ts";

/**
 * Assigns every document to a story: in the fixed order, each by {@link assignToStory} among the leads before it. This
 * is the canonical answer: it depends on the documents and their neighbors, not on the order in which they are given.
 *
 * @param neighborsOf all neighbors of a document; if one document names another, the other names it too
 * @param cap the most documents of a story
 */
export const assignAll = <Id extends string>(
  documents: readonly DatedDocument<Id>[],
  neighborsOf: (id: Id) => readonly Neighbor<Id>[],
  cap: number = STORY_CAP,
): ReadonlyMap<Id, Standing<Id>> => {
  const standings = new Map<Id, Standing<Id>>();
  const sizes = new Map<Id, number>();
  for (const document of documents.toSorted(byTime)) {
    const leads = neighborsOf(document.id).filter(({ id }) => {
      const standing = standings.get(id);
      return standing !== undefined && isLead(standing) && (sizes.get(id) ?? 1) < cap;
    });
    const standing = assignToStory(document, leads);
    standings.set(document.id, standing);
    sizes.set(standing.story, (sizes.get(standing.story) ?? 0) + 1);
  }
  return standings;
};
