import type { Admission, Flights } from "../pipeline/flight.ts";
import type { Queues } from "../queues/open-queues.ts";
import { recordOf } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";

export interface AdmitDeps {
  readonly ledger: Pick<Ledger, "put">;
  readonly flights: Pick<Flights, "admit">;
  readonly queues: Pick<Queues, "add">;
}

/**
 * Takes on what is to be read: ledger first (`queued`), then Redis, then the job. Whatever dies in between, somebody sees a file that
 * is queued by the ledger and in nobody's hands, and lets it in again.
 */
export const startFlights = async (
  { ledger, flights, queues }: AdmitDeps,
  fresh: readonly Admission[],
): Promise<readonly Admission[]> => {
  if (fresh.length === 0) return [];
  await ledger.put(fresh.map((admission) => recordOf(admission, { state: "queued" })));
  const admitted = await flights.admit(fresh);
  await queues.add("normalize", admitted);
  return admitted;
};
