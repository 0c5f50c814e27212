import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../observe/log.ts";
import { type LearnDeps, learnFolders, type LearnOptions } from "./learn-folder.ts";

/** Learning takes a twentieth of the time at the most. */
const PAUSES_A_PASS = 19;

export interface LearnerOptions extends Pick<LearnOptions, "unrelated" | "marks"> {
  /** Milliseconds between two looks at what has come, at the least. */
  readonly everyMs: number;
  /** What comes first; learning can wait for it, though not for long. */
  readonly after: Promise<unknown>;
}

const LONGEST_WAIT_MS = 30_000;

/** Learns what recurs in the folders, as files come, until closed. While an engine is away it waits. */
export const startLearner = (
  deps: LearnDeps & { readonly log: Log },
  { everyMs, after, ...options }: LearnerOptions,
): { readonly close: () => Promise<void> } => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const asked = new Set<string>();
  const run = async (): Promise<void> => {
    let sinceMs = 0;
    await Promise.race([after, sleep(LONGEST_WAIT_MS, undefined, { signal }).catch(() => undefined)]);
    while (!signal.aborted) {
      const startMs = performance.now();
      const atMs = deps.nowMs();
      try {
        const again = await learnFolders(deps, sinceMs, { ...options, signal, asked });
        sinceMs = atMs;
        if (again.length > 0)
          deps.log.info({ files: again.length }, "read again: lines recur in their folders");
      } catch (error) {
        if (!signal.aborted) deps.log.warn({ err: error }, "cannot learn what recurs; will try again");
      }
      const pauseMs = Math.max(everyMs, (performance.now() - startMs) * PAUSES_A_PASS);
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    close: async () => {
      stopping.abort();
      await running;
    },
  };
};
