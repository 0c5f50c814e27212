import type { DocumentId } from "../../document/source-file.ts";
import { batchLookups } from "../../search/client/batch-lookups.ts";
import type { Stories } from "../../search/archive/stories.ts";
import type { StoryEvents } from "../../search/archive/story-events.ts";
import type { WhileHeld } from "../../store/while-held.ts";
import { assignStories, type DocumentNeighbors, type StoriesRequest } from "./assign-stories.ts";

export interface AssignDeps {
  readonly stories: Stories;
  readonly events: Pick<StoryEvents, "rewrite" | "rewriteAround">;
  /** Only one of all processes works on stories at a time. */
  readonly whileHeld: WhileHeld;
}

/** Documents whose events are rewritten together under one lease. */
const MOST_TOGETHER = 100;
/** Copies join documents all the time and disturb a try or two. This many failures have another cause. */
const MOST_TRIES = 20;

/**
 * Assigns documents to stories when it is this process's turn. Tries again whenever another process changed one of them meanwhile.
 *
 * @throws if that happens {@link MOST_TRIES} times
 */
export const assignUnderLease = (
  { stories, events, whileHeld }: AssignDeps,
  documents: readonly DocumentNeighbors[],
  { isInDoubt = false }: Pick<StoriesRequest, "isInDoubt"> = {},
): Promise<void> =>
  whileHeld(async (stillHeld) => {
    let also: readonly DocumentId[] = [];
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const onMoved = (moved: readonly DocumentId[]) => events.rewrite(moved, stillHeld);
      const request = { documents, also, isInDoubt, onMoved };
      const left = await assignStories(stories, request, stillHeld);
      if (left.length === 0) {
        // The process in doubt may have died between the standings that it wrote and the events.
        if (isInDoubt)
          await events.rewriteAround(
            documents.flatMap(({ id, near }) => [id, ...near.map((one) => one.id)]),
            stillHeld,
          );
        return;
      }
      also = [...new Set([...also, ...left])];
    }
    throw new Error(`Documents changed during each of ${MOST_TRIES} tries to assign them to stories.`);
  });

/** Rewrites the events of all stories to which these documents may belong, when it is this process's turn: one turn for some at a time. */
export const rewriteEventsUnderLease = async (
  { events, whileHeld }: Pick<AssignDeps, "events" | "whileHeld">,
  ids: readonly DocumentId[],
): Promise<void> => {
  for (let at = 0; at < ids.length; at += MOST_TOGETHER) {
    const some = ids.slice(at, at + MOST_TOGETHER);
    await whileHeld((stillHeld) => events.rewriteAround(some, stillHeld));
  }
};

/**
 * Opens the function that does this for one document at a time. Those that come while this process waits for its turn, or has it, share
 * the next one.
 */
export const openRewriteEvents = (
  deps: Pick<AssignDeps, "events" | "whileHeld">,
): ((id: DocumentId) => Promise<void>) => {
  const rewrite = batchLookups<DocumentId, true>(async (ids) => {
    await rewriteEventsUnderLease(deps, ids);
    return new Map(ids.map((id) => [id, true]));
  }, MOST_TOGETHER);
  return async (id) => {
    await rewrite(id);
  };
};
