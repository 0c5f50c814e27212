import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { fileIdOf } from "../../document/source-file.ts";
import type { Admission, Unpacking } from "../../pipeline/flight.ts";
import { DEFAULT_JSON_MAPPING } from "../../document/parse/json/json-mapping.ts";
import type { LedgerRecord, Outcome } from "../../search/indices/ledger-record.ts";
import { reopenFile } from "../../workers/reopen-file.ts";
import { unpack, type UnpackDeps } from "../../workers/unpack.ts";
import { openMemoryIntake } from "../support/memory-intake.ts";

const folder = mkdtempSync(join(tmpdir(), "warraq-unpack-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linesOf = (count: number, first = 0): string =>
  Array.from({ length: count }, (_, number) => `{"body":"\u0646\u0635 ${first + number}"}\n`).join("");

const admit = (name: string, content: string): Admission => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { size, mtimeMs } = statSync(path);
  const file = { path, root: folder, size, mtimeMs: Math.trunc(mtimeMs) };
  return { id: fileIdOf(file, sha256), epoch: 1, seenMs: 1, file };
};

/** Unpacking with intake in memory; `inFlight` is how many whole files are in flight. */
const open = ({ inFlight = 0 } = {}) => {
  const intake = openMemoryIntake();
  const outcomes: Outcome[] = [];
  let saved: Unpacking | undefined;
  const deps: UnpackDeps = {
    flights: {
      saveUnpacking: async (_, unpacking) => {
        saved = unpacking;
      },
      measure: async () => ({ files: inFlight + 1, unpacking: 1, bytes: 0, oldestMs: null }),
    },
    intake: intake.deps,
    close: async (_, outcome) => void outcomes.push(outcome),
    json: DEFAULT_JSON_MAPPING,
    maxFileBytes: 1_000_000,
    limits: { files: 100, bytes: 1_000 },
  };
  return {
    run: (admission: Admission) => {
      const fields = saved === undefined ? {} : { unpacking: saved };
      return unpack(deps, { admission, fields }, new AbortController().signal);
    },
    admitted: () => intake.queued.map(({ file }) => file.item?.number),
    closeAll: intake.closeAll,
    outcomes,
    /** A later admission of the file begins anew. */
    readmit: () => {
      saved = undefined;
    },
    numbersOf: (state: LedgerRecord["state"]) =>
      [...intake.records.values()].flatMap((record) =>
        record.state === state ? [record.file.item?.number] : [],
      ),
  };
};

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test("admits all items in order, then closes the record", async () => {
  const worker = open();
  expect(await worker.run(admit("a.jsonl", linesOf(950)))).toEqual({ kind: "dropped", reason: "unpacked" });
  expect(worker.admitted()).toEqual(upTo(950));
  expect(worker.outcomes).toEqual([{ state: "ignored", reason: "unpacked", items: 950 }]);
});

test("items that the file no longer has are recorded as deleted before its record is closed", async () => {
  const worker = open();
  await worker.run(admit("shorter.jsonl", linesOf(30)));
  worker.readmit();
  const shorter = admit("shorter.jsonl", linesOf(25));
  expect(await worker.run(shorter)).toMatchObject({ kind: "deferred" });
  expect(worker.outcomes).toHaveLength(1);
  worker.closeAll("indexed");
  expect(await worker.run(shorter)).toMatchObject({ kind: "dropped" });
  expect(worker.numbersOf("deleted")).toEqual([26, 27, 28, 29, 30]);
  expect(worker.outcomes.at(-1)).toMatchObject({ items: 25 });
});

test("however full it is, it admits a few items, waits, and ends", async () => {
  const worker = open({ inFlight: 5_000 });
  const admission = admit("full.jsonl", linesOf(25));
  for (const count of [10, 20]) {
    expect(await worker.run(admission)).toMatchObject({ kind: "deferred" });
    expect(worker.admitted()).toEqual(upTo(count));
  }
  expect(await worker.run(admission)).toMatchObject({ kind: "dropped" });
  expect(worker.admitted()).toEqual(upTo(25));
});

test("waits while an earlier version of an item is in flight, and then admits it", async () => {
  const worker = open();
  await worker.run(admit("busy.jsonl", linesOf(5)));
  worker.readmit();
  const changed = admit("busy.jsonl", linesOf(5, 100));
  expect(await worker.run(changed)).toMatchObject({ kind: "deferred" });
  worker.closeAll("indexed");
  expect(await worker.run(changed)).toMatchObject({ kind: "dropped" });
  expect(worker.admitted()).toEqual(upTo(5));
});

test("one article is left to be read, and items that the file had before are recorded as deleted", async () => {
  const worker = open();
  await worker.run(admit("one.json", '[{"body":"x"},{"body":"y"}]'));
  worker.closeAll("indexed");
  worker.readmit();
  expect(await worker.run(admit("one.json", '{"body":"x"}'))).toBeNull();
  expect(worker.numbersOf("deleted")).toEqual([1, 2]);
  expect(await worker.run(admit("a.txt", linesOf(3)))).toBeNull();
  expect(worker.admitted()).toEqual([]);
});

test("a file that is no text, has changed or is gone is not unpacked", async () => {
  const worker = open();
  const noText = admit("zip.jsonl", "PK\u0003\u0004\u0014\u0000\u0000\u0000");
  expect(await worker.run(noText)).toMatchObject({ kind: "rejected", reason: "binary_content" });
  const changed = admit("changed.jsonl", linesOf(3));
  writeFileSync(changed.file.path, linesOf(4));
  expect(await worker.run(changed)).toEqual({ kind: "changed" });
  rmSync(changed.file.path);
  expect(await worker.run(changed)).toEqual({ kind: "vanished" });
  expect(worker.admitted()).toEqual([]);
});

test("a file without any item is closed", async () => {
  const worker = open();
  expect(await worker.run(admit("empty.json", "[]"))).toEqual({ kind: "dropped", reason: "unpacked" });
  expect(worker.outcomes).toEqual([{ state: "ignored", reason: "unpacked", items: 0 }]);
});

test("a file of which an item was lost is reopened, once", async () => {
  const { file, id } = admit("again.jsonl", linesOf(1));
  const record: LedgerRecord = {
    id,
    file,
    epoch: 7,
    seenMs: 1,
    state: "ignored",
    reason: "unpacked",
    items: 1,
  };
  const written: LedgerRecord[] = [];
  const ledger = {
    get: async () => new Map([[id, written.at(-1) ?? record]]),
    put: async (records: readonly LedgerRecord[]) => void written.push(...records),
  };
  await reopenFile({ ledger, sha256 }, file);
  await reopenFile({ ledger, sha256 }, file);
  expect(written).toMatchObject([{ state: "waiting", reason: "not_stable", epoch: 8 }]);
});
