import { performance } from "node:perf_hooks";
import { batches } from "../disk/batches.ts";
import { scanFolder, type ScannedFile, type UnreadableFolder } from "../disk/scan-folder.ts";
import { admitFiles } from "../intake/admit-files.ts";
import type { IntakeDeps } from "../intake/intake-deps.ts";
import { recordUnread } from "../intake/record-unread.ts";
import { sortScannedFiles } from "../intake/sort-scanned-files.ts";
import { waitForRoom, type WaterLevels } from "../intake/wait-for-room.ts";
import type { FinalFiles } from "./final-files.ts";

export interface SweepOptions {
  readonly roots: readonly string[];
  readonly stableMs: number;
  readonly waterLevels: WaterLevels;
  readonly signal: AbortSignal;
  readonly finalFiles: FinalFiles;
  /** Restores lost ledger records; returns the files without those whose records were restored. Null: no record was lost. */
  readonly restoreRecords: ((files: readonly ScannedFile[]) => Promise<readonly ScannedFile[]>) | null;
  /** Called for each folder before it is read. */
  readonly onFolder: (folder: string, root: string) => Promise<void>;
  /** Called for each file that is not stable yet, or that may have changed since it was admitted. */
  readonly onUnstable: (file: ScannedFile["file"]) => void;
  readonly onUnreadable: (unreadable: UnreadableFolder) => void;
  /** Called when files were admitted, or are kept out only by those that are in flight. */
  readonly onMoving: () => void;
  /** Called between two batches, for work that must not wait for the end of a long sweep. */
  readonly between: () => Promise<void>;
}

export interface SweepResult {
  readonly files: number;
  readonly admitted: number;
  /** Milliseconds that the sweep spent waiting for room and for `between`. */
  readonly waitedMs: number;
}

const BATCH = 200;

/**
 * Walks the roots once and admits every stable file that needs work: files that came while the watcher was not running, files that no
 * event told of, and files whose processing began and was lost.
 *
 * It waits for room, so it takes as long as the pipeline needs. It does not read the contents of files, and asks the ledger only about
 * files that are not known to be final.
 */
export const sweep = async (deps: IntakeDeps, options: SweepOptions): Promise<SweepResult> => {
  const { stableMs, waterLevels, signal, finalFiles, onFolder, onUnstable, onUnreadable, onMoving } = options;
  let files = 0;
  let admitted = 0;
  let waitedMs = 0;

  const wait = async <Answer>(until: Promise<Answer>): Promise<Answer> => {
    const startMs = performance.now();
    const answer = await until;
    waitedMs += performance.now() - startMs;
    return answer;
  };

  /** Those of these stable files that have to be judged. */
  const withoutRestored = async (stable: readonly ScannedFile[]): Promise<readonly ScannedFile[]> => {
    if (options.restoreRecords === null) return stable;
    const rest = await options.restoreRecords(stable);
    const remaining = new Set(rest);
    for (const one of stable) if (!remaining.has(one)) finalFiles.add(one);
    return rest;
  };

  const admitAll = async (stable: readonly ScannedFile[]): Promise<void> => {
    for (let start = 0; start < stable.length;) {
      const room = await wait(waitForRoom(deps.flights, waterLevels, signal, onMoving));
      const result = await admitFiles(deps, stable.slice(start, start + room));
      onMoving();
      start += room;
      admitted += result.admitted.length;
      // Followed from now on, because the next sweep may be far off.
      for (const file of result.changed) onUnstable(file);
      for (const { stableFile } of result.skipped) finalFiles.add(stableFile);
    }
  };

  const processBatch = async (batch: readonly ScannedFile[]): Promise<void> => {
    const unknown = batch.filter((one) => !finalFiles.has(one));
    const { stable, unstable, unread } = sortScannedFiles(unknown, deps.nowMs(), stableMs);
    for (const { file } of unstable) onUnstable(file);
    if (unread.length > 0) await recordUnread(deps, unread);
    for (const one of unknown)
      if (one.ignored !== null && one.ignored !== "file_unreadable") finalFiles.add(one);
    await admitAll(await withoutRestored(stable));
  };

  for (const root of options.roots) {
    const scan = scanFolder(root, {
      names: deps.nameRules,
      onUnreadable,
      onFolder: (folder) => onFolder(folder, root),
    });
    for await (const batch of batches(scan, BATCH)) {
      signal.throwIfAborted();
      files += batch.length;
      await processBatch(batch);
      await wait(options.between());
    }
  }
  return { files, admitted, waitedMs };
};
