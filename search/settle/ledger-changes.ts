import { fromStoredRecord, type StoredRecord } from "../indices/ledger-mapping.ts";
import type { LedgerRecord } from "../indices/ledger-record.ts";
import { findCheckpoint } from "../indices/copy-changes.ts";
import type { SearchClient } from "../client/client.ts";
import { reach } from "../client/reach.ts";

/** A place among the changes of a ledger. */
export interface LedgerPosition {
  /** The uuid of the index that holds the ledger: sequence numbers begin anew with another one, of the same name too. */
  readonly index: string;
  /** The sequence number of the last change. */
  readonly upTo: number;
}

/** Records that changed, and the position behind them. */
export interface ChangedRecords {
  readonly records: readonly LedgerRecord[];
  readonly position: LedgerPosition;
}

/** Reads what changed in the ledger, whichever process wrote it, by the sequence numbers that Elasticsearch gives every change. */
export interface LedgerChanges {
  /** The position behind all changes so far. */
  readonly now: () => Promise<LedgerPosition>;
  /**
   * The records that changed since a position, oldest change first, some at a time; of a record that changed often only its last state.
   * Without a position, or if it is of another index, all of them. Nothing is yielded if nothing changed.
   */
  readonly since: (position: LedgerPosition | null) => AsyncGenerator<ChangedRecords>;
}

const PAGE_SIZE = 500;

/** Opens the changes of the ledger behind an alias. */
export const openLedgerChanges = (client: SearchClient, alias: string): LedgerChanges => {
  const page = async (index: string, after: number, upTo: number) => {
    const { hits } = await reach(() =>
      client.search<StoredRecord>({
        index,
        size: PAGE_SIZE,
        query: { range: { _seq_no: { gt: after, lte: upTo } } },
        sort: [{ _seq_no: { order: "asc" } }],
        seq_no_primary_term: true,
        track_total_hits: false,
      }),
    );
    return hits.hits;
  };
  return {
    now: async () => {
      const { uuid, upTo } = await findCheckpoint(client, alias);
      return { index: uuid, upTo };
    },
    since: async function* since(position) {
      const { index, uuid, upTo } = await findCheckpoint(client, alias);
      let after = position?.index === uuid ? position.upTo : -1;
      if (after >= upTo) return;
      await reach(() => client.indices.refresh({ index }));
      while (after < upTo) {
        const hits = await page(index, after, upTo);
        // What is missing of the numbers up to there has changed again since, and comes under a later one.
        after = hits.length < PAGE_SIZE ? upTo : (hits.at(-1)?._seq_no ?? upTo);
        const records = hits.flatMap(({ _id, _source }) =>
          _id === undefined || _source === undefined ? [] : [fromStoredRecord(_id, _source)],
        );
        yield { records, position: { index: uuid, upTo: after } };
      }
    },
  };
};
