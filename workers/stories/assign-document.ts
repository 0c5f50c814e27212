import type { Duplicate } from "../../dedup/duplicate.ts";
import type { Admission, ReadArticle } from "../../pipeline/flight.ts";
import { batchLookups } from "../../search/client/batch-lookups.ts";
import type { Window } from "../../store/window.ts";
import type { FindNeighbors } from "./find-neighbors.ts";
import { type AssignDeps, assignUnderLease } from "./assign-under-lease.ts";
import type { DocumentNeighbors } from "./assign-stories.ts";

export interface AssignDocumentDeps extends AssignDeps {
  readonly window: Pick<Window, "land" | "forget" | "clear">;
  readonly findNeighbors: FindNeighbors;
  /** Makes everything written so far searchable. */
  readonly refresh: () => Promise<void>;
}

/** To be called when a document has been written: puts it, and those around it, to their stories. */
export type AssignDocument = (admission: Admission, read: ReadArticle, duplicate: Duplicate) => Promise<void>;

/** Documents whose stories are worked out together, under one lease. */
const MOST_TOGETHER = 200;
/** Documents that may wait in the window until they are made searchable. */
const MOST_WAITING = 500;

/**
 * Opens relinking. One process of all works on stories at a time; what comes meanwhile is worked out together with the next.
 * A document that resembles none costs one question to Redis.
 */
export const openAssignDocument = (deps: AssignDocumentDeps): AssignDocument => {
  const { window, findNeighbors, refresh } = deps;
  const place = batchLookups<DocumentNeighbors, true>(async (arrivals) => {
    await assignUnderLease(deps, arrivals);
    return new Map(arrivals.map((arrival) => [arrival, true]));
  }, MOST_TOGETHER);

  let isClearing = false;
  /** In nobody's way: what fails here is tried with the next document. */
  const clear = async (): Promise<void> => {
    if (isClearing) return;
    isClearing = true;
    await window.clear(refresh).catch(() => undefined);
    isClearing = false;
  };

  return async (admission, read, { bands, near }) => {
    // Without band keys nobody meets it.
    if (bands.length === 0) return;
    const { documentId } = read;
    const all = new Map(near.map((neighbor) => [neighbor.id, neighbor]));
    // After the write: whoever is written later sees this document, whoever was written before has told it.
    let landed = await window.land(admission.id, documentId);
    while (!landed.isKnown) {
      // Redis was emptied meanwhile, and with it what others told: now that it is written, it looks again.
      for (const neighbor of await findNeighbors(admission, read)) all.set(neighbor.id, neighbor);
      landed = await window.land(admission.id, documentId);
    }
    for (const neighbor of landed.near) all.set(neighbor.id, neighbor);
    if (all.size > 0) await place({ id: documentId, near: [...all.values()] });
    if (landed.near.length > 0) await window.forget(documentId);
    if (landed.due > MOST_WAITING) void clear();
  };
};
