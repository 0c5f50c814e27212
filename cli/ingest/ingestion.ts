import type { FileId, SourceFile } from "../../document/source-file.ts";
import type { IntakeDeps } from "../../intake/intake-deps.ts";
import type { Context } from "../context.ts";
import type { Progress } from "../output/progress.ts";
import type { Runtime } from "../runtime.ts";

/** A file that was unpacked, and the first of its items that is not counted yet. */
export interface UnpackedFile {
  readonly path: string;
  readonly items: number;
  next: number;
}

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

/** What this run waits for, and what it has counted. */
export interface Ingestion {
  readonly context: Context;
  readonly runtime: Runtime;
  readonly deps: IntakeDeps;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly counts: IngestionCounts;
  /** Files in flight that this run let in or found in flight. */
  readonly open: Map<FileId, SourceFile>;
  /** Files that were unpacked and of which items are not counted yet. */
  readonly unpacked: Set<UnpackedFile>;
  /** When this run began (ms since 1970): what was let in before is not of its doing. */
  readonly startMs: number;
}
