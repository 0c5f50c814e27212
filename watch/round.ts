import { performance } from "node:perf_hooks";
import type { SourceFile } from "../document/source-file.ts";
import type { IntakeDeps } from "../intake/intake-deps.ts";
import { isFileGone, recordDeleted } from "../intake/record-deleted.ts";
import { recoverFlights } from "../intake/recover-flights.ts";
import { recoverDeletedItems, recoverItems } from "../intake/recover-items.ts";
import { restoreRecords, type RestoreRecordsDeps } from "../intake/restore-records.ts";
import type { Log } from "../observe/log.ts";
import type { Flights } from "../pipeline/flight.ts";
import type { Queues } from "../queues/open-queues.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import type { Arrivals } from "./arrivals.ts";
import { openFinalFiles } from "./final-files.ts";
import type { RootDevices } from "./root-devices.ts";
import { missingFilesFault, rootFaults } from "./root-faults.ts";
import type { SweepOutcome } from "./schedule.ts";
import { sweep, type SweepOptions, type SweepResult } from "./sweep.ts";
import type { UnreadableFolders } from "./unreadable-folders.ts";

/** What admitting files, and recovering admissions that were lost, needs. */
export interface RoundIntake extends IntakeDeps {
  readonly ledger: Ledger;
  readonly flights: Flights;
  readonly queues: Queues;
}

/** What a round does with the documents in Elasticsearch. */
export interface DocumentUpkeep {
  readonly countDocuments: () => Promise<number>;
  /** Finds documents by the hashes of the files that they were read from. */
  readonly recognizeFiles: RestoreRecordsDeps["recognizeFiles"];
}

export interface RoundDeps {
  readonly intake: RoundIntake;
  readonly documents: DocumentUpkeep;
  readonly arrivals: Arrivals;
  readonly devices: Pick<RootDevices, "learn">;
  readonly unreadable: UnreadableFolders;
  readonly log: Log;
}

export interface RoundOptions extends Pick<
  SweepOptions,
  "roots" | "stableMs" | "waterLevels" | "signal" | "onMoving"
> {
  /** Called whenever the round has made some progress. */
  readonly onProgress: () => void;
}

/** Rounds of the watcher: each is a sweep, and the work that keeps ledger, flights and documents in step with the disk. */
export interface Rounds {
  readonly run: (isFull: boolean) => Promise<SweepOutcome>;
  /** What the last round found to be wrong with the roots, in words. */
  readonly faults: () => readonly string[];
}

/**
 * Every sweep looks for items that were recorded as deleted within this time although their file has them. Older ones are looked for
 * by full sweeps.
 */
const DELETED_ITEMS_MS = 3_600_000;

/** Every document has a file. So if the ledger has fewer records than there are documents, some or all of its records were lost. */
const hasLostRecords = async (
  ledger: Pick<Ledger, "counts">,
  { countDocuments }: Pick<DocumentUpkeep, "countDocuments">,
): Promise<boolean> => {
  const [counts, documents] = await Promise.all([ledger.counts(), countDocuments()]);
  return Object.values(counts).reduce((sum, count) => sum + count, 0) < documents;
};

export const openRounds = (deps: RoundDeps, options: RoundOptions): Rounds => {
  const { intake, documents, arrivals, devices, unreadable, log } = deps;
  const { roots, onProgress } = options;
  const finalFiles = openFinalFiles(intake.sha256);
  let unusableRoots: readonly string[] = [];
  let doubtedDeletions: readonly string[] = [];

  const sweepRoots = async (isFull: boolean): Promise<SweepResult> => {
    const isLedgerLost = isFull && (await hasLostRecords(intake.ledger, documents));
    if (isLedgerLost) log.warn("the ledger has fewer records than there are documents; restoring records");
    unreadable.takeMissed();
    unusableRoots = await rootFaults(intake.ledger, roots);
    await devices.learn(roots);
    const restoreDeps = { ...intake, recognizeFiles: documents.recognizeFiles };
    return sweep(intake, {
      ...options,
      finalFiles,
      restoreRecords: isLedgerLost ? (files) => restoreRecords(restoreDeps, files) : null,
      onFolder: arrivals.listening.add,
      onUnstable: ({ path, root }) => arrivals.touch(path, root),
      onUnreadable: unreadable.report,
      between: () => {
        onProgress();
        return arrivals.processDue();
      },
    });
  };

  const isThere = async (file: SourceFile): Promise<boolean> => !(await isFileGone(file, intake.nameRules));

  /** Recovers the work that died with a process or with Redis. */
  const recover = async (isFull: boolean) => {
    const flights = await recoverFlights(intake);
    const items = await recoverItems(intake);
    const sinceMs = isFull ? undefined : intake.nowMs() - DELETED_ITEMS_MS;
    const returned = await recoverDeletedItems(intake, isThere, sinceMs);
    return { ...flights, items, returned };
  };

  const recordAllDeleted = async (): Promise<void> => {
    const { doubted, inFlight } = await recordDeleted(intake, roots);
    doubtedDeletions = doubted.map(missingFilesFault);
    for (const { path, root } of inFlight) arrivals.touch(path, root);
  };

  return {
    run: async (isFull) => {
      const startMs = performance.now();
      if (isFull) finalFiles.clear();
      const { waitedMs, ...swept } = await sweepRoots(isFull);
      const recovered = await recover(isFull);
      if (isFull) await recordAllDeleted();
      const busyMs = performance.now() - startMs - waitedMs;
      log.debug({ ...swept, ...recovered, busyMs: Math.round(busyMs) }, "swept");
      return { busyMs, hasMissed: unreadable.takeMissed() };
    },
    faults: () => [...unusableRoots, ...doubtedDeletions],
  };
};
