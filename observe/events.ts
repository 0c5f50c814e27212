import type { Reason } from "../document/reasons.ts";
import type { Stage } from "../pipeline/stages.ts";

/** What a stage decided about one file, as an event to be counted. */
export interface StageEvent {
  readonly stage: Stage;
  readonly kind: "forwarded" | "dropped" | "deferred" | "rejected" | "failed";
  readonly reason?: Reason;
}

/** Events added up: how often each happened since the last time somebody asked. */
export type StageTotals = readonly (StageEvent & { readonly count: number })[];

export interface Tally {
  readonly add: (event: StageEvent) => void;
  /** Hands over what was added up and starts anew. */
  readonly take: () => StageTotals;
}

/** Adds events up, so that a worker process can report once a second and not once a file. */
export const openTally = (): Tally => {
  let totals = new Map<string, StageEvent & { count: number }>();
  return {
    add: (event) => {
      const key = `${event.stage} ${event.kind} ${event.reason ?? ""}`;
      const total = totals.get(key);
      if (total === undefined) totals.set(key, { ...event, count: 1 });
      else total.count += 1;
    },
    take: () => {
      const taken = [...totals.values()];
      totals = new Map();
      return taken;
    },
  };
};
