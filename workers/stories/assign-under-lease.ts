import type { DocumentId } from "../../document/source-file.ts";
import type { Stories } from "../../search/archive/stories.ts";
import type { WhileHeld } from "../../store/while-held.ts";
import { type DocumentNeighbors, type StoriesRequest, assignStories } from "./assign-stories.ts";

export interface AssignDeps {
  readonly stories: Stories;
  /** One process of all works on stories at a time. */
  readonly whileHeld: WhileHeld;
}

/** Copies join documents all the time; who loses against them this often has met something else. */
const MOST_TRIES = 20;

/** Puts documents to their stories when it is this process's turn, as often as somebody else writes one of them meanwhile. */
export const assignUnderLease = (
  { stories, whileHeld }: AssignDeps,
  documents: readonly DocumentNeighbors[],
  { isInDoubt = false }: Pick<StoriesRequest, "isInDoubt"> = {},
): Promise<void> =>
  whileHeld(async (stillHeld) => {
    let also: readonly DocumentId[] = [];
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const left = await assignStories(stories, { documents, also, isInDoubt }, stillHeld);
      if (left.length === 0) return;
      also = [...new Set([...also, ...left])];
    }
    throw new Error(`Documents changed under each of ${MOST_TRIES} tries to place them.`);
  });
