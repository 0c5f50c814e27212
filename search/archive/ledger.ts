import type { estypes } from "@elastic/elasticsearch";
import { type FileId, shownPath } from "../../document/source-file.ts";
import { LEDGER_STATES, type LedgerState } from "../../pipeline/ledger-state.ts";
import { type Reason, REASONS } from "../../document/reasons.ts";
import type { BulkWriter } from "../client/bulk-writer.ts";
import type { SearchClient } from "../client/client.ts";
import { fromStoredRecord, type StoredRecord, toStoredRecord } from "../indices/ledger-mapping.ts";
import type { LedgerRecord } from "../indices/ledger-record.ts";
import { countByValue } from "../client/count-by-value.ts";
import { getDocuments } from "../client/get-documents.ts";
import { CONFLICT, reach } from "../client/reach.ts";
import { walkIndex } from "../client/walk-index.ts";

/** Which records to read; each part narrows them. */
export interface LedgerFilter {
  readonly state?: LedgerState;
  readonly reason?: Reason;
  /** Of files that hold the text of this document. */
  readonly documentId?: string;
  /** Of files at or below this path. */
  readonly under?: string;
  /** Written since then (ms since 1970). */
  readonly sinceMs?: number;
}

const toLedgerQuery = ({ state, reason, documentId, under, sinceMs }: LedgerFilter) => ({
  bool: {
    filter: [
      ...(state === undefined ? [] : [{ term: { "ledger.state": state } }]),
      ...(reason === undefined ? [] : [{ term: { "event.reason": reason } }]),
      ...(documentId === undefined ? [] : [{ term: { "ledger.document_id": documentId } }]),
      ...(sinceMs === undefined ? [] : [{ range: { "@timestamp": { gte: sinceMs } } }]),
      ...(under === undefined
        ? []
        : [
            {
              bool: {
                should: [
                  { term: { "file.path": under } },
                  { prefix: { "file.path": under.endsWith("/") ? under : `${under}/` } },
                ],
              },
            },
          ]),
    ],
  },
});

/** The ledger: one record for every file ever seen. */
export interface Ledger {
  /** Writes records. A record of a later epoch is not overwritten. */
  readonly put: (records: readonly LedgerRecord[]) => Promise<void>;
  /** The records of these files that exist; up to date to the last write. */
  readonly get: (ids: readonly FileId[]) => Promise<ReadonlyMap<FileId, LedgerRecord>>;
  /** How many files are in each state, as of the last refresh. */
  readonly counts: () => Promise<Readonly<Record<LedgerState, number>>>;
  /** How many files in this state have each reason, as of the last refresh. A reason that no file has is absent. */
  readonly countReasons: (state: LedgerState) => Promise<ReadonlyMap<Reason, number>>;
  /** One page of the records that pass the filter, last written first, and how many there are, as of the last refresh. */
  readonly page: (
    filter: LedgerFilter,
    from: number,
    size: number,
  ) => Promise<{ readonly total: number; readonly records: readonly LedgerRecord[] }>;
  /** Every record that passes the filter, a page at a time, as of the last refresh. */
  readonly walk: (filter?: LedgerFilter) => AsyncGenerator<readonly LedgerRecord[]>;
  /** The records that pass the filter with the earliest of these times, at most `limit`, as of the last refresh. */
  readonly oldest: (
    filter: LedgerFilter,
    by: "seenMs" | "epoch",
    limit: number,
  ) => Promise<readonly LedgerRecord[]>;
  /** The records that were closed since then (ms since 1970), newest first, at most `limit`, as of the last refresh. */
  readonly lastOutcomes: (limit: number, sinceMs: number) => Promise<readonly LedgerRecord[]>;
  /** Makes everything written so far visible to the readers above. */
  readonly refresh: () => Promise<void>;
}

/** The version of a record: within one epoch, `queued` comes first and every outcome after it. */
const recordVersionOf = ({ epoch, state }: LedgerRecord): number => epoch * 2 + (state === "queued" ? 0 : 1);

const recordsIn = (hits: readonly estypes.SearchHit<StoredRecord>[]): readonly LedgerRecord[] =>
  hits.flatMap(({ _id, _source }) =>
    _id === undefined || _source === undefined ? [] : [fromStoredRecord(_id, _source)],
  );

const searchRecords = async (
  client: SearchClient,
  request: estypes.SearchRequest,
): Promise<readonly LedgerRecord[]> =>
  recordsIn(
    (await reach(() => client.search<StoredRecord>({ ...request, track_total_hits: false }))).hits.hits,
  );

/** Opens the ledger. Every record that is written carries `version`, that of the product. */
export const openLedger = (
  client: SearchClient,
  alias: string,
  writer: BulkWriter,
  version: string,
): Ledger => ({
  put: async (records) => {
    const now = Date.now();
    await Promise.all(
      records.map(async (record) => {
        const { status, error } = await writer.write({
          action: {
            index: {
              _index: alias,
              _id: record.id,
              version: recordVersionOf(record),
              version_type: "external_gte",
              require_alias: true,
            },
          },
          source: toStoredRecord(record, now, version),
        });
        if (status >= 300 && status !== CONFLICT)
          throw new Error(`The ledger refused the record of ${shownPath(record.file)}: ${error ?? status}`);
      }),
    );
  },
  get: async (ids) => {
    const documents = await getDocuments<StoredRecord>(client, alias, ids);
    return new Map(documents.map(({ id, source }) => [id as FileId, fromStoredRecord(id, source)]));
  },
  counts: async () => {
    const counts = await countByValue(client, alias, "ledger.state", LEDGER_STATES);
    return Object.fromEntries(LEDGER_STATES.map((state) => [state, counts.get(state) ?? 0])) as Record<
      LedgerState,
      number
    >;
  },
  countReasons: async (state) =>
    (await countByValue(client, alias, "event.reason", Object.keys(REASONS), [
      { term: { "ledger.state": state } },
    ])) as ReadonlyMap<Reason, number>,
  page: async (filter, from, size) => {
    const answer = await reach(() =>
      client.search<StoredRecord>({
        index: alias,
        from,
        size,
        track_total_hits: true,
        query: toLedgerQuery(filter),
        // Many records are written in one millisecond, so that the time alone would be no order.
        sort: [{ "@timestamp": "desc" }, { "file.path": "asc" }, { "file.part.number": "asc" }],
      }),
    );
    const { total = 0, hits } = answer.hits;
    return { total: typeof total === "number" ? total : total.value, records: recordsIn(hits) };
  },
  oldest: (filter, by, size) =>
    searchRecords(client, {
      index: alias,
      size,
      query: toLedgerQuery(filter),
      sort: [{ [by === "seenMs" ? "event.created" : "ledger.epoch"]: "asc" }],
    }),
  lastOutcomes: (size, sinceMs) =>
    searchRecords(client, {
      index: alias,
      size,
      query: {
        bool: {
          filter: [
            { terms: { "ledger.state": ["indexed", "duplicate", "quarantined"] } },
            { range: { "@timestamp": { gte: sinceMs } } },
          ],
        },
      },
      sort: [{ "@timestamp": "desc" }],
    }),
  refresh: async () => {
    await reach(() => client.indices.refresh({ index: alias }));
  },
  walk: async function* walk(filter = {}) {
    for await (const page of walkIndex<StoredRecord>(client, alias, toLedgerQuery(filter)))
      yield page.map(({ id, source }) => fromStoredRecord(id, source));
  },
});
