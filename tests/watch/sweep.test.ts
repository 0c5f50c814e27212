import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openFinalFiles } from "../../watch/final-files.ts";
import { sweep } from "../../watch/sweep.ts";
import { openMemoryIntake } from "../support/memory-intake.ts";

const root = mkdtempSync(join(tmpdir(), "warraq-sweep-"));
afterAll(() => rmSync(root, { recursive: true }));

test("a sweep says that files move while it waits for room and when it has admitted some, and nothing while an engine refuses", async () => {
  const { deps: now, queued } = openMemoryIntake();
  const deps = { ...now, nowMs: () => Date.now() + 60_000 };
  const path = join(root, "a.txt");
  writeFileSync(path, "خبر");
  const inFlight = [9, 9, 0];
  const moves: number[] = [];
  const options = {
    roots: [root],
    stableMs: 0,
    waterLevels: { high: 5, low: 2, highBytes: 1e6 },
    signal: new AbortController().signal,
    restoreRecords: null,
    onFolder: async () => undefined,
    onUnstable: () => undefined,
    onUnreadable: () => undefined,
    onMoving: () => void moves.push(queued.length),
    between: async () => undefined,
  };
  const flights = {
    ...deps.flights,
    measure: async () => ({ files: inFlight.shift() ?? 0, unpacking: 0, bytes: 0, oldestMs: null }),
  };
  const refusing = {
    ...deps.ledger,
    get: async () => {
      throw new Error("read-only");
    },
  };
  const finalFiles = () => openFinalFiles(deps.sha256);
  const away = sweep({ ...deps, ledger: refusing }, { ...options, finalFiles: finalFiles() });
  await expect(away).rejects.toThrow("read-only");
  expect(moves).toEqual([]);
  await sweep({ ...deps, flights }, { ...options, finalFiles: finalFiles() });
  // Twice it was full; then the file was admitted.
  expect(moves).toEqual([0, 0, 1]);
});
