import type { Reason } from "../document/reasons.ts";

/**
 * What a stage decided about one document. Expected ends are values; only bugs and outages throw.
 *
 * - `forwarded`: the next stage has it.
 * - `dropped`: nothing more to do, and that is fine (an exact duplicate).
 * - `deferred`: not now; run again after so many milliseconds. Costs no attempt.
 * - `rejected`: it will never pass; to quarantine with this reason.
 */
export type Verdict =
  | { readonly kind: "forwarded" }
  | { readonly kind: "dropped"; readonly reason: Reason }
  | { readonly kind: "deferred"; readonly afterMs: number }
  | { readonly kind: "rejected"; readonly reason: Reason; readonly detail: string };
