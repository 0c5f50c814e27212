import { performance } from "node:perf_hooks";
import { batches } from "../disk/batches.ts";
import { type IntakeDeps, admitFiles, note, type WaterMarks, waitForRoom } from "../intake/intake.ts";
import { type Found, scanFolder, type Unreadable } from "../disk/scan-folder.ts";
import type { SettledMemory } from "../disk/settled-memory.ts";
import { sortFound } from "../intake/sort-found.ts";

export interface SweepOptions {
  readonly roots: readonly string[];
  readonly extensions: readonly string[];
  readonly stableMs: number;
  readonly marks: WaterMarks;
  readonly signal: AbortSignal;
  readonly memory: SettledMemory;
  /** Gives back their records to files that a lost ledger forgot; answers with those that it did not know. Null: nothing was lost. */
  readonly recognize: ((found: readonly Found[]) => Promise<readonly Found[]>) | null;
  /** Called for each folder before it is read. */
  readonly onFolder: (folder: string, root: string) => Promise<void>;
  /** Files that are not quiet yet, or whose earlier version is in flight. */
  readonly onRestless: (file: Found["file"]) => void;
  readonly onUnreadable: (unreadable: Unreadable) => void;
  /** Between two batches: the place for what must not wait for the end of a long sweep. */
  readonly between: () => Promise<void>;
}

export interface SweepResult {
  readonly files: number;
  readonly admitted: number;
  /** Milliseconds of its time in which it did not look around but waited, for room or for what came between. */
  readonly waitedMs: number;
}

const BATCH = 200;

/**
 * Goes through the folders once and lets in everything that is quiet and not settled: what came while we were away, what no
 * event told of, and what was begun and lost. Waits for room, so it takes as long as the pipeline needs. Reads no contents of
 * files, and asks the ledger only about those that the memory does not hold.
 */
export const sweep = async (deps: IntakeDeps, options: SweepOptions): Promise<SweepResult> => {
  const {
    extensions,
    stableMs,
    marks,
    signal,
    memory,
    recognize,
    onFolder,
    onRestless,
    onUnreadable,
    between,
  } = options;
  let files = 0;
  let admitted = 0;
  let waitedMs = 0;

  const wait = async <Answer>(until: Promise<Answer>): Promise<Answer> => {
    const startMs = performance.now();
    const answer = await until;
    waitedMs += performance.now() - startMs;
    return answer;
  };

  const takeIn = async (found: readonly Found[]): Promise<void> => {
    const unknown = found.filter(({ file, ctimeMs }) => !memory.has(file, ctimeMs));
    const { quiet, restless, noted } = sortFound(unknown, deps.nowMs(), stableMs);
    for (const { file } of restless) onRestless(file);
    if (noted.length > 0) await note(deps, noted);
    for (const { file, ctimeMs, ignored } of unknown) if (ignored !== null) memory.add(file, ctimeMs);
    const unread = recognize === null ? quiet : await recognize(quiet);
    if (unread.length < quiet.length) {
      const isUnread = new Set(unread);
      for (const one of quiet) if (!isUnread.has(one)) memory.add(one.file, one.ctimeMs);
    }
    for (let start = 0; start < unread.length;) {
      const room = await wait(waitForRoom(deps.flights, marks, signal));
      const taken = await admitFiles(deps, unread.slice(start, start + room));
      start += room;
      admitted += taken.admitted.length;
      // The next sweep may be far off.
      for (const file of taken.changed) onRestless(file);
      for (const { candidate } of taken.settled) memory.add(candidate.file, candidate.ctimeMs);
    }
  };

  for (const root of options.roots) {
    const scan = scanFolder(root, {
      extensions,
      onUnreadable,
      onFolder: (folder) => onFolder(folder, root),
    });
    for await (const found of batches(scan, BATCH)) {
      signal.throwIfAborted();
      files += found.length;
      await takeIn(found);
      await wait(between());
    }
  }
  return { files, admitted, waitedMs };
};
