import type { Admission, Flights } from "../pipeline/flight.ts";
import { type Outcome, recordOf } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";

/** Closes the flight of an admission with an outcome. */
export type CloseFlight = (admission: Admission, outcome: Outcome) => Promise<void>;

/** Writes the outcome to the ledger and only then ends the flight: after a crash in between, the work is repeated, and no file is lost. */
export const closeFlightWith =
  (ledger: Pick<Ledger, "put">, flights: Pick<Flights, "close">): CloseFlight =>
  async (admission, outcome) => {
    await ledger.put([recordOf(admission, outcome)]);
    await flights.close(admission);
  };
