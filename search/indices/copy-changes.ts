import type { SearchClient } from "../client/client.ts";
import { CONFLICT, reach } from "../client/reach.ts";
import { walkIndex } from "../client/walk-index.ts";
import { withCurrentFields } from "./current-fields.ts";

/** Changes looked up at a time. */
const PAGE_SIZE = 500;
/** Bytes of source files whose documents are held at a time: memory stays small even if all articles are long. */
const MOST_BYTES = 8_000_000;

/** The changes between two sequence numbers: `after` is not among them, `upTo` is. */
interface ChangeRange {
  readonly after: number;
  readonly upTo: number;
}

/** Called after every page with the number of documents copied, and the sequence number up to which all are. */
type OnPage = (count: number, upTo: number) => Promise<void>;

/** The sequence number up to which every change of an index is done. No change before it is still under way. */
export interface Checkpoint {
  readonly index: string;
  /** Of this index and no other: one that is deleted and made anew has the same name. */
  readonly uuid: string;
  readonly upTo: number;
}

/** The checkpoint of an index, or of the one behind an alias. */
export const findCheckpoint = async (client: SearchClient, alias: string): Promise<Checkpoint> => {
  const { indices = {} } = await reach(() => client.indices.stats({ index: alias, level: "shards" }));
  const found = Object.entries(indices).flatMap(([index, { uuid = "", shards = {} }]) =>
    Object.values(shards)
      .flat()
      .filter(({ routing }) => routing?.primary === true)
      .map(({ seq_no }) => ({ index, uuid, upTo: seq_no?.global_checkpoint ?? -1 })),
  );
  const [checkpoint, ...others] = found;
  if (checkpoint === undefined || others.length > 0)
    throw new Error(`${alias} has ${found.length} shards; sequence numbers need one.`);
  return checkpoint;
};

/** The sequence number up to which every change is done and can be found. */
export const readCheckpoint = async (client: SearchClient, index: string): Promise<number> => {
  const { upTo } = await findCheckpoint(client, index);
  await reach(() => client.indices.refresh({ index }));
  return upTo;
};

interface ChangedDocument {
  readonly id: string;
  readonly seqNo: number;
  readonly bytes: number;
}

const findChanged = async (
  client: SearchClient,
  index: string,
  { after, upTo }: ChangeRange,
): Promise<readonly ChangedDocument[]> => {
  const answer = await reach(() =>
    client.search<{ readonly file?: { readonly size?: number } }>({
      index,
      size: PAGE_SIZE,
      query: { range: { _seq_no: { gt: after, lte: upTo } } },
      sort: [{ _seq_no: { order: "asc" } }],
      seq_no_primary_term: true,
      track_total_hits: false,
      _source: ["file.size"],
    }),
  );
  return answer.hits.hits.map(({ _id = "", _seq_no = 0, _source }) => ({
    id: _id,
    seqNo: _seq_no,
    bytes: _source?.file?.size ?? 0,
  }));
};

/** Splits a page into batches of at most {@link MOST_BYTES}; a document that is larger is a batch by itself. */
const splitByBytes = (changed: readonly ChangedDocument[]): readonly (readonly ChangedDocument[])[] => {
  const batches: ChangedDocument[][] = [];
  let bytes = Infinity;
  for (const each of changed) {
    bytes += each.bytes;
    if (bytes > MOST_BYTES) {
      batches.push([]);
      bytes = each.bytes;
    }
    batches.at(-1)?.push(each);
  }
  return batches;
};

/** The version under which a change is copied. Sequence numbers begin at 0, versions at 1. */
const copyVersionOf = (seqNo: number): number => seqNo + 1;

const copyBatch = async (
  client: SearchClient,
  from: string,
  to: string,
  batch: readonly ChangedDocument[],
): Promise<void> => {
  const { docs } = await reach(() => client.mget<object>({ index: from, ids: batch.map(({ id }) => id) }));
  const operations = docs.flatMap((doc) =>
    "_source" in doc && doc._source !== undefined
      ? [
          // If it is copied again, an older state never overwrites a newer one.
          {
            index: {
              _id: doc._id,
              version: copyVersionOf(doc._seq_no ?? 0),
              version_type: "external_gte" as const,
            },
          },
          withCurrentFields(doc._source),
        ]
      : [],
  );
  if (operations.length === 0) return;
  const { items } = await reach(() => client.bulk({ index: to, operations }));
  const refused = items.find(
    ({ index }) => (index?.status ?? 500) >= 300 && index?.status !== CONFLICT,
  )?.index;
  if (refused !== undefined)
    throw new Error(
      `${to} refused the document ${refused._id ?? ""}: ${refused.error?.reason ?? refused.status}`,
    );
};

/**
 * Copies the documents that changed in an index between two sequence numbers into another index, oldest change first, with the fields
 * that they have now. May be repeated: a document that is already there, or is newer there, stays.
 *
 * @throws Error if the other index refuses a document
 */
export const copyChanges = async (
  client: SearchClient,
  from: string,
  to: string,
  { after: start, upTo }: ChangeRange,
  onPage: OnPage = async () => undefined,
): Promise<void> => {
  let after = start;
  for (;;) {
    const changed = await findChanged(client, from, { after, upTo });
    for (const batch of splitByBytes(changed)) await copyBatch(client, from, to, batch);
    const last = changed.at(-1);
    if (last === undefined) return;
    after = last.seqNo;
    await onPage(changed.length, after);
  }
};

/**
 * Deletes documents from the copy that are no longer in the original, to which nobody may write meanwhile. Of the copy, only what was written
 * up to that sequence number is looked at.
 */
export const dropDeleted = async (
  client: SearchClient,
  from: string,
  { index: to, upTo }: Checkpoint,
): Promise<void> => {
  await reach(() => client.indices.refresh({ index: [from, to] }));
  const [original, copy] = [
    await reach(() => client.count({ index: from })),
    await reach(() => client.count({ index: to })),
  ];
  if (original.count === copy.count) return;
  const copied = { range: { _seq_no: { lte: upTo } } };
  for await (const page of walkIndex<object>(client, to, copied, ["@timestamp"])) {
    const ids = page.map(({ id }) => id);
    const { docs } = await reach(() => client.mget({ index: from, ids, _source: false }));
    const deleted = docs.filter((doc) => !("found" in doc && doc.found)).map(({ _id }) => _id);
    if (deleted.length > 0)
      await reach(() =>
        client.bulk({ index: to, refresh: true, operations: deleted.map((_id) => ({ delete: { _id } })) }),
      );
  }
};
