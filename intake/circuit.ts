import type { Reason } from "../document/reasons.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";

/** Reasons that blame the product or its engines rather than the file. */
const OUR_FAULT: ReadonlySet<Reason | undefined> = new Set([
  "attempts_exhausted",
  "worker_crashed",
  "refused_by_index",
]);
/** The number of last outcomes to check; with fewer nothing is concluded. */
const OUTCOMES = 50;
/** If at least this share of them failed, the files are not to blame. */
const MIN_FAILED_SHARE = 0.9;
const CHECK_EVERY_MS = 2_000;
/** While the circuit is open, this many files at a time try whether the system works again. */
const PROBES = 10;
const PROBE_EVERY_MS = 10_000;

/** True if nearly all of the last outcomes are failures of our own, so that going on would only fill the quarantine. Pure. */
export const isFailing = (last: readonly Pick<LedgerRecord, "state" | "reason">[]): boolean => {
  const failed = last.filter(({ state, reason }) => state === "quarantined" && OUR_FAULT.has(reason));
  return last.length >= OUTCOMES && failed.length >= last.length * MIN_FAILED_SHARE;
};

/** A circuit breaker: stops admission while everything fails (a bad deployment), instead of draining the folder into quarantine. */
export interface Circuit {
  /** How many of `count` files may be admitted now. */
  readonly allow: (count: number) => Promise<number>;
  readonly isOpen: () => boolean;
}

/**
 * @param lastOutcomes the records of the files that were finished last, at most `limit`
 * @param clock milliseconds, of a clock that never goes back
 */
export const openCircuit = (
  lastOutcomes: (limit: number) => Promise<readonly LedgerRecord[]>,
  clock: () => number,
): Circuit => {
  let isOpen = false;
  let checkedMs = Number.NEGATIVE_INFINITY;
  let probedMs = Number.NEGATIVE_INFINITY;
  return {
    allow: async (count) => {
      const nowMs = clock();
      if (nowMs - checkedMs >= CHECK_EVERY_MS) {
        isOpen = isFailing(await lastOutcomes(OUTCOMES));
        checkedMs = nowMs;
      }
      if (!isOpen) return count;
      if (nowMs - probedMs < PROBE_EVERY_MS) return 0;
      probedMs = nowMs;
      return Math.min(count, PROBES);
    },
    isOpen: () => isOpen,
  };
};
