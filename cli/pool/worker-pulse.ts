import type { ChildProcess } from "node:child_process";
import { isBusy } from "../../engine/processes.ts";
import type { Measured } from "../../observe/measures.ts";
import type { StageTotals } from "../../observe/stage-totals.ts";
import type { Log } from "../../observe/log.ts";
import { LOCK_MS } from "../../workers/calm-worker.ts";
import type { Runtime } from "../wiring/runtime.ts";

/** What a worker process did and measured since its last report. */
export interface WorkerReport {
  readonly totals: StageTotals;
  readonly measured: readonly Measured[];
}

/** A message of a worker process to its parent: first that it is ready, with the ids of its BullMQ workers; then a report, every second. */
export type WorkerMessage =
  | { readonly kind: "ready"; readonly workerIds: readonly string[] }
  | ({ readonly kind: "report" } & WorkerReport);

/** Prolongs the locks of the jobs that these BullMQ workers are doing. */
export type KeepLocks = (workerIds: readonly string[]) => Promise<unknown>;

export const lockKeeperOf =
  ({ queues }: Pick<Runtime, "queues">): KeepLocks =>
  (workerIds) =>
    queues.keepLocks(workerIds, LOCK_MS);

export interface PulseOptions {
  /** A process that is silent for this many seconds is ended. */
  readonly limitSeconds: number;
  readonly keepLocks: KeepLocks;
  readonly log: Log;
  /** Milliseconds between two messages of a process that is not too busy to send one. */
  readonly beatMs?: number;
}

/** A worker process sends a report every second, unless one text keeps it busy. */
const BEAT_MS = 1_000;
/** The locks of a silent process are prolonged each time it has missed this many more beats: well within the time of a lock. */
const QUIET_BEATS = 5;

/**
 * Follows a worker process by its messages. While it is too busy to send any, its jobs stay its own: we prolong their locks. If
 * that lasts longer than a stage may take, we end it. Its jobs then go to another process, and the file that causes this ends in
 * quarantine.
 *
 * Beats are counted rather than timed, so that a child is not blamed when this process is slow itself.
 */
export const watchPulse = (
  child: ChildProcess,
  { limitSeconds, keepLocks, log, beatMs = BEAT_MS }: PulseOptions,
): { readonly beat: (message: WorkerMessage) => void; readonly end: () => void } => {
  const pid = child.pid ?? 0;
  let workerIds: readonly string[] = [];
  let missed = 0;
  const timer = setInterval(() => {
    // Before it is ready it has no job.
    if (workerIds.length === 0) return;
    missed += 1;
    if (missed * beatMs > limitSeconds * 1_000) {
      log.error({ pid, seconds: (missed * beatMs) / 1_000 }, "a worker process does not answer; ending it");
      child.kill("SIGKILL");
    } else if (missed % QUIET_BEATS === 0 && isBusy(pid))
      keepLocks(workerIds).catch((error: unknown) => log.warn({ pid, err: error }, "cannot prolong locks"));
  }, beatMs);
  timer.unref();
  return {
    beat: (message) => {
      missed = 0;
      if (message.kind === "ready") workerIds = message.workerIds;
    },
    end: () => clearInterval(timer),
  };
};
