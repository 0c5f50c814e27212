import { learnFolders } from "../../watch/learn-folder.ts";
import { waitUntilClosed } from "./ingest-files.ts";
import { type Ingestion, noCounts } from "./ingestion.ts";
import { waterLevelsOf } from "../wiring/intake-deps.ts";
import type { Progress } from "../output/progress.ts";

const NO_PROGRESS: Progress = { update: () => undefined, stop: () => undefined };

/**
 * Learns which lines recur in the folders of the files that this run has read, and waits until the files with such lines are read
 * again. Those files are not counted twice.
 *
 * @returns whether any file was read again
 */
export const learnFromIngested = async (ingestion: Ingestion): Promise<boolean> => {
  const { context, runtime, deps, signal, startMs } = ingestion;
  const { config } = context;
  if (config.recurringLines === 0) return false;
  const again = await learnFolders({ ...runtime, ...deps }, startMs, {
    unrelated: config.recurringLines,
    waterLevels: waterLevelsOf(config),
    signal,
    requested: new Set(),
  });
  const open = new Map(again.map(({ id, file }) => [id, file]));
  await waitUntilClosed({ ...ingestion, open, counts: noCounts(), progress: NO_PROGRESS });
  return again.length > 0;
};
