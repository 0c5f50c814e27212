import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../observe/log.ts";
import { type LearnDeps, learnFolders, type LearnOptions } from "./learn-folder.ts";

export interface LearnerOptions extends Pick<LearnOptions, "unrelated" | "waterLevels"> {
  /** The least pause between two runs, in milliseconds. */
  readonly everyMs: number;
  /** Work to wait for before the first run, but for no longer than `MAX_WAIT_MS`. */
  readonly after: Promise<unknown>;
}

/** A pause is at least this many times as long as the run before it, so that learning takes at most a twentieth of the time. */
const PAUSE_FACTOR = 19;
const MAX_WAIT_MS = 30_000;

/** Learns the recurring lines of folders as files come, until closed. While an engine is away it tries again after each pause. */
export const startLearner = (
  deps: LearnDeps & { readonly log: Log },
  { everyMs, after, ...options }: LearnerOptions,
): { readonly close: () => Promise<void> } => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const requested = new Set<string>();
  const run = async (): Promise<void> => {
    let sinceMs = 0;
    await Promise.race([after, sleep(MAX_WAIT_MS, undefined, { signal }).catch(() => undefined)]);
    while (!signal.aborted) {
      const startMs = performance.now();
      const atMs = deps.nowMs();
      try {
        const admitted = await learnFolders(deps, sinceMs, { ...options, signal, requested });
        sinceMs = atMs;
        if (admitted.length > 0)
          deps.log.info({ files: admitted.length }, "reading files again: the recurring lines have changed");
      } catch (error) {
        if (!signal.aborted) deps.log.warn({ err: error }, "cannot learn recurring lines; will try again");
      }
      const pauseMs = Math.max(everyMs, (performance.now() - startMs) * PAUSE_FACTOR);
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
