import type { SourceFile } from "../document/document.ts";
import { batches } from "./batches.ts";
import { type IntakeDeps, letIn, note, type WaterMarks, waitForRoom } from "./intake.ts";
import { scanFolder, type Unreadable } from "./scan-folder.ts";
import { sortFound } from "./sort-found.ts";

export interface SweepOptions {
  readonly roots: readonly string[];
  readonly extensions: readonly string[];
  readonly stableMs: number;
  readonly marks: WaterMarks;
  readonly signal: AbortSignal;
  /** Files that are not quiet yet. */
  readonly onRestless: (file: SourceFile) => void;
  readonly onUnreadable: (unreadable: Unreadable) => void;
  /** Between two batches: the place for what must not wait for the end of a long sweep. */
  readonly between: () => Promise<void>;
}

export interface SweepResult {
  readonly files: number;
  readonly admitted: number;
}

const BATCH = 200;

/**
 * Goes through the folders once and lets in everything that is quiet and not settled: what came while we were away, what no
 * event told of, and what was begun and lost. Waits for room, so it takes as long as the pipeline needs.
 */
export const sweep = async (deps: IntakeDeps, options: SweepOptions): Promise<SweepResult> => {
  const { extensions, stableMs, marks, signal, onRestless, onUnreadable, between } = options;
  let files = 0;
  let admitted = 0;
  for (const root of options.roots) {
    for await (const found of batches(scanFolder(root, { extensions, onUnreadable }), BATCH)) {
      signal.throwIfAborted();
      files += found.length;
      const { quiet, restless, noted } = sortFound(found, deps.nowMs(), stableMs);
      for (const file of restless) onRestless(file);
      if (noted.length > 0) await note(deps, noted);
      if (quiet.length > 0) {
        await waitForRoom(deps.flights, marks, signal);
        admitted += (await letIn(deps, quiet)).admitted.length;
      }
      await between();
    }
  }
  return { files, admitted };
};
