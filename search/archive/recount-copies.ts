import { type CopyFields, MOST_COPIES_LISTED } from "../indices/dedup-fields.ts";
import type { SearchClient } from "../client/client.ts";
import type { IndexNames } from "../client/index-names.ts";
import { countByValue } from "../client/count-by-value.ts";
import { reach } from "../client/reach.ts";
import { walkIndex } from "../client/walk-index.ts";

/**
 * Sets the number of copies of documents that cannot list them all to the number of files in the ledger. Returns how many documents
 * changed.
 *
 * The ledger has each file once, so a file that was delivered twice is not counted twice. Few documents have more copies than they list: this costs
 * two searches, and one write for each that changed. As of the last refresh.
 */
export const recountCopies = async (client: SearchClient, names: IndexNames): Promise<number> => {
  let changed = 0;
  const full = { range: { "dedup.copies": { gte: MOST_COPIES_LISTED } } };
  const pages = walkIndex<{ readonly dedup: Pick<CopyFields, "copies"> }>(client, names.articles, full, [
    "dedup.copies",
  ]);
  for await (const page of pages) {
    const ids = page.map(({ id }) => id);
    const counts = await countByValue(client, names.files, "ledger.document_id", ids);
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
