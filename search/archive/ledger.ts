import type { estypes } from "@elastic/elasticsearch";
import { type FileId, shownPath } from "../../document/source-file.ts";
import { LEDGER_STATES, type LedgerState } from "../../pipeline/ledger-state.ts";
import type { Reason } from "../../document/reasons.ts";
import type { BulkWriter } from "../client/bulk-writer.ts";
import type { SearchClient } from "../client/client.ts";
import { fromStoredRecord, type StoredRecord, toStoredRecord } from "../indices/ledger-mapping.ts";
import type { LedgerRecord } from "../indices/ledger-record.ts";
import { reach } from "../client/reach.ts";
import { walkIndex } from "../client/walk-index.ts";

/** Which records are wanted. */
export interface LedgerFilter {
  readonly state?: LedgerState;
  readonly reason?: Reason;
  /** Of files at or below this path. */
  readonly under?: string;
  /** Written since this time, in ms since 1970. */
  readonly sinceMs?: number;
}

const queryOf = ({ state, reason, under, sinceMs }: LedgerFilter) => ({
  bool: {
    filter: [
      ...(state === undefined ? [] : [{ term: { "ledger.state": state } }]),
      ...(reason === undefined ? [] : [{ term: { "event.reason": reason } }]),
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

/** One record for every file ever seen. */
export interface Ledger {
  /** Writes records. One that an admission of a later epoch has overtaken is left as it is. */
  readonly put: (records: readonly LedgerRecord[]) => Promise<void>;
  /** The records of these files that exist; up to date to the last write. */
  readonly get: (ids: readonly FileId[]) => Promise<ReadonlyMap<FileId, LedgerRecord>>;
  /** Files by state, as of the last refresh. */
  readonly counts: () => Promise<Readonly<Record<LedgerState, number>>>;
  /** Every record, or those that a filter leaves, a page at a time, as of the last refresh. */
  readonly walk: (filter?: LedgerFilter) => AsyncGenerator<readonly LedgerRecord[]>;
  /** The records of a filter whose files were first seen longest ago, at most `limit`, as of the last refresh. */
  readonly oldest: (filter: LedgerFilter, limit: number) => Promise<readonly LedgerRecord[]>;
  /** What became of the files that were finished last since a time (ms since 1970), newest first, as of the last refresh. */
  readonly lastOutcomes: (limit: number, sinceMs: number) => Promise<readonly LedgerRecord[]>;
  /** Makes everything written so far visible to `counts` and `walk`. */
  readonly refresh: () => Promise<void>;
}

/** Of one epoch, `queued` comes first and every outcome after it. */
const versionOf = ({ epoch, state }: LedgerRecord): number => epoch * 2 + (state === "queued" ? 0 : 1);

const CONFLICT = 409;

const findRecords = async (
  client: SearchClient,
  request: estypes.SearchRequest,
): Promise<readonly LedgerRecord[]> => {
  const answer = await reach(() => client.search<StoredRecord>({ ...request, track_total_hits: false }));
  return answer.hits.hits.flatMap(({ _id, _source }) =>
    _id === undefined || _source === undefined ? [] : [fromStoredRecord(_id, _source)],
  );
};

/** Opens the ledger; `version` of the product is noted in every record that is written. */
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
              version: versionOf(record),
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
    if (ids.length === 0) return new Map();
    const answer = await reach(() => client.mget<StoredRecord>({ index: alias, ids: [...ids] }));
    return new Map(
      answer.docs.flatMap((doc) =>
        "_source" in doc && doc._source !== undefined
          ? [[doc._id as FileId, fromStoredRecord(doc._id, doc._source)]]
          : [],
      ),
    );
  },
  counts: async () => {
    const answer = await reach(() =>
      client.search<unknown, { states: { buckets: { key: string; doc_count: number }[] } }>({
        index: alias,
        size: 0,
        aggs: { states: { terms: { field: "ledger.state", size: LEDGER_STATES.length } } },
      }),
    );
    const found = new Map(
      answer.aggregations?.states.buckets.map((bucket) => [bucket.key, bucket.doc_count]),
    );
    return Object.fromEntries(LEDGER_STATES.map((state) => [state, found.get(state) ?? 0])) as Record<
      LedgerState,
      number
    >;
  },
  oldest: (filter, size) =>
    findRecords(client, { index: alias, size, query: queryOf(filter), sort: [{ "event.created": "asc" }] }),
  lastOutcomes: (size, sinceMs) =>
    findRecords(client, {
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
    for await (const page of walkIndex<StoredRecord>(client, alias, queryOf(filter)))
      yield page.map(({ id, source }) => fromStoredRecord(id, source));
  },
});
