import type { DocumentId } from "../document/document.ts";
import type { Neighbor } from "../document/flight.ts";
import { gather } from "../search/gather.ts";
import type { Stories } from "../search/stories.ts";
import type { WhileHeld } from "../store/while-held.ts";
import type { Window } from "../store/window.ts";
import { type Finding, placeStories } from "./place-stories.ts";

export interface RelinkDeps {
  readonly window: Pick<Window, "land" | "forget" | "clear">;
  readonly stories: Stories;
  readonly whileHeld: WhileHeld;
  /** Makes everything written so far searchable. */
  readonly refresh: () => Promise<void>;
}

/** To be called when a document has been written: puts it, and those around it, to their stories. */
export type Relink = (documentId: DocumentId, near: readonly Neighbor[]) => Promise<void>;

/** Documents whose stories are worked out together, under one lease. */
const MOST_TOGETHER = 200;
/** Copies join documents all the time; who loses against them this often has met something else. */
const MOST_TRIES = 20;
/** Documents that may wait in the window until they are made searchable. */
const MOST_WAITING = 500;

/**
 * Opens relinking. One process of all works on stories at a time; what comes meanwhile is worked out together with the next.
 * A document that resembles none costs one question to Redis.
 */
export const openRelink = ({ window, stories, whileHeld, refresh }: RelinkDeps): Relink => {
  const place = gather<Finding, true>(async (findings) => {
    await whileHeld(async (stillHeld) => {
      for (let tries = 1; !(await placeStories(stories, findings, stillHeld)); tries += 1)
        if (tries === MOST_TRIES)
          throw new Error(`Documents changed under each of ${MOST_TRIES} tries to place them.`);
    });
    return new Map(findings.map((finding) => [finding, true]));
  }, MOST_TOGETHER);

  let isClearing = false;
  /** In nobody's way: what fails here is tried with the next document. */
  const clear = async (): Promise<void> => {
    if (isClearing) return;
    isClearing = true;
    await window.clear(refresh).catch(() => undefined);
    isClearing = false;
  };

  return async (documentId, near) => {
    // After the write: whoever is written later sees this document, whoever was written before has told it.
    const { near: told, due } = await window.land(documentId);
    const all = [...new Map([...near, ...told].map((neighbor) => [neighbor.id, neighbor])).values()];
    if (all.length > 0) await place({ id: documentId, near: all });
    if (told.length > 0) await window.forget(documentId);
    if (due > MOST_WAITING) void clear();
  };
};
