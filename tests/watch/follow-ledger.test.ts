import { expect, test } from "vitest";
import type { DocumentId, FileId } from "../../document/source-file.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { openFollower } from "../../watch/follow-ledger.ts";

const record = (name: string, state: LedgerRecord["state"], { isFirst = true } = {}): LedgerRecord => ({
  id: name as FileId,
  file: { path: `/in/${name}`, root: "/in", size: 1, mtimeMs: 0 },
  state,
  epoch: isFirst ? 5 : 9,
  seenMs: 5,
  documentId: name as DocumentId,
});

const RECORDS = [
  record("new", "queued"),
  record("read", "indexed"),
  record("copy", "duplicate"),
  record("gone", "deleted"),
  record("changed", "indexed", { isFirst: false }),
  record("changing", "queued", { isFirst: false }),
];

/** The documents that are settled when these records have changed since a position. */
const settledSince = async (upTo: number | null): Promise<readonly string[]> => {
  const settled: string[] = [];
  const follower = openFollower(
    {
      changes: {
        now: async () => ({ index: "files", upTo: 10 }),
        since: async function* since() {
          yield { records: RECORDS, position: { index: "files", upTo: 10 } };
        },
      },
      documentsAround: async (records) => records.flatMap(({ documentId }) => documentId ?? []),
      settle: async (ids) => {
        settled.push(...ids);
        return { removed: [], returned: [], again: [], later: [] };
      },
    },
    upTo === null ? null : { index: "files", upTo },
  );
  expect(await follower.catchUp()).toBe(true);
  return settled;
};

test("a file that is seen and read for the first time needs no settling: its document was written with it", async () => {
  expect(await settledSince(3)).toEqual(["copy", "gone", "changed", "changing"]);
});

test("from the beginning on, every record is looked at: its document may be long gone", async () => {
  expect(await settledSince(null)).toEqual(RECORDS.map(({ id }) => id));
});
