import type { ConnectionOptions, Job, Worker as RawWorker } from "bullmq";
import * as z from "zod";
import { splitUp } from "../pipeline/batch.ts";
import { UnrecoverableError } from "../queues/bullmq.ts";
import type { FileQueue } from "../queues/catalog.ts";
import { batchOf } from "../queues/file-payload.ts";
import { openCalmWorker } from "./calm-worker.ts";
import { openSeldom } from "./seldom.ts";
import { type RunBatchDeps, runBatch } from "./batch/run-batch.ts";

export interface WorkerOptions extends RunBatchDeps {
  readonly connection: ConnectionOptions;
  readonly prefix: string;
  /** Batches at a time. */
  readonly concurrency: number;
}

/** Whether a job was begun before and not ended: its process died, or it threw. */
const wasBegun = ({ stalledCounter, attemptsMade }: Job): boolean => stalledCounter > 0 || attemptsMade > 0;

/**
 * Does a job. If it was begun before, one of its files may have killed the process: then each file is put back by itself, so that it
 * cannot harm the others again.
 *
 * @throws UnrecoverableError if the payload is not one of this queue
 */
const perform = async (
  { name, payload }: FileQueue,
  options: WorkerOptions,
  job: Job,
  signal: AbortSignal,
): Promise<void> => {
  const parsed = payload.safeParse(job.data);
  if (!parsed.success) throw new UnrecoverableError(z.prettifyError(parsed.error));
  const batch = batchOf(parsed.data);
  if (batch.admissions.length > 1 && wasBegun(job)) await options.queues.addBatches(name, splitUp(batch));
  else await runBatch(options, name, batch, signal);
};

/** Starts the worker of a stage. */
export const startWorker = (queue: FileQueue, options: WorkerOptions): RawWorker => {
  const { connection, prefix, concurrency, log } = options;
  const stage = queue.name;
  const worker = openCalmWorker(queue.name, (job, signal) => perform(queue, options, job, signal), {
    connection,
    prefix,
    concurrency,
  });
  worker.on(
    "error",
    openSeldom((error, times) => log.warn({ stage, times, err: error }, "worker error")),
  );
  worker.on("failed", (job, error) =>
    log.warn({ stage, job: job?.id, attempts: job?.attemptsMade, err: error }, "a batch failed"),
  );
  return worker;
};
