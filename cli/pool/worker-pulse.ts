import type { ChildProcess } from "node:child_process";
import { isBusy } from "../../engine/processes.ts";
import type { StageTotals } from "../../observe/events.ts";
import type { Log } from "../../observe/log.ts";
import { keepLocks } from "../../store/keep-locks.ts";
import { LOCK_MS } from "../../workers/start-worker.ts";
import type { Runtime } from "../runtime.ts";

/** What a worker process tells its parent: that it is ready, and under which names it holds locks; then what it did, every second. */
export type WorkerMessage =
  | { readonly kind: "ready"; readonly holders: readonly string[] }
  | { readonly kind: "totals"; readonly totals: StageTotals };

/** Prolongs the locks of the jobs that some workers hold. */
export type KeepLocks = (holders: readonly string[]) => Promise<unknown>;

export const keeperOf =
  ({ redis, queues }: Pick<Runtime, "redis" | "queues">): KeepLocks =>
  (holders) =>
    keepLocks(
      redis,
      queues.raw.map((queue) => queue.toKey("")),
      holders,
      LOCK_MS,
    );

export interface PulseOptions {
  /** Seconds without a word after which a process is ended. */
  readonly limitSeconds: number;
  readonly keepLocks: KeepLocks;
  readonly log: Log;
  /** Milliseconds between two words of a process that is not too busy to say anything. */
  readonly beatMs?: number;
}

/** A worker process says something every second, unless one text keeps it busy. */
const BEAT_MS = 1_000;
/** After so many beats that did not come its locks are prolonged, and again after each so many. */
const QUIET_BEATS = 5;

/**
 * Follows a worker process by what it says. While one is too busy to say anything, its jobs stay its own: their locks are prolonged for
 * it. One that is so for longer than a stage may take is ended; its jobs go to another process, and the file to quarantine in the end.
 *
 * Beats are counted, not timed, so that it is not the child's fault when we were slow ourselves.
 */
export const watchPulse = (
  child: ChildProcess,
  { limitSeconds, keepLocks: keep, log, beatMs = BEAT_MS }: PulseOptions,
): { readonly beat: (message: WorkerMessage) => void; readonly end: () => void } => {
  const pid = child.pid ?? 0;
  let holders: readonly string[] = [];
  let missed = 0;
  const timer = setInterval(() => {
    // Until it is ready it has nothing in hand.
    if (holders.length === 0) return;
    missed += 1;
    if (missed * beatMs > limitSeconds * 1_000) {
      log.error({ pid, seconds: (missed * beatMs) / 1_000 }, "a worker process does not answer; ending it");
      child.kill("SIGKILL");
    } else if (missed % QUIET_BEATS === 0 && isBusy(pid))
      keep(holders).catch((error: unknown) => log.warn({ pid, err: error }, "cannot prolong locks"));
  }, beatMs);
  timer.unref();
  return {
    beat: (message) => {
      missed = 0;
      if (message.kind === "ready") holders = message.holders;
    },
    end: () => clearInterval(timer),
  };
};
