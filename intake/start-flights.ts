import type { Admission, Flights } from "../pipeline/flight.ts";
import type { Queues } from "../queues/open-queues.ts";
import { recordOf } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";

export interface StartFlightsDeps {
  readonly ledger: Pick<Ledger, "put">;
  readonly flights: Pick<Flights, "admit">;
  readonly queues: Pick<Queues, "add">;
}

/**
 * Starts the flights of admissions: first the ledger (`queued`), then Redis, then the job.
 *
 * If the process dies in between, a file is left that the ledger calls `queued` and that has no flight. A sweep
 * (`recoverItems` for an item) admits it again.
 *
 * @returns the admissions that were not in flight yet
 */
export const startFlights = async (
  { ledger, flights, queues }: StartFlightsDeps,
  admissions: readonly Admission[],
): Promise<readonly Admission[]> => {
  if (admissions.length === 0) return [];
  await ledger.put(admissions.map((admission) => recordOf(admission, { state: "queued" })));
  const admitted = await flights.admit(admissions);
  await queues.add("normalize", admitted);
  return admitted;
};
