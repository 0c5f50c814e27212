import { expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { admitFiles, note } from "../../intake/intake.ts";
import { admissionFor } from "../support/admissions.ts";

const { id, epoch, seenMs, file } = admissionFor("/in/a.txt");
const settled: LedgerRecord = { id, epoch, seenMs, file, state: "indexed" };

const noteOver = async (record: LedgerRecord, noted: Parameters<typeof note>[1]) => {
  const written: LedgerRecord[] = [];
  const ledger = {
    get: async () => new Map([[id, record]]),
    put: async (records: readonly LedgerRecord[]) => void written.push(...records),
  };
  const flights = {
    inFlight: async () => new Set<never>(),
    admit: async () => [],
    measure: async () => never,
  };
  const onDeparture = () => undefined;
  await note({ ledger, flights, sha256, nowMs: () => epoch + 1, onDeparture }, noted);
  return written;
};
const never = { files: 0, unpacking: 0, bytes: 0, oldestMs: null };

test("a file that looks restless, by a clock or a date of the future, and was read as it lies there stays settled", async () => {
  expect(await noteOver(settled, [{ file, state: "waiting", reason: "not_stable" }])).toEqual([]);
});

test("one that did change waits, whatever it was", async () => {
  const grown = { ...file, size: file.size + 1 };
  expect(await noteOver(settled, [{ file: grown, state: "waiting", reason: "not_stable" }])).toMatchObject([
    { state: "waiting", reason: "not_stable", epoch: epoch + 1, seenMs },
  ]);
});

test("a file that went keeps what is known of it", async () => {
  const documentId = "d".repeat(64) as never;
  expect(
    await noteOver({ ...settled, documentId }, [{ file, state: "deleted", reason: "file_vanished" }]),
  ).toMatchObject([{ state: "deleted", documentId, file }]);
});

test("of files in flight those are told that changed since they were let in", async () => {
  const queued: LedgerRecord = { ...settled, state: "queued" };
  const deps = {
    ledger: { get: async () => new Map([[id, queued]]), put: async () => undefined },
    flights: { inFlight: async () => new Set([id]), admit: async () => [], measure: async () => never },
    queues: { add: async () => undefined },
    sha256,
    hashFile: async () => null,
    nowMs: () => epoch + 1,
    version: "1",
    allow: async (wanted: number) => wanted,
    onDeparture: () => undefined,
  };
  const changedOf = async (candidate: Parameters<typeof admitFiles>[1][number]) =>
    (await admitFiles(deps, [candidate])).changed;
  expect(await changedOf({ file, ctimeMs: epoch })).toEqual([]);
  expect(await changedOf({ file, ctimeMs: epoch + 1 })).toEqual([file]);
  const grown = { ...file, size: file.size + 1 };
  expect(await changedOf({ file: grown, ctimeMs: epoch })).toEqual([grown]);
});
