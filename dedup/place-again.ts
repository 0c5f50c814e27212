import {
  type Bond,
  byTime,
  isLead,
  placeOf,
  type Placement,
  STORY_CAP,
  type StoryDocument,
} from "./stories.ts";

/** What is known of the documents that are there, the new ones included. */
export interface StoryView {
  /**
   * Every bond of a document, to earlier and to later ones; null if they are not known yet. Bonds to documents that are
   * copies today may be left out where the document is itself a copy, and stays one.
   */
  readonly bondsOf: (id: string) => readonly Bond[] | null;
  /** Where a document stands today; null for one that is new. */
  readonly placementOf: (id: string) => Placement | null;
  /** How many documents are in the story of this lead today, itself included. */
  readonly sizeOf: (lead: string) => number;
}

/** What must change, or whose bonds must be found before that can be said: ask again with a view that knows them. */
export type PlacedAgain =
  | { readonly kind: "placed"; readonly changes: ReadonlyMap<string, Placement> }
  | { readonly kind: "unknown"; readonly ids: readonly string[] };

const isSame = (one: Placement | null, other: Placement): boolean =>
  one !== null &&
  one.story === other.story &&
  one.lead === other.lead &&
  one.relation === other.relation &&
  one.similarity === other.similarity;

/** Documents to look at, each once, the earliest first. */
const createAgenda = () => {
  const waiting = new Map<string, StoryDocument>();
  return {
    add: (document: StoryDocument): void => void waiting.set(document.id, document),
    take: (): StoryDocument | null => {
      let first: StoryDocument | null = null;
      for (const document of waiting.values())
        if (first === null || byTime(document, first) < 0) first = document;
      if (first !== null) waiting.delete(first.id);
      return first;
    },
  };
};

/**
 * Brings stories up to date after documents have come or changed, and touches no more than what depends on them. Whatever
 * the order and the batches in which documents come, the placements are in the end those of `placeAll`.
 *
 * Works forward in time: a document depends only on leads before it, so a change spreads to later documents alone, and
 * only while one becomes a lead or ceases to be one. This is what happens when two stories turn out to be one: an earlier
 * document comes that both leads are copies of, so they and those of their copies that are copies of it join it; the
 * others find the best of the leads that remain.
 *
 * @param changed documents that are new, or whose text or time is another than before; in the latter case `bondsOf` must
 *   also name what they were bonded to
 */
export const placeAgain = (
  changed: readonly StoryDocument[],
  view: StoryView,
  cap: number = STORY_CAP,
): PlacedAgain => {
  const changes = new Map<string, Placement>();
  const unknown = new Set<string>();
  const agenda = createAgenda();
  const bondsOf = (id: string): readonly Bond[] => {
    const bonds = view.bondsOf(id);
    if (bonds === null) unknown.add(id);
    return bonds ?? [];
  };
  const placementOf = (id: string): Placement | null => changes.get(id) ?? view.placementOf(id);
  /** Changes on the way may have filled a story, so that one that is nearly full is counted. */
  const mayBeFull = (lead: string): boolean => view.sizeOf(lead) + changes.size + 1 >= cap;
  const isOpen = (lead: StoryDocument, document: StoryDocument): boolean => {
    if (!mayBeFull(lead.id)) return true;
    const before = bondsOf(lead.id).filter(
      ({ other }) => byTime(other, document) < 0 && placementOf(other.id)?.story === lead.id,
    );
    return before.length + 1 < cap;
  };
  const lookAfter = (from: StoryDocument, bonds: readonly Bond[]): void => {
    for (const { other } of bonds) if (byTime(from, other) < 0) agenda.add(other);
  };

  for (const document of changed) {
    agenda.add(document);
    for (const { other } of bondsOf(document.id)) agenda.add(other);
  }
  for (let document = agenda.take(); document !== null && unknown.size === 0; document = agenda.take()) {
    const { id } = document;
    const here = document;
    const bonds = bondsOf(id);
    const open = bonds.filter(({ other }) => {
      const placement = byTime(other, here) < 0 ? placementOf(other.id) : null;
      return placement !== null && isLead(placement) && isOpen(other, here);
    });
    const before = placementOf(id);
    const after = placeOf(document, open);
    if (isSame(before, after)) continue;
    changes.set(id, after);
    if (before === null || isLead(before) !== isLead(after)) lookAfter(document, bonds);
    for (const story of new Set([before?.story ?? id, after.story]))
      if (story !== id && mayBeFull(story)) lookAfter(document, bondsOf(story));
  }
  return unknown.size > 0 ? { kind: "unknown", ids: [...unknown] } : { kind: "placed", changes };
};
