import type { Reason } from "../document/reasons.ts";
import type { FlightFields } from "./flight.ts";

/**
 * The decision of a stage about one document. An outcome that is expected is a value; only bugs and outages are thrown.
 *
 * - `forwarded`: the file goes on to the next stage, with the fields that this one adds; or the document is written.
 * - `dropped`: there is nothing more to do, and that is fine (an exact duplicate).
 * - `deferred`: not now; the same job runs again after this many milliseconds. Costs no attempt.
 * - `rejected`: it will never pass; the file goes to quarantine with this reason.
 */
export type Verdict =
  | { readonly kind: "forwarded"; readonly adds?: Partial<FlightFields> }
  | { readonly kind: "dropped"; readonly reason: Reason }
  | { readonly kind: "deferred"; readonly afterMs: number }
  | { readonly kind: "rejected"; readonly reason: Reason; readonly detail: string };
