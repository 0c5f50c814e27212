import type { Reason } from "../document/reasons.ts";
import type { Stage } from "../pipeline/stages.ts";

export const RESULT_KINDS = ["forwarded", "dropped", "deferred", "rejected", "failed"] as const;

/** The result of a stage for one file, as it is counted: its verdict, or `failed` if it threw. */
export interface StageResult {
  readonly stage: Stage;
  readonly kind: (typeof RESULT_KINDS)[number];
  readonly reason?: Reason;
  /** Whether it was deferred because an engine did not take it. */
  readonly byEngine?: true;
}

/** How often each result occurred. */
export type StageTotals = readonly (StageResult & { readonly count: number })[];

export interface StageCounter {
  readonly add: (result: StageResult) => void;
  /** Returns the totals since the last call, and starts again at zero. */
  readonly take: () => StageTotals;
}

/** Counts results, so that a worker process can report once a second instead of once for each file. */
export const openStageCounter = (): StageCounter => {
  let totals = new Map<string, StageResult & { count: number }>();
  return {
    add: (result) => {
      const key = `${result.stage} ${result.kind} ${result.reason ?? ""} ${result.byEngine ?? ""}`;
      const total = totals.get(key);
      if (total === undefined) totals.set(key, { ...result, count: 1 });
      else total.count += 1;
    },
    take: () => {
      const taken = [...totals.values()];
      totals = new Map();
      return taken;
    },
  };
};
