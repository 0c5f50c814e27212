import type { Flights } from "../pipeline/flight.ts";
import type { Queues } from "../queues/open-queues.ts";
import { recordOf } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";

export interface RecoverDeps {
  readonly flights: Pick<Flights, "outside" | "close">;
  readonly queues: Pick<Queues, "add" | "locate" | "discard" | "promoteBeyond">;
  readonly ledger: Pick<Ledger, "put">;
  readonly nowMs: () => number;
}

/** Between ledger, flight and job lies one round trip each; what has stood this long between two of them is lost. */
export const LOST_AFTER_MS = 15_000;
/** No job is put off for so long, unless the clock was set back after that. */
const LONGEST_DELAY_MS = 900_000;
const MOST_AT_ONCE = 2_000;

/**
 * Looks after flights that nobody works on: without a job they get one again, with a dead one they go to quarantine, and one whose job
 * was put off by a clock that has been set back since goes on now.
 *
 * @returns how many were put back and how many were quarantined
 */
export const recoverFlights = async ({
  flights,
  queues,
  ledger,
  nowMs,
}: RecoverDeps): Promise<{ readonly putBack: number; readonly quarantined: number }> => {
  let putBack = 0;
  let quarantined = 0;
  const now = nowMs();
  await queues.promoteBeyond(now + LONGEST_DELAY_MS);
  // What was admitted in the future was so before the clock was set back: nobody knows how old it is.
  for (const admission of await flights.outside(now - LOST_AFTER_MS, now + LOST_AFTER_MS, MOST_AT_ONCE)) {
    const place = await queues.locate(admission);
    if (place === "alive") continue;
    if (place === "lost") {
      // It may have been closed while we looked; then the job finds no flight and ends.
      await queues.add("normalize", [admission]);
      putBack += 1;
      continue;
    }
    const { stage, failure, attempts } = place;
    await ledger.put([
      recordOf(admission, {
        state: "quarantined",
        reason: "worker_crashed",
        failure: { stage, attempts, message: failure },
      }),
    ]);
    await flights.close(admission);
    await queues.discard(stage, admission);
    quarantined += 1;
  }
  return { putBack, quarantined };
};
