import type { DocumentId } from "../../document/source-file.ts";
import type { Stories, StoryMember } from "../../search/archive/stories.ts";

/** The documents whose standing is being worked out: as they were loaded, with the changes decided so far. */
export interface StoryBoard {
  /** Loads those of these documents that were not asked for before. */
  readonly fetch: (ids: Iterable<DocumentId>) => Promise<void>;
  readonly get: (id: DocumentId) => StoryMember | undefined;
  readonly set: (member: StoryMember) => void;
  /** The documents on the board that name one of these as a neighbor. */
  readonly followersOf: (ids: readonly DocumentId[]) => readonly DocumentId[];
  /** The documents that were set. */
  readonly changed: () => readonly StoryMember[];
  /** The stories that gain or lose a document with events. */
  readonly storiesWithEvents: () => readonly DocumentId[];
}

export const openStoryBoard = (stories: Pick<Stories, "load">): StoryBoard => {
  const members = new Map<DocumentId, StoryMember>();
  const loadedStories = new Map<DocumentId, DocumentId>();
  const changed = new Set<DocumentId>();
  const asked = new Set<DocumentId>();
  return {
    fetch: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => !asked.has(id));
      for (const id of missing) asked.add(id);
      for (const member of await stories.load(missing)) {
        members.set(member.id, member);
        loadedStories.set(member.id, member.standing.story);
      }
    },
    get: (id) => members.get(id),
    set: (member) => {
      members.set(member.id, member);
      changed.add(member.id);
    },
    followersOf: (ids) =>
      [...members.values()].filter(({ near }) => near.some(({ id }) => ids.includes(id))).map(({ id }) => id),
    changed: () => [...changed].flatMap((id) => members.get(id) ?? []),
    storiesWithEvents: () => {
      const moved = [...changed].flatMap((id) => {
        const { hasEvents, standing } = members.get(id) ?? {};
        const before = loadedStories.get(id);
        return hasEvents !== true || standing === undefined || before === standing.story
          ? []
          : [standing.story, ...(before === undefined ? [] : [before])];
      });
      return [...new Set(moved)];
    },
  };
};

/** How many documents stories have, with the changes decided so far. */
export interface StorySizes {
  readonly fetch: (leads: Iterable<DocumentId>) => Promise<void>;
  /** A story that was not written when it was asked for has only the documents decided since. */
  readonly of: (story: DocumentId) => number;
  readonly move: (from: DocumentId, to: DocumentId) => void;
}

/** @param cap the most documents of a story: sizes from half of it on are counted exactly */
export const openStorySizes = (stories: Pick<Stories, "sizesOf">, cap: number): StorySizes => {
  const written = new Map<DocumentId, number>();
  const decided = new Map<DocumentId, number>();
  const decide = (story: DocumentId, change: number) =>
    decided.set(story, (decided.get(story) ?? 0) + change);
  return {
    fetch: async (leads) => {
      const missing = [...new Set(leads)].filter((id) => !written.has(id));
      const found = await stories.sizesOf(missing, cap / 2);
      for (const id of missing) written.set(id, found.get(id) ?? 0);
    },
    of: (story) => (written.get(story) ?? 0) + (decided.get(story) ?? 0),
    move: (from, to) => {
      decide(from, -1);
      decide(to, 1);
    },
  };
};
