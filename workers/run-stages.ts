/** workers/: one worker for each stage, a plain function of the few things it needs. It decides, and knows nothing of BullMQ. */

import { STAGES, type Stage } from "../pipeline/stages.ts";
import { CATALOG } from "../queues/catalog.ts";
import type { Handle } from "./handle.ts";
import { startWorker, type WorkerOptions } from "./start-worker.ts";

/** The handle of each stage. A stage without one does not compile. */
export type Handles = Readonly<Record<Stage, Handle>>;

export interface RunStagesOptions extends Omit<WorkerOptions, "handles"> {
  /** The stages that this process works on. */
  readonly stages: readonly Stage[];
}

/** The workers of a process. */
export interface RunningStages {
  /** BullMQ's ids of the workers: they begin the locks of their jobs. */
  readonly workerIds: readonly string[];
  /** Waits for the jobs that run, and stops the workers. */
  readonly close: () => Promise<void>;
}

/** Runs one worker for each of these stages in this process, until closed. */
export const runStages = (handles: Handles, { stages, ...options }: RunStagesOptions): RunningStages => {
  const own = STAGES.filter((stage) => stages.includes(stage));
  const ownHandles = Object.fromEntries(own.map((stage) => [stage, handles[stage]]));
  const workers = own.map((stage) => startWorker(CATALOG[stage], { ...options, handles: ownHandles }));
  return {
    workerIds: workers.map(({ id }) => id),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
};
