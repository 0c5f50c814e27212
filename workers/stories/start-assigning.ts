import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../observe/log.ts";
import type { RecentDocuments } from "../../search/archive/recent-documents.ts";
import type { StoredTime } from "../../store/stored-time.ts";
import { assignRecent, type AssignRecentDeps } from "./assign-recent.ts";

export interface AssigningDeps extends AssignRecentDeps {
  readonly recent: RecentDocuments;
  /** Up to when every document that was written stands in its story. */
  readonly assignedUpTo: StoredTime;
  /** How many workers have died so far. */
  readonly deaths: () => number;
  readonly nowMs: () => number;
  /** What comes first; the stories can wait for it, though not for long. */
  readonly after: Promise<unknown>;
  readonly log: Log;
}

const LONGEST_WAIT_MS = 30_000;

const LOOK_EVERY_MS = 2_000;
/** A job that an outage broke off after its document was written comes to nothing if its file changes before it is tried again. */
const AT_LEAST_EVERY_MS = 600_000;
/** After a look it rests for so many times as long as that took: workers that die all the time must not keep engines busy. */
const REST = 9;
const LONGEST_REST_MS = 120_000;
/** From making a document ready to having put it to its story: as long as Elasticsearch may put writes off, and clocks may differ. */
const MARGIN_MS = 300_000;
/** Workers whose parent died go on for a while, and may be ended in the middle. */
const ORPHANS_END_MS = 60_000;
/** Without any memory of an earlier look (Redis was emptied while nothing ran), so much of the archive is looked at. */
const MOST_MS = 86_400_000;

/**
 * Looks after the stories of documents whose writers died, until closed: at a start, when a worker died, when Redis was emptied, and
 * now and then. Only what was written since the last look is looked at.
 */
export const startAssigning = (deps: AssigningDeps): { readonly close: () => Promise<void> } => {
  const { recent, assignedUpTo, deaths, nowMs, after, log } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const startMs = performance.now();
  let placedMs: number | null = null;
  let lookedMs = 0;
  let seenDeaths = -1;
  let areOrphansOver = false;

  const look = async (): Promise<void> => {
    const known = await assignedUpTo.read();
    const dead = deaths();
    const isOver = performance.now() - startMs > ORPHANS_END_MS;
    const isRecent = performance.now() - lookedMs < AT_LEAST_EVERY_MS;
    if (known !== null && dead === seenDeaths && isOver === areOrphansOver && isRecent) return;
    const atMs = nowMs();
    // A clock that was set back stamps documents before the last look.
    const fromMs = Math.min(known ?? placedMs ?? (await recent.newestMs()) - MOST_MS, atMs);
    const looked = await assignRecent(deps, Math.max(0, fromMs - MARGIN_MS), signal);
    await assignedUpTo.write(atMs);
    [placedMs, lookedMs, seenDeaths, areOrphansOver] = [atMs, performance.now(), dead, isOver];
    log.debug({ looked }, "looked at the stories of what was written last");
  };

  const run = async (): Promise<void> => {
    await Promise.race([after, sleep(LONGEST_WAIT_MS, undefined, { signal }).catch(() => undefined)]);
    while (!signal.aborted) {
      const beginMs = performance.now();
      await look().catch((error: unknown) => {
        if (!signal.aborted) log.warn({ err: error }, "cannot look after stories; will try again");
      });
      const restMs = Math.min(REST * (performance.now() - beginMs), LONGEST_REST_MS);
      await sleep(Math.max(LOOK_EVERY_MS, restMs), undefined, { signal }).catch(() => undefined);
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
