import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../observe/log.ts";
import type { RecentDocuments } from "../../search/archive/recent-documents.ts";
import type { StoredTime } from "../../store/stored-time.ts";
import { assignRecent, type AssignRecentDeps } from "./assign-recent.ts";

export interface AssigningDeps extends AssignRecentDeps {
  readonly recent: RecentDocuments;
  /** The time up to which every written document is known to be assigned. */
  readonly assignedUpTo: StoredTime;
  /** How many worker processes have died so far. */
  readonly deaths: () => number;
  readonly nowMs: () => number;
  /** Work that comes first. Assigning waits for it, but at most {@link LONGEST_WAIT_MS}. */
  readonly after: Promise<unknown>;
  readonly log: Log;
}

const LONGEST_WAIT_MS = 30_000;

const CHECK_EVERY_MS = 2_000;
/**
 * Even if no process died: a job that an outage interrupted after its document was written comes to nothing if the file changes
 * before the job runs again.
 */
const ASSIGN_EVERY_MS = 600_000;
/** After each run it rests for this many times as long as the run took: workers that die all the time must not keep engines busy. */
const REST = 9;
const LONGEST_REST_MS = 120_000;
/**
 * How long after a document was made ready it may be assigned: as long as Elasticsearch may delay writes and clocks may differ.
 * Each run looks back this much further than the end of the last one.
 */
const MARGIN_MS = 300_000;
/** Workers of a parent that died go on for a while, and may be ended before they assigned a document. After this time all are gone. */
const OLD_WORKERS_END_MS = 60_000;
/** If Redis was emptied while nothing ran, the last run is unknown. Then the last day of the archive is examined. */
const MOST_MS = 86_400_000;

/** The state that a process keeps from one run to the next. */
interface RunMemory {
  /** Up to when the last run went, ms since 1970; null before the first. */
  readonly assignedMs: number | null;
  /** When it was, by a clock that never goes back. */
  readonly ranMs: number;
  /** How many worker processes had died then; -1 before the first. */
  readonly deaths: number;
  readonly areOldWorkersGone: boolean;
}

/** Assigns the documents written since the last run, unless nothing happened that could have left one unassigned. */
const openRun = (deps: AssigningDeps, signal: AbortSignal): (() => Promise<void>) => {
  const { recent, assignedUpTo, deaths, nowMs, log } = deps;
  const startMs = performance.now();
  let last: RunMemory = { assignedMs: null, ranMs: 0, deaths: -1, areOldWorkersGone: false };
  return async () => {
    const known = await assignedUpTo.read();
    const dead = deaths();
    const areOldWorkersGone = performance.now() - startMs > OLD_WORKERS_END_MS;
    const isRecent = performance.now() - last.ranMs < ASSIGN_EVERY_MS;
    if (known !== null && dead === last.deaths && areOldWorkersGone === last.areOldWorkersGone && isRecent)
      return;
    const atMs = nowMs();
    // If the clock was set back, documents written now have times before the last run.
    const fromMs = Math.min(known ?? last.assignedMs ?? (await recent.newestMs()) - MOST_MS, atMs);
    const examined = await assignRecent(deps, Math.max(0, fromMs - MARGIN_MS), signal);
    await assignedUpTo.write(atMs);
    last = { assignedMs: atMs, ranMs: performance.now(), deaths: dead, areOldWorkersGone };
    log.debug({ examined }, "assigned what was written last to stories");
  };
};

/**
 * Assigns the documents of processes that died to stories, until closed: at the start, after the death of a worker process, when
 * Redis was emptied, and every {@link ASSIGN_EVERY_MS}. Only documents written since the last run are examined.
 */
export const startAssigning = (deps: AssigningDeps): { readonly close: () => Promise<void> } => {
  const { after, log } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const runOnce = openRun(deps, signal);
  const pause = (ms: number): Promise<unknown> => sleep(ms, undefined, { signal }).catch(() => undefined);

  const run = async (): Promise<void> => {
    await Promise.race([after, pause(LONGEST_WAIT_MS)]);
    while (!signal.aborted) {
      const beginMs = performance.now();
      await runOnce().catch((error: unknown) => {
        if (!signal.aborted)
          log.warn({ err: error }, "cannot assign recent documents to stories; will try again");
      });
      const restMs = Math.min(REST * (performance.now() - beginMs), LONGEST_REST_MS);
      await pause(Math.max(CHECK_EVERY_MS, restMs));
    }
  };
  const running = run();
  return {
    close: async () => {
      stopping.abort();
      await running;
    },
  };
};
