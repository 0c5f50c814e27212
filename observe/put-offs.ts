import type { StageTotals } from "./stage-totals.ts";

/** Counts the files that an engine does not take. */
export interface PutOffs {
  readonly add: (totals: StageTotals) => void;
  /** What is to be said of the last minute, in words; empty if every file was taken. */
  readonly warnings: () => readonly string[];
}

const MINUTE_MS = 60_000;

/** Opens a count of the last minute. `nowMs` is a clock that never goes back, in milliseconds. */
export const openPutOffs = (nowMs: () => number): PutOffs => {
  let lately: readonly { readonly ms: number; readonly count: number }[] = [];
  const forget = (): void => {
    const sinceMs = nowMs() - MINUTE_MS;
    lately = lately.filter(({ ms }) => ms > sinceMs);
  };
  return {
    add: (totals) => {
      const count = totals
        .filter(({ byEngine }) => byEngine === true)
        .reduce((sum, { count: some }) => sum + some, 0);
      forget();
      if (count > 0) lately = [...lately, { ms: nowMs(), count }];
    },
    warnings: () => {
      forget();
      const count = lately.reduce((sum, { count: some }) => sum + some, 0);
      return count === 0
        ? []
        : [
            `An engine did not take a file ${count} times in the last minute; they wait and are tried again. The log says which and why.`,
          ];
    },
  };
};
