import type { Reason } from "../document/reasons.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";

/** Reasons that blame the product or its engines rather than the file. */
const OUR_FAULT: ReadonlySet<Reason | undefined> = new Set([
  "attempts_exhausted",
  "worker_crashed",
  "refused_by_index",
]);
/** So many of the last outcomes are looked at; with fewer nothing is concluded. */
const OUTCOMES = 50;
/** From this share of them on, it is not the files. */
const MOST_FAILED = 0.9;
const LOOK_EVERY_MS = 2_000;
/** While intake stands, so many files at a time try whether it works again. */
const PROBES = 10;
const PROBE_EVERY_MS = 10_000;

/** True if so many of the last outcomes are failures of our own that going on would only fill the quarantine. Pure. */
export const isFailing = (last: readonly Pick<LedgerRecord, "state" | "reason">[]): boolean => {
  const failed = last.filter(({ state, reason }) => state === "quarantined" && OUR_FAULT.has(reason));
  return last.length >= OUTCOMES && failed.length >= last.length * MOST_FAILED;
};

/** Stops intake when everything fails (a bad deployment), instead of draining the folder into quarantine. */
export interface Circuit {
  /** How many of so many files may be let in now. */
  readonly allow: (wanted: number) => Promise<number>;
  readonly isOpen: () => boolean;
}

/**
 * @param lastOutcomes what became of the last files, at most so many
 * @param clock milliseconds, of a clock that never goes back
 */
export const openCircuit = (
  lastOutcomes: (limit: number) => Promise<readonly LedgerRecord[]>,
  clock: () => number,
): Circuit => {
  let isOpen = false;
  let lookedMs = Number.NEGATIVE_INFINITY;
  let probedMs = Number.NEGATIVE_INFINITY;
  return {
    allow: async (wanted) => {
      const nowMs = clock();
      if (nowMs - lookedMs >= LOOK_EVERY_MS) {
        isOpen = isFailing(await lastOutcomes(OUTCOMES));
        lookedMs = nowMs;
      }
      if (!isOpen) return wanted;
      if (nowMs - probedMs < PROBE_EVERY_MS) return 0;
      probedMs = nowMs;
      return Math.min(wanted, PROBES);
    },
    isOpen: () => isOpen,
  };
};
