import type { DocumentId } from "../../document/source-file.ts";
import type { Stories } from "../../search/archive/stories.ts";
import type { WhileHeld } from "../../store/while-held.ts";
import { assignStories, type DocumentNeighbors, type StoriesRequest } from "./assign-stories.ts";

export interface AssignDeps {
  readonly stories: Stories;
  /** Only one of all processes works on stories at a time. */
  readonly whileHeld: WhileHeld;
}

/** Copies join documents all the time and disturb a try or two. This many failures have another cause. */
const MOST_TRIES = 20;

/**
 * Assigns documents to stories when it is this process's turn. Tries again whenever another process changed one of them meanwhile.
 *
 * @throws if that happens {@link MOST_TRIES} times
 */
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
    throw new Error(`Documents changed during each of ${MOST_TRIES} tries to assign them to stories.`);
  });
