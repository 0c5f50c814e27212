import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import type { Reason } from "../../document/reasons.ts";
import { fileIdOf, type SourceFile } from "../../document/source-file.ts";
import { retryQuarantined } from "../../intake/retry-quarantined.ts";
import type { LedgerFilter } from "../../search/archive/ledger.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { openMemoryIntake } from "../support/memory-intake.ts";

const openFolder = () => {
  const root = mkdtempSync(join(tmpdir(), "warraq-retry-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const { deps, records, queued } = openMemoryIntake();
  const add = (name: string, reason: Reason | null, item?: SourceFile["item"]) => {
    const path = join(root, name);
    writeFileSync(path, "نص");
    const { size, mtimeMs } = statSync(path);
    const file = { path, root, size, mtimeMs: Math.trunc(mtimeMs), ...(item === undefined ? {} : { item }) };
    const state = reason === null ? "indexed" : "quarantined";
    const record: LedgerRecord = {
      id: fileIdOf(file, sha256),
      file,
      state,
      epoch: 1,
      seenMs: 1,
      version: "1",
      ...(reason === null ? {} : { reason }),
    };
    records.set(record.id, record);
    return record;
  };
  const walk = async function* walk({ state, reason }: LedgerFilter = {}) {
    yield [...records.values()].filter(
      (record) => record.state === state && (reason === undefined || record.reason === reason),
    );
  };
  const ledger = { ...deps.ledger, walk };
  return { deps: { ...deps, ledger }, add, queued };
};
const plenty = { room: async () => 1_000 };

test("queues all files in quarantine, or those of a reason, or some; never others", async () => {
  const { deps, add, queued } = openFolder();
  const binary = add("1.txt", "binary_content");
  const empty = add("2.txt", "empty_text");
  const item = add("3.jsonl", "malformed_json", { number: 2, start: 0, end: 4, sha256: "ab" });
  const well = add("4.txt", null);
  const retry = { ...deps, ...plenty };
  const paths = () => queued.splice(0).map(({ id }) => id);

  await expect(retryQuarantined(retry, { ids: [well.id, empty.id] })).resolves.toMatchObject({ queued: 1 });
  expect(paths()).toEqual([empty.id]);
  await expect(retryQuarantined(retry, { reason: "binary_content" })).resolves.toMatchObject({ queued: 1 });
  expect(paths()).toEqual([binary.id]);
  // Both have left quarantine for the queue by now, so that asking twice does nothing.
  await expect(retryQuarantined(retry, {})).resolves.toEqual({ queued: 1, gone: 0, in_flight: 0 });
  expect(paths()).toEqual([item.id]);
});

test("leaves alone what is gone, and waits for room before each batch", async () => {
  const { deps, add, queued } = openFolder();
  const gone = add("1.txt", "empty_text");
  rmSync(gone.file.path);
  for (const name of ["2.txt", "3.txt", "4.txt"]) add(name, "empty_text");
  const seen: number[] = [];
  const counts: number[] = [];
  const result = await retryQuarantined(
    {
      ...deps,
      room: async () => {
        seen.push(queued.length);
        return 2;
      },
      onProgress: (soFar) => counts.push(soFar.queued + soFar.gone),
    },
    {},
  );
  expect(result).toEqual({ queued: 3, gone: 1, in_flight: 0 });
  expect(seen).toEqual([0, 1]);
  expect(counts).toEqual([2, 4]);
});
