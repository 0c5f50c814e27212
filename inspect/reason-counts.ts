import { REASONS, type Reason } from "../document/reasons.ts";

/** How many files have a reason. */
export interface ReasonCount {
  readonly reason: Reason;
  /** The reason in a sentence. */
  readonly meaning: string;
  readonly count: number;
}

/** Counted reasons as they are shown: the commonest first. */
export const toReasonCounts = (counts: ReadonlyMap<Reason, number>): readonly ReasonCount[] =>
  [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([reason, count]) => ({ reason, meaning: REASONS[reason], count }));
