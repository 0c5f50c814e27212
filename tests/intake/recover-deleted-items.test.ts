import { NO_NAMES } from "../../disk/name-rules.ts";
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

/** The numbers of the items that are admitted again if the ledger has a file of two items and three deleted items of that file. */
const recover = async (fileRecord: Partial<LedgerRecord>, isThere: boolean): Promise<readonly number[]> => {
  const all = [
    recordOf(whole, { state: "ignored", reason: "unpacked", items: 2, ...fileRecord }),
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
    recognize: async () => new Map(),
    nameRules: NO_NAMES,
    nowMs: () => 2,
    version: "1",
    allow: async (count: number) => count,
  };
  const count = await recoverDeletedItems(deps, async () => isThere);
  expect(count).toBe(admitted.length);
  return admitted.map(({ file: { item } }) => item?.number ?? 0);
};

test("deleted items that a final file has are admitted again, and no others", async () => {
  expect(await recover({}, true)).toEqual([1, 2]);
});

test("deleted items stay deleted while their file is away, is deleted itself, or is still to be unpacked", async () => {
  expect(await recover({}, false)).toEqual([]);
  expect(await recover({ state: "deleted", reason: "file_vanished" }, true)).toEqual([]);
  expect(await recover({ state: "queued" }, true)).toEqual([]);
});
