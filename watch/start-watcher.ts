/** watch/: listens to the watched folders and sweeps them, admits what is stable, and learns which lines recur in a folder. */
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { openCircuit } from "../intake/circuit.ts";
import type { WaterLevels } from "../intake/wait-for-room.ts";
import type { Log } from "../observe/log.ts";
import { type Arrivals, openArrivals } from "./arrivals.ts";
import type { WatchMode } from "./listening.ts";
import { type LoopHealth, openLoopHealth } from "./loop-health.ts";
import { openRootDevices } from "./root-devices.ts";
import { type DocumentUpkeep, openRounds, type RoundIntake, type Rounds } from "./round.ts";
import {
  afterLapse,
  afterOverflow,
  afterSweep,
  FIRST_SCHEDULE,
  isStalled,
  isSweepDue,
  isSweepFull,
} from "./schedule.ts";
import { openUnreadableFolders } from "./unreadable-folders.ts";

/** The right to watch these folders, which one process has at a time. */
export interface WatcherHold {
  /** False while another process may be watching them: nothing is admitted then. */
  readonly isOurs: () => boolean;
  /** True once after Redis may have lost what it held: only a sweep finds the files that were in flight. */
  readonly takeLapse: () => boolean;
}

export interface WatcherDeps {
  /** What admission needs. How many files are allowed is up to the watcher. */
  readonly intake: Omit<RoundIntake, "allow">;
  readonly documents: DocumentUpkeep;
  readonly hold: WatcherHold;
  readonly log: Log;
}

export interface WatcherOptions {
  readonly roots: readonly string[];
  readonly mode: WatchMode;
  readonly stableMs: number;
  /** The least time between two sweeps. */
  readonly sweepMs: number;
  readonly waterLevels: WaterLevels;
}

export interface Watcher {
  /** Says what keeps files from being found or admitted; empty if nothing does. */
  readonly faults: () => readonly string[];
  /** Says what only delays them. */
  readonly warnings: () => readonly string[];
  /** When the last sweep ended (ms since 1970); null before the first. */
  readonly sweptMs: () => number | null;
  /** Resolves after the first sweep, or when the watcher is closed before. */
  readonly firstSweep: Promise<void>;
  readonly close: () => Promise<void>;
}

const TICK_MS = 100;
/** The pause after a failure: an engine is away, and the files can wait. */
const FAILURE_PAUSE_MS = 1_000;

const NOT_OURS = "Another Warraq watches these folders, or Redis could not be asked: nothing is admitted.";
const STOPPED =
  "Nearly all of the last files failed, for reasons that are not their own: only a few files at a time are admitted until that changes. " +
  "`./warraq quarantine` says why they failed. They are tried again when another version of Warraq starts.";
const STALLED = "No sweep has made any progress for a long time.";

interface LoopDeps extends Pick<WatcherDeps, "hold" | "log"> {
  readonly arrivals: Arrivals;
  readonly rounds: Rounds;
  readonly health: LoopHealth;
}

/** Processes arrivals, and runs a round whenever one is due, until the signal fires. */
const runUntilStopped = async (
  { hold, arrivals, rounds, health, log }: LoopDeps,
  sweepMs: number,
  signal: AbortSignal,
  onRound: (nextSweepMs: number) => void,
): Promise<void> => {
  let schedule = FIRST_SCHEDULE;
  while (!signal.aborted) {
    try {
      if (!hold.isOurs()) {
        await sleep(FAILURE_PAUSE_MS, undefined, { signal });
        continue;
      }
      if (hold.takeLapse()) schedule = afterLapse(schedule);
      if (arrivals.takeOverflow()) schedule = afterOverflow(schedule);
      if (isSweepDue(schedule, performance.now())) {
        const outcome = await rounds.run(isSweepFull(schedule));
        schedule = afterSweep(schedule, outcome, sweepMs, performance.now());
        onRound(schedule.nextSweepMs);
      }
      await arrivals.processDue();
      health.worked();
      await sleep(TICK_MS, undefined, { signal });
    } catch (error) {
      if (signal.aborted) return;
      health.failed(error);
      log.warn({ err: error }, "cannot admit files; will try again");
      await sleep(FAILURE_PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  }
};

/**
 * Watches the roots until closed. Events are hints; sweeps find everything.
 *
 * While an engine is away, nothing is admitted and nothing is lost: the files wait in their folders.
 */
export const startWatcher = (deps: WatcherDeps, options: WatcherOptions): Watcher => {
  const { documents, hold, log } = deps;
  const { sweepMs } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const firstSwept = new AbortController();
  const firstSweep = once(firstSwept.signal, "abort").then(() => undefined);
  const startedMs = deps.intake.nowMs();
  const circuit = openCircuit(
    (limit) => deps.intake.ledger.lastOutcomes(limit, startedMs),
    () => performance.now(),
  );
  const intake: RoundIntake = { ...deps.intake, allow: circuit.allow };
  const unreadable = openUnreadableFolders(log);
  /** When the watcher last made progress, or will after a pause. */
  let progressMs = performance.now();
  const onProgress = (): void => {
    progressMs = Math.max(progressMs, performance.now());
  };
  const health = openLoopHealth(() => performance.now());
  /** A turn takes as long as the pipeline needs for what is admitted: what failed before it is over long before its end. */
  const onMoving = (): void => {
    onProgress();
    health.worked();
  };
  const devices = openRootDevices();
  const arrivals = openArrivals(
    { ...intake, devices },
    {
      ...options,
      signal,
      onMoving,
      onUnreadable: unreadable.report,
      onError: (error) => log.warn({ err: error }, "file system events failed; sweeps go on"),
    },
  );
  let sweptMs: number | null = null;
  const rounds = openRounds(
    { intake, documents, arrivals, devices, unreadable, log },
    { ...options, signal, onProgress, onMoving },
  );

  const running = runUntilStopped({ hold, arrivals, rounds, health, log }, sweepMs, signal, (nextSweepMs) => {
    firstSwept.abort();
    progressMs = nextSweepMs;
    sweptMs = deps.intake.nowMs();
  });

  return {
    faults: () => [
      ...(hold.isOurs() ? [] : [NOT_OURS]),
      ...(circuit.isOpen() ? [STOPPED] : []),
      ...rounds.faults(),
      ...health.faults(),
      ...(isStalled(progressMs, sweepMs, performance.now()) ? [STALLED] : []),
    ],
    warnings: arrivals.listening.warnings,
    sweptMs: () => sweptMs,
    firstSweep,
    close: async () => {
      stopping.abort();
      firstSwept.abort();
      await running;
      arrivals.listening.close();
    },
  };
};
