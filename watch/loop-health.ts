/** Whether the watcher's loop moves: it looks at paths and admits files again and again. */
export interface LoopHealth {
  /** Call after each turn that went well. */
  readonly worked: () => void;
  /** Call after each turn that failed. */
  readonly failed: (error: unknown) => void;
  /** What is wrong, in words; empty if the loop moves. */
  readonly faults: () => readonly string[];
}

/** Shorter failures are those of an engine that starts again. */
const PATIENCE_MS = 10_000;

/** @param nowMs a clock that never goes back, in milliseconds */
export const openLoopHealth = (nowMs: () => number): LoopHealth => {
  let failing: { readonly sinceMs: number; readonly message: string } | null = null;
  return {
    worked: () => {
      failing = null;
    },
    failed: (error) => {
      failing = { sinceMs: failing?.sinceMs ?? nowMs(), message: String(error) };
    },
    faults: () => {
      if (failing === null || nowMs() - failing.sinceMs < PATIENCE_MS) return [];
      const seconds = Math.round((nowMs() - failing.sinceMs) / 1_000);
      return [`No file could be admitted for ${seconds} s: ${failing.message}`];
    },
  };
};
