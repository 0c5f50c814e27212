import type { DocumentId } from "../document/source-file.ts";
import type { Enrich } from "../enrich/enrich.ts";
import type { Renewal } from "../queues/renew.queue.ts";
import type { EnrichedDocuments } from "../search/archive/enriched-documents.ts";

export interface RenewDeps {
  readonly documents: Pick<EnrichedDocuments, "renew">;
  readonly enrich: Enrich;
  /** Writes the events of these documents' stories again. */
  readonly rewriteEvents: (ids: readonly DocumentId[]) => Promise<void>;
}

/** Enriches stored documents again. A document that was removed is left alone. Repeating a job gives the same documents. */
export const renewWorker =
  ({ documents, enrich, rewriteEvents }: RenewDeps) =>
  async ({ documents: ids }: Renewal, signal: AbortSignal): Promise<void> => {
    const renewed = await documents.renew(
      ids.map((id) => id as DocumentId),
      enrich,
      signal,
    );
    await rewriteEvents(renewed);
  };
