import { LOST_AFTER_MS } from "../intake/recover-flights.ts";

/** When the watcher sweeps. A value: each function returns the next one. Times are ms of a clock that never goes back. Pure. */
export interface Schedule {
  /** 0: at once. */
  readonly nextSweepMs: number;
  /** The number of sweeps that have succeeded. */
  readonly sweeps: number;
  /** True while Redis may have lost flights that no sweep has looked for yet. */
  readonly hasLapsed: boolean;
  /** True while events were forgotten that no sweep has made up for yet. */
  readonly hasOverflowed: boolean;
}

/** What a successful sweep tells the schedule. */
export interface SweepOutcome {
  /** How long the sweep took, without the time that it waited. */
  readonly busyMs: number;
  /** True if a folder or file was gone before it could be read. */
  readonly hasMissed: boolean;
}

/** Asking the ledger about every file and searching for deleted ones costs more than a sweep: only one sweep in twenty does it. */
const FULL_EVERY = 20;
/** A pause is this many times as long as the sweep before it, so that sweeping takes at most a tenth of the time ... */
const PAUSE_FACTOR = 9;
/** ... but no longer than this. */
const MAX_PAUSE_MS = 600_000;
/** A watcher without progress is at fault after two intervals and this. */
const GRACE_MS = 60_000;

/** The first sweep is due at once. */
export const FIRST_SCHEDULE: Schedule = { nextSweepMs: 0, sweeps: 0, hasLapsed: false, hasOverflowed: false };

export const isSweepDue = ({ nextSweepMs }: Schedule, nowMs: number): boolean => nowMs >= nextSweepMs;

/**
 * A full sweep asks the ledger about every file, and searches for deleted files and orphans. The first sweep is one, and the one after an
 * overflow.
 */
export const isSweepFull = ({ sweeps, hasOverflowed }: Schedule): boolean =>
  hasOverflowed || sweeps % FULL_EVERY === 0;

/**
 * After there were more events than could be remembered. Only a full sweep makes up for them: files may be gone, and others may be back as they
 * were, though the ledger has them as deleted.
 */
export const afterOverflow = (schedule: Schedule): Schedule => ({
  ...schedule,
  nextSweepMs: 0,
  hasOverflowed: true,
});

/** After Redis may have lost what it held: only a sweep finds the files that were in flight. */
export const afterLapse = (schedule: Schedule): Schedule => ({
  ...schedule,
  nextSweepMs: 0,
  hasLapsed: true,
});

/**
 * After a successful sweep. (A sweep that failed changes nothing, so it is due again at once.)
 *
 * @param sweepMs the least time between two sweeps
 */
export const afterSweep = (
  { sweeps, hasLapsed }: Schedule,
  { busyMs, hasMissed }: SweepOutcome,
  sweepMs: number,
  nowMs: number,
): Schedule => {
  const longPauseMs = Math.max(sweepMs, Math.min(busyMs * PAUSE_FACTOR, MAX_PAUSE_MS));
  const pauseMs = hasMissed ? sweepMs : longPauseMs;
  // A file that was being admitted when Redis lost its data counts as lost only after that time: sweep again then.
  return {
    nextSweepMs: nowMs + (hasLapsed ? LOST_AFTER_MS : pauseMs),
    sweeps: sweeps + 1,
    hasLapsed: false,
    hasOverflowed: false,
  };
};

/** True if the watcher has made no progress for so long that something must be wrong. */
export const isStalled = (progressMs: number, sweepMs: number, nowMs: number): boolean =>
  nowMs - progressMs >= 2 * sweepMs + GRACE_MS;
