import { countDocuments, recognizeFiles } from "../../search/archive/recognize-files.ts";
import { startFollowing } from "../../watch/follow-ledger.ts";
import { startLearner } from "../../watch/start-learner.ts";
import { startWatcher, type Watcher } from "../../watch/start-watcher.ts";
import type { Context } from "../context.ts";
import type { Runtime } from "../wiring/runtime.ts";
import { intakeDeps, waterLevelsOf } from "../wiring/intake-deps.ts";
import { followDeps } from "../wiring/follow-deps.ts";
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
      },
      hold,
      log,
    },
    {
      roots,
      mode: config.watchMode,
      stableMs: config.stableMs,
      sweepMs: config.sweepMs,
      waterLevels: waterLevelsOf(config),
    },
  );

/** Starts to settle in the documents what changes in the ledger. Returns how to stop it. */
export const followLedger = (
  { config, log }: Context,
  runtime: Runtime,
  { firstSweep }: Pick<Watcher, "firstSweep">,
): (() => Promise<unknown>) => {
  let isSwept = false;
  void firstSweep.then(() => {
    isSwept = true;
  });
  const isLedgerWhole = (): boolean => isSwept;
  return startFollowing({ ...followDeps(runtime, config, isLedgerWhole), isLedgerWhole, log }).close;
};

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
