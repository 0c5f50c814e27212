import { countDocuments, recognizeFiles } from "../../search/archive/recognize-files.ts";
import { recountCopies } from "../../search/archive/recount-copies.ts";
import { startLearner } from "../../watch/start-learner.ts";
import { startWatcher, type Watcher } from "../../watch/start-watcher.ts";
import type { Context } from "../context.ts";
import type { Runtime } from "../wiring/runtime.ts";
import { intakeDeps, waterLevelsOf } from "../wiring/intake-deps.ts";
import { orphanDeps } from "../wiring/orphan-deps.ts";
import type { RootsHold } from "./hold-roots.ts";

/** Starts the watcher of these roots, as configured. */
export const watchRoots = (
  { config, log }: Context,
  runtime: Runtime,
  roots: readonly string[],
  hold: RootsHold,
): Watcher =>
  startWatcher(
    {
      intake: intakeDeps(runtime, config),
      documents: {
        countDocuments: () => countDocuments(runtime.client, runtime.names.articles),
        recognizeFiles: (hashes) => recognizeFiles(runtime.client, runtime.names.articles, hashes),
        recountCopies: () => recountCopies(runtime.client, runtime.names),
        ...orphanDeps(runtime, config),
      },
      hold,
      log,
    },
    {
      roots,
      extensions: config.extensions,
      mode: config.watchMode,
      stableMs: config.stableMs,
      sweepMs: config.sweepMs,
      waterLevels: waterLevelsOf(config),
    },
  );

/** Starts to learn the lines that recur in the folders, after the promise `after` (but without waiting for long). Returns how to stop it. */
export const learnRecurringLines = (
  { config, log }: Context,
  runtime: Runtime,
  after: Promise<unknown>,
): (() => Promise<unknown>) => {
  if (config.recurringLines === 0) return async () => undefined;
  return startLearner(
    { ...intakeDeps(runtime, config), log },
    { unrelated: config.recurringLines, everyMs: config.sweepMs, waterLevels: waterLevelsOf(config), after },
  ).close;
};
