/** workers/stories/: finds the near duplicates of a document, and assigns documents to stories. */

import type { Duplicate } from "../../dedup/duplicate.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { Admission, ReadArticle } from "../../pipeline/flight.ts";
import { batchLookups } from "../../search/client/batch-lookups.ts";
import type { Window } from "../../store/window.ts";
import type { DocumentNeighbors } from "./assign-stories.ts";
import { type AssignDeps, assignUnderLease } from "./assign-under-lease.ts";
import type { FindNeighbors } from "./find-neighbors.ts";

export interface AssignDocumentDeps extends AssignDeps {
  readonly window: Pick<Window, "markWritten" | "forgetNeighbors" | "clear">;
  readonly findNeighbors: FindNeighbors;
  /** Makes everything written so far searchable. */
  readonly refresh: () => Promise<void>;
}

/**
 * Assigns a document, and those around it, to stories. To be called when the document has been written.
 *
 * @param tellsIn see {@link DocumentNeighbors.tellsIn}
 */
export type AssignDocument = (
  admission: Admission,
  read: ReadArticle,
  duplicate: Duplicate,
  tellsIn?: DocumentId,
) => Promise<void>;

/** Documents that are assigned together under one lease: some hundred share three requests to Elasticsearch. */
const MOST_TOGETHER = 200;
/** Written documents that may wait in the window. Once there are more, a refresh makes them searchable. */
const MOST_WAITING = 500;

/** Removes searchable documents from the window, one removal at a time. If it fails, a later document causes the next one. */
const openClear = (window: Pick<Window, "clear">, refresh: () => Promise<void>): (() => Promise<void>) => {
  let isClearing = false;
  return async () => {
    if (isClearing) return;
    isClearing = true;
    await window.clear(refresh).catch(() => undefined);
    isClearing = false;
  };
};

/**
 * Opens the function that assigns a document. Only one of all processes works on stories at a time; the documents that come while this process waits are
 * assigned together. A document that resembles no other costs one question to Redis.
 */
export const openAssignDocument = (deps: AssignDocumentDeps): AssignDocument => {
  const { window, findNeighbors, refresh } = deps;
  const clear = openClear(window, refresh);
  const assign = batchLookups<DocumentNeighbors, true>(async (documents) => {
    await assignUnderLease(deps, documents);
    return new Map(documents.map((document) => [document, true]));
  }, MOST_TOGETHER);

  return async (admission, read, { bands, near }, tellsIn) => {
    // Without band keys no other document can find it.
    if (bands.length === 0) return;
    const { documentId } = read;
    const all = new Map(near.map((neighbor) => [neighbor.id, neighbor]));
    // This comes after the write, so a document written later sees this one, and one written before has added itself.
    let entry = await window.markWritten(admission.id, documentId);
    // Redis may have been emptied meanwhile, and the neighbors that others added with it. The document looks again, now that it is written.
    // If another file with the same text enters after that, it looks for both: to wait for the last word would let two wait for each other.
    for (let isSure = entry.isOwn; !isSure; isSure = entry.isThere) {
      const found = await findNeighbors(admission, read);
      for (const neighbor of found.near) all.set(neighbor.id, neighbor);
      entry = await window.markWritten(admission.id, documentId);
    }
    for (const neighbor of entry.near) all.set(neighbor.id, neighbor);
    const tells = tellsIn === undefined ? {} : { tellsIn };
    if (all.size > 0) await assign({ id: documentId, near: [...all.values()], ...tells });
    if (entry.near.length > 0) await window.forgetNeighbors(documentId);
    if (entry.due > MOST_WAITING) void clear();
  };
};
