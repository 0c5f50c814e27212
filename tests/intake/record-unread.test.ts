import { expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { recordUnread, type UnreadFile } from "../../intake/record-unread.ts";
import { admissionFor } from "../support/admissions.ts";

const { id, epoch, seenMs, file } = admissionFor("/in/a.txt");
const indexed: LedgerRecord = { id, epoch, seenMs, file, state: "indexed" };

/** The records that are written where the ledger has this one. */
const recordOver = async (record: LedgerRecord, unread: readonly UnreadFile[]) => {
  const written: LedgerRecord[] = [];
  const ledger = {
    get: async () => new Map([[id, record]]),
    put: async (records: readonly LedgerRecord[]) => void written.push(...records),
  };
  const flights = { inFlight: async () => new Set<never>() };
  await recordUnread({ ledger, flights, sha256, nowMs: () => epoch + 1 }, unread);
  return written;
};

test("a final file that only seems unstable, by a clock or a date of the future, stays final", async () => {
  expect(await recordOver(indexed, [{ file, state: "waiting", reason: "not_stable" }])).toEqual([]);
});

test("a file that did change is recorded as waiting, whatever its state was", async () => {
  const grown = { ...file, size: file.size + 1 };
  expect(await recordOver(indexed, [{ file: grown, state: "waiting", reason: "not_stable" }])).toMatchObject([
    { state: "waiting", reason: "not_stable", epoch: epoch + 1, seenMs },
  ]);
});

test("the record of a deleted file keeps what was known of it", async () => {
  const documentId = "d".repeat(64) as never;
  expect(
    await recordOver({ ...indexed, documentId }, [{ file, state: "deleted", reason: "file_vanished" }]),
  ).toMatchObject([{ state: "deleted", documentId, file }]);
});
