import type { DocumentId } from "../../document/source-file.ts";
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
      const request = { documents, also, isInDoubt, onMoved: events.rewrite };
      const left = await assignStories(stories, request, stillHeld);
      if (left.length === 0) {
        // The process in doubt may have died between the standings that it wrote and the events.
        if (isInDoubt)
          await events.rewriteAround(documents.flatMap(({ id, near }) => [id, ...near.map((one) => one.id)]));
        return;
      }
      also = [...new Set([...also, ...left])];
    }
    throw new Error(`Documents changed during each of ${MOST_TRIES} tries to assign them to stories.`);
  });

/** Rewrites the events of all stories to which these documents may belong, when it is this process's turn. */
export const rewriteEventsUnderLease = (
  { events, whileHeld }: Pick<AssignDeps, "events" | "whileHeld">,
  ids: readonly DocumentId[],
): Promise<void> => (ids.length === 0 ? Promise.resolve() : whileHeld(() => events.rewriteAround(ids)));
