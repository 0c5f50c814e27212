import {
  type Bond,
  byTime,
  isLead,
  placeOf,
  type Placement,
  STORY_CAP,
  type StoryDocument,
} from "./stories.ts";

/**
 * Puts every document in its place: in the fixed order, each by {@link placeOf} among the leads before it. The canonical
 * answer: it depends on the documents and their bonds, not on the order in which either is given.
 *
 * @param bondsOf every bond of a document; each bond is known from both of its ends
 */
export const placeAll = (
  documents: readonly StoryDocument[],
  bondsOf: (id: string) => readonly Bond[],
  cap: number = STORY_CAP,
): ReadonlyMap<string, Placement> => {
  const placements = new Map<string, Placement>();
  const sizes = new Map<string, number>();
  for (const document of documents.toSorted(byTime)) {
    const open = bondsOf(document.id).filter(({ other }) => {
      const placement = placements.get(other.id);
      return placement !== undefined && isLead(placement) && (sizes.get(other.id) ?? 1) < cap;
    });
    const placement = placeOf(document, open);
    placements.set(document.id, placement);
    sizes.set(placement.story, (sizes.get(placement.story) ?? 0) + 1);
  }
  return placements;
};
