import { shownPath } from "../document/source-file.ts";
import type { Flights } from "../pipeline/flight.ts";
import type { LedgerState } from "../pipeline/ledger-state.ts";
import type { Stage } from "../pipeline/stages.ts";
import type { Queues, StageCounts } from "../queues/open-queues.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { type ReasonCount, toReasonCounts } from "./reason-counts.ts";

/** What is in work, as Redis has it. */
export interface QueueStatus {
  readonly stages: Readonly<Record<Stage, StageCounts>>;
  readonly in_flight: { readonly files: number; readonly bytes: number };
  /** When the oldest file in flight was admitted (ISO 8601); null if nothing is in flight. */
  readonly oldest_waiting: string | null;
}

/** The files by state, as the ledger has them. */
export interface LedgerStatus {
  readonly ledger: Readonly<Record<LedgerState, number>>;
  /** Files that are not read before they stop growing, the first seen first. */
  readonly still_written: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly since: string;
  }[];
  /** The reasons of the files in quarantine, the commonest first. */
  readonly quarantine: readonly ReasonCount[];
  /** The reasons of the files that wait and that are ignored, likewise. */
  readonly unread: Readonly<Record<"waiting" | "ignored", readonly ReasonCount[]>>;
}

/** Files that are still being written, at most this many. */
const MOST_GROWING = 5;

/** Reads what is in work. */
export const queueStatusOf = async ({
  queues,
  flights,
}: {
  readonly queues: Pick<Queues, "counts">;
  readonly flights: Pick<Flights, "measure">;
}): Promise<QueueStatus> => {
  const [stages, { files, bytes, oldestMs }] = await Promise.all([queues.counts(), flights.measure()]);
  return {
    stages,
    in_flight: { files, bytes },
    oldest_waiting: oldestMs === null ? null : new Date(oldestMs).toISOString(),
  };
};

/** Reads the states of all files, as of the ledger's last refresh. */
export const ledgerStatusOf = async (
  ledger: Pick<Ledger, "counts" | "oldest" | "countReasons">,
): Promise<LedgerStatus> => {
  const [counts, growing, quarantined, waiting, ignored] = await Promise.all([
    ledger.counts(),
    ledger.oldest({ state: "waiting", reason: "not_stable" }, "seenMs", MOST_GROWING),
    ledger.countReasons("quarantined"),
    ledger.countReasons("waiting"),
    ledger.countReasons("ignored"),
  ]);
  return {
    ledger: counts,
    still_written: growing.map(({ file, seenMs }) => ({
      path: shownPath(file),
      bytes: file.size,
      since: new Date(seenMs).toISOString(),
    })),
    quarantine: toReasonCounts(quarantined),
    unread: { waiting: toReasonCounts(waiting), ignored: toReasonCounts(ignored) },
  };
};
