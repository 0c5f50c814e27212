import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { DocumentId } from "../document/source-file.ts";
import { isNotThere } from "../system/system-error.ts";
import type { Flights } from "../pipeline/flight.ts";
import type { Log } from "../observe/log.ts";
import type { Queues } from "../queues/open-queues.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { openCircuit } from "../intake/circuit.ts";
import { type DeparturesDeps, openDepartures } from "../intake/departures.ts";
import { restoreRecords, type RestoreRecordsDeps } from "../intake/restore-records.ts";
import { openArrivals } from "./arrivals.ts";
import type { IntakeDeps } from "../intake/intake-deps.ts";
import type { WaterMarks } from "../intake/wait-for-room.ts";
import type { WatchMode } from "./listening.ts";
import { isFileGone, recordDeleted } from "../intake/record-deleted.ts";
import { recoverDeletedItems, recoverItems } from "../intake/recover-items.ts";
import { LOST_AFTER_MS, recoverFlights } from "../intake/recover-flights.ts";
import { missingFilesFault, rootFaults } from "./root-faults.ts";
import type { UnreadableFolder } from "../disk/scan-folder.ts";
import { openFinalFiles } from "./final-files.ts";
import { sweep } from "./sweep.ts";

export interface WatcherDeps extends IntakeDeps {
  readonly ledger: Ledger;
  readonly flights: Flights;
  readonly queues: Queues;
  /** Counts the copies that their documents do not list. */
  readonly recountCopies: () => Promise<number>;
  /** The documents that were read from bytes with these hashes, by hash. */
  readonly recognizeFiles: RestoreRecordsDeps["recognizeFiles"];
  readonly countDocuments: () => Promise<number>;
  readonly retireOrphans: DeparturesDeps["retireOrphans"];
  /** The documents that are not marked as they must be, some at a time. */
  readonly findOrphanChanges: () => AsyncIterable<readonly DocumentId[]>;
  /** False while somebody else may be watching these folders: then nothing is let in. */
  readonly isOurs: () => boolean;
  /** True once after Redis may have forgotten what it held: only a sweep finds the files that were in hand. */
  readonly takeLapse: () => boolean;
  readonly log: Log;
}

export interface WatcherOptions {
  readonly roots: readonly string[];
  readonly extensions: readonly string[];
  readonly mode: WatchMode;
  readonly stableMs: number;
  readonly sweepMs: number;
  readonly marks: WaterMarks;
}

export interface Watcher {
  /** What keeps files from being seen or let in, in words; empty if nothing does. */
  readonly faults: () => readonly string[];
  /** What only makes it slower. */
  readonly warnings: () => readonly string[];
  /** Resolves once it has looked at everything for the first time, or was closed. */
  readonly firstSweep: Promise<void>;
  readonly close: () => Promise<void>;
}

const TICK_MS = 100;
/** A pause after a failed round: an engine is away, and the files can wait. */
const FAILURE_PAUSE_MS = 1_000;
/** Looking for files that are gone, and asking about every file again, costs more than a sweep: only every so many sweeps. */
const FULL_EVERY = 20;
/** Looking around takes a tenth of the time at the most, but a sweep comes at least so often. */
const PAUSES_A_SWEEP = 9;
const LONGEST_PAUSE_MS = 600_000;
/** Items that were marked as deleted are looked at again for so long by every sweep; by full sweeps for ever. */
const DELETED_ITEMS_MS = 3_600_000;
/** A watcher that has not moved for two intervals and this, after the time at which it wanted to, is at fault. */
const GRACE_MS = 60_000;

const STOPPED =
  "Nearly all of the last files failed for reasons that are not theirs: letting in a few now and then, until it works again. " +
  "`./warraq quarantine` says why; what failed is tried again when another version of Warraq starts.";

/** Every document has a file, so a ledger with fewer records than there are documents was lost in whole or in part. */
const isLedgerLost = async ({ ledger, countDocuments }: WatcherDeps): Promise<boolean> => {
  const [counts, documents] = await Promise.all([ledger.counts(), countDocuments()]);
  return Object.values(counts).reduce((sum, count) => sum + count, 0) < documents;
};

/**
 * Watches the folders until closed: events as hints, and sweeps as the truth.
 *
 * While an engine is away nothing is let in and nothing forgotten: the folder itself is the spool. Times are of a clock that never
 * goes back.
 */
export const startWatcher = (given: WatcherDeps, options: WatcherOptions): Watcher => {
  const { log } = given;
  const departures = openDepartures(given);
  const startedMs = given.nowMs();
  const circuit = openCircuit(
    (limit) => given.ledger.lastOutcomes(limit, startedMs),
    () => performance.now(),
  );
  const deps = { ...given, onDeparture: departures.add, allow: circuit.allow };
  const { roots, sweepMs } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const memory = openFinalFiles(deps.sha256);
  /** True if something went away before this sweep could look at it. */
  let hasMissed = false;
  /** True from when Redis may have forgotten until a sweep has looked for what that lost. */
  let hasLapsed = false;
  const onUnreadable = ({ folder, error }: UnreadableFolder): void => {
    hasMissed ||= isNotThere(error);
    log.warn({ folder, err: error }, "cannot be read");
  };
  const { listening, touch, processDue, takeOverflow } = openArrivals(deps, {
    ...options,
    signal,
    onUnreadable,
    onError: (error) => log.warn({ err: error }, "file system events failed; sweeps go on"),
  });
  /** When it last moved on, or will after a pause. */
  let movesMs = performance.now();
  let sweeps = 0;
  const looked = new AbortController();
  const firstSweep = once(looked.signal, "abort").then(() => undefined);
  let rootsAtFault: readonly string[] = [];
  let doubts: readonly string[] = [];

  /** Sweeps once; answers with how long to pause then. */
  const runSweep = async (): Promise<number> => {
    const startMs = performance.now();
    const isFull = sweeps % FULL_EVERY === 0;
    if (isFull) memory.clear();
    const isForgetful = isFull && (await isLedgerLost(deps));
    if (isForgetful) log.warn("the ledger knows fewer files than there are documents; recognizing files");
    hasMissed = false;
    rootsAtFault = await rootFaults(deps.ledger, roots);
    const { waitedMs, ...result } = await sweep(deps, {
      ...options,
      signal,
      finalFiles: memory,
      restoreRecords: isForgetful ? (found) => restoreRecords(deps, found) : null,
      onFolder: listening.add,
      onUnstable: ({ path, root }) => touch(path, root),
      onUnreadable,
      between: () => {
        movesMs = performance.now();
        return processDue();
      },
    });
    const recovered = { ...(await recoverFlights(deps)), items: await recoverItems(deps) };
    const sinceMs = isFull ? undefined : deps.nowMs() - DELETED_ITEMS_MS;
    const returned = await recoverDeletedItems(deps, async (file) => !(await isFileGone(file)), sinceMs);
    const recounted = await deps.recountCopies();
    if (isFull) {
      const { doubted, inFlight } = await recordDeleted(deps, roots);
      doubts = doubted.map(missingFilesFault);
      for (const { path, root } of inFlight) touch(path, root);
      for await (const documents of deps.findOrphanChanges()) {
        await departures.process(documents);
        await processDue();
        movesMs = performance.now();
      }
    }
    await departures.processLanded();
    sweeps += 1;
    looked.abort();
    const busyMs = performance.now() - startMs - waitedMs;
    log.debug({ ...result, ...recovered, returned, recounted, busyMs: Math.round(busyMs) }, "swept");
    if (hasLapsed) {
      hasLapsed = false;
      // What was being let in at that moment passes for lost only then.
      return LOST_AFTER_MS;
    }
    return hasMissed ? sweepMs : Math.max(sweepMs, Math.min(busyMs * PAUSES_A_SWEEP, LONGEST_PAUSE_MS));
  };

  const run = async (): Promise<void> => {
    let nextSweepMs = 0;
    while (!signal.aborted) {
      try {
        if (!deps.isOurs()) {
          await sleep(FAILURE_PAUSE_MS, undefined, { signal });
          continue;
        }
        hasLapsed = deps.takeLapse() || hasLapsed;
        // A sweep that fails is due again at once.
        if (takeOverflow() || hasLapsed) nextSweepMs = 0;
        if (performance.now() >= nextSweepMs) movesMs = nextSweepMs = (await runSweep()) + performance.now();
        await processDue();
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
    faults: () => [
      ...(deps.isOurs()
        ? []
        : ["Another Warraq watches these folders, or Redis could not be asked: nothing is let in."]),
      ...(circuit.isOpen() ? [STOPPED] : []),
      ...rootsAtFault,
      ...doubts,
      ...(performance.now() - movesMs < 2 * sweepMs + GRACE_MS
        ? []
        : ["No sweep has moved on for a long time."]),
    ],
    warnings: listening.warnings,
    firstSweep,
    close: async () => {
      stopping.abort();
      looked.abort();
      await running;
      listening.close();
    },
  };
};
