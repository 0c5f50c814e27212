import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { fileIdOf, type SourceFile } from "../../document/source-file.ts";
import type { Admission, Unpacking } from "../../pipeline/flight.ts";
import { DEFAULT_JSON_MAPPING } from "../../document/parse/json/json-mapping.ts";
import type { LedgerRecord, Outcome } from "../../search/indices/ledger-record.ts";
import { reopenWith, unpackWith } from "../../workers/unpack.ts";

const folder = mkdtempSync(join(tmpdir(), "warraq-unpack-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linesOf = (count: number): string =>
  Array.from({ length: count }, (_, number) => `{"body":"\u0646\u0635 ${number}"}\n`).join("");

const admit = (name: string, content: string): Admission => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { size, mtimeMs } = statSync(path);
  const file = { path, root: folder, size, mtimeMs: Math.trunc(mtimeMs) };
  return { id: fileIdOf(file, sha256), epoch: 1, seenMs: 1, file };
};

/** A worker with a flight in memory; `inFlight` says how full it is. */
const open = ({ inFlight = 0, busy = false, unpacking = undefined as Unpacking | undefined } = {}) => {
  const taken: number[] = [];
  const outcomes: Outcome[] = [];
  const lost: number[] = [];
  const state = { unpacking, inFlight, busy };
  const unpack = unpackWith({
    flights: {
      load: async () => (state.unpacking === undefined ? {} : { unpacking: state.unpacking }),
      saveUnpacking: async (_, saved) => {
        state.unpacking = saved;
      },
      measure: async () => ({ files: state.inFlight + 1, unpacking: 1, bytes: 0, oldestMs: null }),
    },
    close: async (_, outcome) => void outcomes.push(outcome),
    admitItems: async (items) => {
      if (state.busy) return items.slice(0, 1);
      taken.push(...items.map(({ item }) => item?.number ?? 0));
      return [];
    },
    noteLostItems: async (_: SourceFile, after: number) => {
      lost.push(after);
      return { busy: 0 };
    },
    json: DEFAULT_JSON_MAPPING,
    maxFileBytes: 1_000_000,
    roomFiles: 100,
    roomBytes: 1_000,
  });
  const run = (admission: Admission) => unpack(admission, new AbortController().signal);
  return { run, letIn: taken, outcomes, lost, state };
};

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test("lets in all items in order, then marks what there was beyond, then closes the record", async () => {
  const worker = open();
  expect(await worker.run(admit("a.jsonl", linesOf(950)))).toEqual({ kind: "dropped", reason: "unpacked" });
  expect(worker.letIn).toEqual(upTo(950));
  expect(worker.lost).toEqual([950]);
  expect(worker.outcomes).toEqual([{ state: "ignored", reason: "unpacked", items: 950 }]);
});

test("however full it is, it goes on by a few items, waits, and ends", async () => {
  const worker = open({ inFlight: 5_000 });
  const admission = admit("full.jsonl", linesOf(25));
  for (const after of [10, 20]) {
    expect(await worker.run(admission)).toMatchObject({ kind: "deferred" });
    expect(worker.letIn).toEqual(upTo(after));
  }
  expect(await worker.run(admission)).toMatchObject({ kind: "dropped" });
  expect(worker.letIn).toEqual(upTo(25));
});

test("waits while an earlier version of an item is in flight, and then takes it", async () => {
  const worker = open({ busy: true });
  const admission = admit("busy.jsonl", linesOf(5));
  expect(await worker.run(admission)).toMatchObject({ kind: "deferred" });
  worker.state.busy = false;
  expect(await worker.run(admission)).toMatchObject({ kind: "dropped" });
  expect(worker.letIn).toEqual(upTo(5));
});

test("one article is left to be read, and items that the file had before are marked", async () => {
  const worker = open();
  expect(await worker.run(admit("one.json", '{"body":"x"}'))).toBeNull();
  expect(worker.lost).toEqual([0]);
  expect(await worker.run(admit("a.txt", linesOf(3)))).toBeNull();
  expect(worker.letIn).toEqual([]);
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
  expect(worker.letIn).toEqual([]);
});

test("a file without any record is dealt with", async () => {
  const worker = open();
  expect(await worker.run(admit("empty.json", "[]"))).toEqual({ kind: "dropped", reason: "unpacked" });
  expect(worker.outcomes).toEqual([{ state: "ignored", reason: "unpacked", items: 0 }]);
});

test("a file of which an item was lost is opened again, once", async () => {
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
  const reopen = reopenWith({
    ledger: {
      get: async () => new Map([[id, written.at(-1) ?? record]]),
      put: async (records) => void written.push(...records),
    },
    sha256,
  });
  await reopen(file);
  await reopen(file);
  expect(written).toMatchObject([{ state: "waiting", reason: "not_stable", epoch: 8 }]);
});
