import { type CopyFields, MOST_COPIES_LISTED } from "../indices/dedup-fields.ts";
import type { SearchClient } from "../client/client.ts";
import type { IndexNames } from "../client/index-names.ts";
import { reach } from "../client/reach.ts";
import { walkIndex } from "../client/walk-index.ts";

interface FileCounts {
  readonly documents: { readonly buckets: readonly { readonly key: string; readonly doc_count: number }[] };
}

/** How many files hold each of these texts, by the ledger, as of its last refresh. */
const countFiles = async (
  client: SearchClient,
  ledger: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const answer = await reach(() =>
    client.search<unknown, FileCounts>({
      index: ledger,
      size: 0,
      track_total_hits: false,
      query: { terms: { "ledger.document_id": [...ids] } },
      aggs: { documents: { terms: { field: "ledger.document_id", size: ids.length } } },
    }),
  );
  return new Map(answer.aggregations?.documents.buckets.map(({ key, doc_count }) => [key, doc_count]));
};

/**
 * Sets the number of copies of documents that cannot list them all to the number of files in the ledger. Returns how many documents
 * changed.
 *
 * The ledger has each file once, so a file that was delivered twice is not counted twice. Few documents have so many copies: this costs
 * two searches, and one write for each that changed. As of the last refresh.
 */
export const recountCopies = async (client: SearchClient, names: IndexNames): Promise<number> => {
  let changed = 0;
  const full = { range: { "dedup.copies": { gte: MOST_COPIES_LISTED } } };
  const pages = walkIndex<{ readonly dedup: Pick<CopyFields, "copies"> }>(client, names.articles, full, [
    "dedup.copies",
  ]);
  for await (const page of pages) {
    const counts = await countFiles(
      client,
      names.files,
      page.map(({ id }) => id),
    );
    for (const { id, source } of page) {
      const copies = Math.max(counts.get(id) ?? 0, MOST_COPIES_LISTED);
      if (copies === source.dedup.copies) continue;
      await reach(() =>
        client.update({ index: names.articles, id, doc: { dedup: { copies } }, retry_on_conflict: 5 }),
      );
      changed += 1;
    }
  }
  return changed;
};
