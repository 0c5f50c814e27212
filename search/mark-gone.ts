import type { DocumentId } from "../document/document.ts";
import type { SearchClient } from "./client.ts";
import type { IndexNames } from "./index-names.ts";
import { isStatus, reach } from "./reach.ts";

/** What happens to a document when the last file that held its text is gone: it is kept and marked, or removed. */
export type GonePolicy = "keep" | "remove";

interface Held {
  readonly documents: { readonly buckets: readonly { readonly key: string }[] };
}

/** Which of these documents still have a file, by the ledger. */
const stillHeld = async (
  client: SearchClient,
  ledger: string,
  ids: readonly DocumentId[],
): Promise<ReadonlySet<string>> => {
  await reach(() => client.indices.refresh({ index: ledger }));
  const answer = await reach(() =>
    client.search<unknown, Held>({
      index: ledger,
      size: 0,
      track_total_hits: false,
      query: {
        bool: {
          filter: [
            { terms: { "ledger.document_id": [...ids] } },
            { terms: { "ledger.state": ["indexed", "duplicate"] } },
          ],
        },
      },
      aggs: { documents: { terms: { field: "ledger.document_id", size: ids.length } } },
    }),
  );
  return new Set(answer.aggregations?.documents.buckets.map(({ key }) => key));
};

/**
 * Deals with documents that lost a file: one that has no file left is marked (`pipeline.files_gone`, since when) or removed.
 *
 * @returns those that were marked or removed
 */
export const markGone = async (
  client: SearchClient,
  names: IndexNames,
  ids: readonly DocumentId[],
  policy: GonePolicy,
  nowMs: number,
): Promise<readonly DocumentId[]> => {
  if (ids.length === 0) return [];
  const held = await stillHeld(client, names.files, ids);
  const gone = ids.filter((id) => !held.has(id));
  for (const id of gone) {
    try {
      await (policy === "remove"
        ? reach(() => client.delete({ index: names.articles, id }))
        : reach(() =>
            client.update({
              index: names.articles,
              id,
              doc: { pipeline: { files_gone: nowMs } },
              retry_on_conflict: 5,
            }),
          ));
    } catch (error) {
      if (!isStatus(error, 404)) throw error;
    }
  }
  return gone;
};
