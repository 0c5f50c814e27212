import type { Admission, Flights } from "../pipeline/flight.ts";
import type { Queues } from "../queues/open-queues.ts";
import { type LedgerRecord, recordOf } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";

export interface RecoverFlightsDeps {
  readonly flights: Pick<Flights, "outside" | "close">;
  readonly queues: Pick<Queues, "add" | "locate" | "discard" | "promoteBeyond">;
  readonly ledger: Pick<Ledger, "get" | "put">;
  readonly nowMs: () => number;
}

/** Ledger, flight and job are written one round trip apart. An admission that stays incomplete for this long is lost. */
export const LOST_AFTER_MS = 15_000;
/** No job is delayed for longer than this. If one seems to be, the clock was set back after the delay began. */
const MAX_DELAY_MS = 900_000;
const MAX_AT_ONCE = 2_000;

/** Whether the ledger has the outcome of this very admission. */
const hasOutcome = ({ epoch }: Admission, record: LedgerRecord | undefined): boolean =>
  record?.epoch === epoch && record.state !== "queued";

/**
 * Recovers flights that nobody works on. One whose outcome the ledger has only ends: its process could not end it. Of the others, a
 * flight without a job gets one, and a flight whose own job has failed for good goes to quarantine.
 * A job that was delayed before the clock was set back becomes ready now.
 *
 * @returns how many flights got a new job and how many were quarantined
 */
export const recoverFlights = async ({
  flights,
  queues,
  ledger,
  nowMs,
}: RecoverFlightsDeps): Promise<{ readonly putBack: number; readonly quarantined: number }> => {
  let putBack = 0;
  let quarantined = 0;
  const now = nowMs();
  await queues.promoteBeyond(now + MAX_DELAY_MS);
  // If an admission lies in the future, the clock was set back after it and nobody knows its age: it counts as old.
  const old = await flights.outside(now - LOST_AFTER_MS, now + LOST_AFTER_MS, MAX_AT_ONCE);
  if (old.length === 0) return { putBack, quarantined };
  const whereabouts = await queues.locate();
  const idle = old.flatMap((admission) => {
    const job = whereabouts(admission);
    return job === "alive" ? [] : [{ admission, job }];
  });
  const records = await ledger.get(idle.map(({ admission }) => admission.id));
  for (const { admission, job } of idle) {
    const ownJob = job === "lost" || job.batch.admissions.length > 1 ? null : job;
    if (!hasOutcome(admission, records.get(admission.id))) {
      if (ownJob === null) {
        // Which file of a batch is to blame nobody knows yet: each is tried by itself. If the flight was closed in the meantime, the job
        // finds none and ends.
        await queues.add("normalize", [admission]);
        putBack += 1;
        continue;
      }
      const { stage, failure, attempts } = ownJob;
      const failed = { stage, attempts, message: failure };
      await ledger.put([
        recordOf(admission, { state: "quarantined", reason: "worker_crashed", failure: failed }),
      ]);
      quarantined += 1;
    }
    await flights.close(admission);
    if (ownJob !== null) await queues.discard(ownJob);
  }
  return { putBack, quarantined };
};
