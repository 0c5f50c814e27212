import { HOLDING_STATES } from "../../pipeline/ledger-state.ts";
import { type DocumentId, shownPath } from "../../document/source-file.ts";
import type { LedgerRecord } from "../indices/ledger-record.ts";
import type { SearchClient } from "../client/client.ts";
import type { IndexNames } from "../client/index-names.ts";
import { getExisting } from "../client/get-documents.ts";
import { countByValue } from "../client/count-by-value.ts";
import { reach } from "../client/reach.ts";
import { walkValues } from "../client/walk-index.ts";
import type { OrphanPolicy } from "./settle-documents.ts";

interface FindDeps {
  readonly client: SearchClient;
  readonly names: Pick<IndexNames, "articles" | "files" | "versions">;
}

interface UnsettledDeps extends FindDeps {
  readonly policy: OrphanPolicy;
}

const COPIES = "dedup.copies";
const GONE = "pipeline.files_gone";

/** The documents that changed records are about: those that they name, and those that list their paths. */
export const documentsAround = async (
  { client, names }: FindDeps,
  records: readonly LedgerRecord[],
): Promise<readonly DocumentId[]> => {
  const paths = records.map(({ file }) => shownPath(file));
  const ids = new Set(records.flatMap(({ documentId }) => documentId ?? []));
  await reach(() => client.indices.refresh({ index: names.articles }));
  const query = {
    bool: {
      should: [
        { terms: { "dedup.paths": paths } },
        // What was deleted a moment ago may be an earlier version of what has come to its path.
        { bool: { filter: [{ terms: { "dedup.former_paths.path": paths } }, { exists: { field: GONE } }] } },
      ],
    },
  };
  for await (const page of walkValues(client, names.articles, query, [COPIES]))
    for (const { id } of page) ids.add(id as DocumentId);
  return [...ids];
};

/**
 * The documents that have another number of copies than the ledger has files, are earlier versions as well, or are still to be removed, some at
 * a time, as of now. That happens where a change was settled by nobody, or not to its end: a process died, an earlier version of Warraq wrote
 * the archive, or the ledger was lost.
 */
export async function* findUnsettled({
  client,
  names,
  policy,
}: UnsettledDeps): AsyncGenerator<readonly DocumentId[]> {
  await reach(() => client.indices.refresh({ index: [names.files, names.articles] }));
  for await (const page of walkValues(client, names.articles, { match_all: {} }, [COPIES, GONE])) {
    const ids = page.map(({ id }) => id);
    const held = await countByValue(client, names.files, "ledger.document_id", ids, [
      { terms: { "ledger.state": [...HOLDING_STATES] } },
    ]);
    yield page.flatMap(({ id, values }): readonly DocumentId[] => {
      const files = held.get(id) ?? 0;
      const isMarked = GONE in values;
      // Only a process knows that it will remove a document in a moment.
      const isLeft = isMarked && policy === "remove";
      const isRight = values[COPIES]?.[0] === files && isMarked === (files === 0) && !isLeft;
      return isRight ? [] : [id as DocumentId];
    });
  }
  yield* findInBoth({ client, names });
}

/** The documents that are earlier versions as well, some at a time: a process died while it moved them. */
async function* findInBoth({ client, names }: FindDeps): AsyncGenerator<readonly DocumentId[]> {
  // The index of versions is made with the first of them.
  if (!(await reach(() => client.indices.exists({ index: names.versions })))) return;
  await reach(() => client.indices.refresh({ index: names.versions }));
  for await (const page of walkValues(client, names.versions, { match_all: {} }, ["version.until"])) {
    const ids = page.map(({ id }) => id);
    yield [...(await getExisting(client, names.articles, ids))] as DocumentId[];
  }
}
