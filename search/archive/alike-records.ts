import type { estypes } from "@elastic/elasticsearch";
import { HOLDING_STATES } from "../../pipeline/ledger-state.ts";
import type { SourceFile } from "../../document/source-file.ts";
import { fromStoredRecord, type StoredRecord } from "../indices/ledger-mapping.ts";
import type { LedgerRecord } from "../indices/ledger-record.ts";
import type { SearchClient } from "../client/client.ts";
import { reach } from "../client/reach.ts";

type Query = NonNullable<estypes.SearchRequest["query"]>;

/** Records of one answer. If many files have one size and date, some are not recognized and are read. */
const MOST_RECORDS = 1_000;

const alike = ({ size, mtimeMs, item }: SourceFile): readonly Query[] => {
  if (item !== undefined) return [{ term: { "file.hash.sha256": item.sha256 } }];
  return [
    {
      bool: {
        filter: [
          { term: { "file.mtime": new Date(mtimeMs).toISOString() } },
          { term: { "file.size": size } },
        ],
      },
    },
  ];
};

/**
 * Records of files that may have the bytes of these, and that are or were read as a document: those of the same size and date, and of items
 * those with the same bytes. As of the last refresh.
 */
export const findAlike = async (
  client: SearchClient,
  alias: string,
  files: readonly SourceFile[],
): Promise<readonly LedgerRecord[]> => {
  const should = files.flatMap(alike);
  if (should.length === 0) return [];
  const { hits } = await reach(() =>
    client.search<StoredRecord>({
      index: alias,
      size: MOST_RECORDS,
      track_total_hits: false,
      query: {
        bool: {
          filter: [
            { terms: { "ledger.state": [...HOLDING_STATES, "deleted"] } },
            { exists: { field: "ledger.document_id" } },
            { exists: { field: "file.hash.sha256" } },
          ],
          should,
          minimum_should_match: 1,
        },
      },
      // One of many with the same bytes is enough.
      collapse: { field: "file.hash.sha256" },
    }),
  );
  return hits.hits.flatMap(({ _id, _source }) =>
    _id === undefined || _source === undefined ? [] : [fromStoredRecord(_id, _source)],
  );
};
