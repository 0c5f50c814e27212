import type { DocumentId } from "../../document/source-file.ts";
import type { StoredArticle } from "../indices/article-mapping.ts";
import type { SearchClient } from "../client/client.ts";
import { isStatus, reach } from "../client/reach.ts";

/** Changes documents that are there, when their first file has been read anew. */
export interface Revisions {
  /** Is the document there, made of a reading from which other recurring lines were taken? */
  readonly isOutdated: (id: DocumentId, takenKeys: readonly string[]) => Promise<boolean>;
  /** Writes a document anew; its copies, its story and when it came stay, and near duplicates are found by its new text. */
  readonly revise: (id: DocumentId, next: StoredArticle) => Promise<void>;
}

const readStored = async (
  client: SearchClient,
  alias: string,
  id: DocumentId,
  fields?: readonly string[],
) => {
  try {
    const found = await reach(() =>
      client.get<StoredArticle>({
        index: alias,
        id,
        ...(fields === undefined ? {} : { _source_includes: [...fields] }),
      }),
    );
    const version = { if_seq_no: found._seq_no ?? 0, if_primary_term: found._primary_term ?? 0 };
    return { source: found._source, version };
  } catch (error) {
    if (isStatus(error, 404)) return { source: undefined, version: {} };
    throw error;
  }
};

export const openRevisions = (client: SearchClient, alias: string): Revisions => ({
  isOutdated: async (id, takenKeys) => {
    const { source } = await readStored(client, alias, id, ["article.recurring"]);
    if (source === undefined) return false;
    const { recurring = [] } = source.article ?? {};
    return recurring.join("\n") !== takenKeys.join("\n");
  },
  revise: async (id, next) => {
    for (;;) {
      const { source, version } = await readStored(client, alias, id);
      if (source === undefined) return;
      const event = { ...next.event, created: source.event.created };
      const { minhash_bands, method } = next.dedup;
      const document = { ...next, event, dedup: { ...source.dedup, minhash_bands, method } };
      try {
        await reach(() => client.index({ index: alias, id, ...version, document, require_alias: true }));
        return;
      } catch (error) {
        // A copy joined between our read and our write: look again.
        if (!isStatus(error, 409)) throw error;
      }
    }
  },
});
