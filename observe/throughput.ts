import type { StageTotals } from "./stage-totals.ts";

/** Files that were finished in a stretch of time. */
export interface FinishedFiles {
  /** They became documents. */
  readonly indexed: number;
  /** Nothing more was to do: copies, files of items, files that were gone. */
  readonly dropped: number;
  readonly quarantined: number;
}

/** How many files were finished lately, by the workers that this process started. */
export interface ThroughputReading {
  readonly per_second: number;
  readonly last_minute: FinishedFiles;
  readonly since_start: FinishedFiles;
  /** Files finished in each stretch of {@link SLOT_SECONDS} seconds of the last five minutes, the newest last; the current one is not full yet. */
  readonly slots: readonly number[];
  readonly slot_seconds: number;
}

/** Counts finished files. */
export interface Throughput {
  readonly add: (totals: StageTotals) => void;
  readonly read: () => ThroughputReading;
}

const SLOT_SECONDS = 5;
const SLOTS = 60;
const SLOTS_OF_A_MINUTE = 60 / SLOT_SECONDS;

const NONE: FinishedFiles = { indexed: 0, dropped: 0, quarantined: 0 };

const sum = (one: FinishedFiles, other: FinishedFiles): FinishedFiles => ({
  indexed: one.indexed + other.indexed,
  dropped: one.dropped + other.dropped,
  quarantined: one.quarantined + other.quarantined,
});

/** The files whose way ended with these results: a stage before the last hands on what it forwards. */
const finishedBy = (totals: StageTotals): FinishedFiles =>
  totals
    .map(({ stage, kind, count }): FinishedFiles => {
      if (kind === "dropped") return { ...NONE, dropped: count };
      if (kind === "rejected") return { ...NONE, quarantined: count };
      return kind === "forwarded" && stage === "index" ? { ...NONE, indexed: count } : NONE;
    })
    .reduce(sum, NONE);

const total = ({ indexed, dropped, quarantined }: FinishedFiles): number => indexed + dropped + quarantined;

/**
 * Opens a count of finished files for the last five minutes. Holds {@link SLOTS} sums, however many files there are.
 *
 * @param nowMs a clock that never goes back, in milliseconds
 */
export const openThroughput = (nowMs: () => number): Throughput => {
  const slots = new Map<number, FinishedFiles>();
  let sinceStart = NONE;
  const startMs = nowMs();
  const slotNow = (): number => Math.floor((nowMs() - startMs) / (SLOT_SECONDS * 1_000));
  const forget = (current: number): void => {
    for (const slot of slots.keys()) if (slot <= current - SLOTS) slots.delete(slot);
  };
  return {
    add: (totals) => {
      const current = slotNow();
      const finished = finishedBy(totals);
      sinceStart = sum(sinceStart, finished);
      slots.set(current, sum(slots.get(current) ?? NONE, finished));
      forget(current);
    },
    read: () => {
      const current = slotNow();
      const lately = Array.from({ length: SLOTS }, (_, at) => slots.get(current - SLOTS + 1 + at) ?? NONE);
      const lastMinute = lately.slice(-SLOTS_OF_A_MINUTE).reduce(sum, NONE);
      // The process may be younger than a minute, and the current slot is not full yet.
      const seconds = Math.min(60, Math.max(1, (nowMs() - startMs) / 1_000));
      return {
        per_second: Math.round((total(lastMinute) / seconds) * 10) / 10,
        last_minute: lastMinute,
        since_start: sinceStart,
        slots: lately.map(total),
        slot_seconds: SLOT_SECONDS,
      };
    },
  };
};
