import { readdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Flights } from "../document/flight.ts";
import type { Log } from "../observe/log.ts";
import type { Queues } from "../queues/open-queues.ts";
import type { Ledger } from "../search/ledger.ts";
import { type IntakeDeps, letIn, note, type WaterMarks, waitForRoom } from "./intake.ts";
import { noteDeleted } from "./note-deleted.ts";
import { openPending } from "./pending.ts";
import { recoverFlights } from "./recover-flights.ts";
import { inspect } from "./scan-folder.ts";
import { sweep } from "./sweep.ts";
import { watchEvents } from "./watch-events.ts";

export interface WatcherDeps extends IntakeDeps {
  readonly ledger: Ledger;
  readonly flights: Flights;
  readonly queues: Queues;
  /** Counts the copies that their documents do not list. */
  readonly recountCopies: () => Promise<number>;
  readonly log: Log;
}

export interface WatcherOptions {
  readonly roots: readonly string[];
  readonly extensions: readonly string[];
  readonly stableMs: number;
  readonly sweepMs: number;
  readonly marks: WaterMarks;
}

export interface Watcher {
  /** When the last sweep ended well (ms since 1970), null before the first. */
  readonly lastSweepMs: () => number | null;
  readonly close: () => Promise<void>;
}

const TICK_MS = 100;
/** A pause after a failed round: an engine is away, and the files can wait. */
const FAILURE_PAUSE_MS = 1_000;
/** Walking the whole ledger for files that are gone costs more than a sweep, so only every so many sweeps. */
const DELETED_EVERY = 20;

const isRootThere = async (root: string): Promise<boolean> =>
  readdir(root).then(
    (names) => names.length > 0,
    () => false,
  );

/**
 * Watches the folders until closed: events as hints, and sweeps as the truth.
 *
 * While an engine is away nothing is let in and nothing forgotten: the folder itself is the spool.
 */
export const startWatcher = async (deps: WatcherDeps, options: WatcherOptions): Promise<Watcher> => {
  const { log, nowMs, flights } = deps;
  const { roots, extensions, stableMs, sweepMs, marks } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const pending = openPending(stableMs);
  let lastSweepMs: number | null = null;
  let sweeps = 0;

  const look = async (path: string, root: string) => {
    const found = await inspect(path, root, extensions);
    if (found === null) return "gone";
    return found.ignored === null ? found.file : "ignored";
  };

  const letInDue = async (): Promise<void> => {
    const { ready, gone } = await pending.due(look, nowMs());
    if (gone.length > 0)
      await note(
        deps,
        gone.map((file) => ({ file, state: "deleted", reason: "file_vanished" })),
      );
    if (ready.length === 0) return;
    try {
      await waitForRoom(flights, marks, signal);
      const { busy } = await letIn(deps, ready);
      // Changed while its earlier version is in flight: its turn comes when that one has landed.
      for (const file of busy) pending.touch(file.path, file.root, nowMs());
    } catch (error) {
      for (const file of ready) pending.touch(file.path, file.root, nowMs());
      throw error;
    }
  };

  const runSweep = async (): Promise<void> => {
    const startMs = nowMs();
    const result = await sweep(deps, {
      roots,
      extensions,
      stableMs,
      marks,
      signal,
      onRestless: (file) => pending.touch(file.path, file.root, nowMs()),
      onUnreadable: ({ folder, error }) => log.warn({ folder, err: error }, "folder cannot be read"),
      between: letInDue,
    });
    const recovered = await recoverFlights(deps);
    const deleted = sweeps % DELETED_EVERY === 0 ? await noteDeleted(deps, roots, isRootThere) : 0;
    const recounted = await deps.recountCopies();
    sweeps += 1;
    lastSweepMs = nowMs();
    log.debug({ ...result, ...recovered, deleted, recounted, tookMs: lastSweepMs - startMs }, "swept");
  };

  const events = await watchEvents(roots, {
    onPath: (path, root) => pending.touch(path, root, nowMs()),
    onError: (error) => log.warn({ err: error }, "file system events failed; sweeps go on"),
  });

  const run = async (): Promise<void> => {
    let nextSweepMs = 0;
    while (!signal.aborted) {
      try {
        if (nowMs() >= nextSweepMs || pending.takeOverflow()) {
          await runSweep();
          nextSweepMs = nowMs() + sweepMs;
        }
        await letInDue();
        await sleep(TICK_MS, undefined, { signal });
      } catch (error) {
        if (signal.aborted) return;
        log.warn({ err: error }, "cannot let files in; will try again");
        await sleep(FAILURE_PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  };
  const running = run();

  return {
    lastSweepMs: () => lastSweepMs,
    close: async () => {
      stopping.abort();
      await Promise.all([events.close(), running]);
    },
  };
};
