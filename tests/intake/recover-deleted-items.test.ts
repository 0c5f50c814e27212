import { expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { fileIdOf, type FileId, type SourceFile } from "../../document/source-file.ts";
import type { Admission } from "../../pipeline/flight.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { recoverDeletedItems } from "../../intake/recover-items.ts";

const whole: SourceFile = { path: "/in/a.jsonl", root: "/in", size: 300, mtimeMs: 1 };
const itemOf = (number: number): SourceFile => ({
  ...whole,
  item: { number, start: number * 100, end: number * 100 + 10, sha256: sha256(String(number)) },
});
const recordOf = (file: SourceFile, rest: Partial<LedgerRecord>): LedgerRecord => ({
  id: fileIdOf(file, sha256),
  file,
  epoch: 1,
  seenMs: 1,
  state: "deleted",
  reason: "file_vanished",
  ...(file.item === undefined ? {} : { sha256: file.item.sha256 }),
  ...rest,
});

/** What is let in again where the ledger has a file of two items, and three items of it that are marked as deleted. */
const recover = async (file: Partial<LedgerRecord>, isThere: boolean): Promise<readonly number[]> => {
  const all = [
    recordOf(whole, { state: "ignored", reason: "unpacked", items: 2, ...file }),
    ...[1, 2, 3].map((number) => recordOf(itemOf(number), {})),
  ];
  const admitted: Admission[] = [];
  const deps = {
    ledger: {
      get: async (ids: readonly FileId[]) =>
        new Map(all.filter(({ id }) => ids.includes(id)).map((record) => [record.id, record])),
      put: async () => undefined,
      walk: async function* walk() {
        yield all.filter(({ state }) => state === "deleted");
      },
    },
    flights: {
      admit: async (fresh: readonly Admission[]) => {
        admitted.push(...fresh);
        return fresh;
      },
      inFlight: async () => new Set<FileId>(),
      measure: async () => ({ files: 0, unpacking: 0, bytes: 0, oldestMs: null }),
    },
    queues: { add: async () => undefined },
    sha256,
    hashFile: async () => null,
    nowMs: () => 2,
    version: "1",
    allow: async (wanted: number) => wanted,
    onDeparture: () => undefined,
  };
  const count = await recoverDeletedItems(deps, async () => isThere);
  expect(count).toBe(admitted.length);
  return admitted.map(({ file: { item } }) => item?.number ?? 0);
};

test("items that a settled file has come back when they were marked as deleted, and no others", async () => {
  expect(await recover({}, true)).toEqual([1, 2]);
});

test("they stay deleted while the file is away, or is deleted or to be unpacked itself", async () => {
  expect(await recover({}, false)).toEqual([]);
  expect(await recover({ state: "deleted", reason: "file_vanished" }, true)).toEqual([]);
  expect(await recover({ state: "queued" }, true)).toEqual([]);
});
