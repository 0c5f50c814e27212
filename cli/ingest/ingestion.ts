import type { FileId, SourceFile } from "../../document/source-file.ts";
import type { IntakeDeps } from "../../intake/intake-deps.ts";
import type { LedgerState } from "../../pipeline/ledger-state.ts";
import type { Context } from "../context.ts";
import type { Progress } from "../output/progress.ts";
import type { Runtime } from "../wiring/runtime.ts";

/** A file that was unpacked. */
export interface UnpackedFile {
  readonly path: string;
  /** Number of its items. */
  readonly items: number;
  /** Number of the first item that is not counted yet. */
  next: number;
}

/** Files and items by outcome. `files` is the sum, and grows while more are found. */
export interface IngestionCounts {
  files: number;
  indexed: number;
  unchanged: number;
  duplicates: number;
  quarantined: number;
  ignored: number;
  waiting: number;
}

/** Nothing counted yet. */
export const noCounts = (): IngestionCounts => ({
  files: 0,
  indexed: 0,
  unchanged: 0,
  duplicates: 0,
  quarantined: 0,
  ignored: 0,
  waiting: 0,
});

const COUNT_OF = {
  indexed: "indexed",
  duplicate: "duplicates",
  quarantined: "quarantined",
  ignored: "ignored",
  waiting: "waiting",
} as const satisfies Partial<Record<LedgerState, keyof IngestionCounts>>;

/** Counts the outcome of one file or item. One that was deleted while it was in flight does not count as a file. */
export const countOutcome = (counts: IngestionCounts, state: Exclude<LedgerState, "queued">): void => {
  if (state === "deleted") counts.files -= 1;
  else counts[COUNT_OF[state]] += 1;
};

/** One run: what it works with, what it waits for, and what it has counted. */
export interface Ingestion {
  readonly context: Context;
  readonly runtime: Runtime;
  readonly deps: IntakeDeps;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly counts: IngestionCounts;
  /** Files that this run admitted or found in flight, and that are not closed yet. */
  readonly open: Map<FileId, SourceFile>;
  /** Unpacked files with items that are not counted yet. */
  readonly unpacked: Set<UnpackedFile>;
  /** When this run began (ms since 1970). An outcome with an earlier epoch is not the work of this run. */
  readonly startMs: number;
}
