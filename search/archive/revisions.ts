import type { DocumentId } from "../../document/source-file.ts";
import type { StoredArticle } from "../indices/stored-article.ts";
import type { SearchClient } from "../client/client.ts";
import { getDocument } from "../client/get-documents.ts";
import { CONFLICT, isStatus, reach } from "../client/reach.ts";
import type { FieldPath } from "../indices/field-path.ts";

/** Rewrites a document when its first file has been read again. */
export interface Revisions {
  /** True if the document exists and other recurring lines were taken out of it than these. */
  readonly isOutdated: (id: DocumentId, takenKeys: readonly string[]) => Promise<boolean>;
  /** Rewrites a document. Its copies, its story and its first arrival stay; near duplicates are found by its new text. */
  readonly revise: (id: DocumentId, next: StoredArticle) => Promise<void>;
}

const TAKEN_KEYS: FieldPath = "article.recurring";

export const openRevisions = (client: SearchClient, alias: string): Revisions => ({
  isOutdated: async (id, takenKeys) => {
    const found = await getDocument<Pick<StoredArticle, "article">>(client, alias, id, {
      fields: [TAKEN_KEYS],
    });
    if (found === null) return false;
    // Without any recurring line, the article itself is absent from what was read.
    const { recurring = [] } = found.source.article ?? {};
    return recurring.join("\n") !== takenKeys.join("\n");
  },
  revise: async (id, next) => {
    for (;;) {
      const found = await getDocument<StoredArticle>(client, alias, id);
      if (found === null) return;
      const { source, version } = found;
      const event = { ...next.event, created: source.event.created };
      const { minhash_bands, method } = next.dedup;
      const document = { ...next, event, dedup: { ...source.dedup, minhash_bands, method } };
      try {
        await reach(() => client.index({ index: alias, id, ...version, document, require_alias: true }));
        return;
      } catch (error) {
        // The document changed between our read and our write: read it again.
        if (!isStatus(error, CONFLICT)) throw error;
      }
    }
  },
});
