import type { ConnectionOptions, Job, Worker as RawWorker } from "bullmq";
import * as z from "zod";
import type { Log } from "../observe/log.ts";
import { UnrecoverableError } from "../queues/bullmq.ts";
import { type Renewal, renewQueue } from "../queues/renew.queue.ts";
import { openCalmWorker } from "./calm-worker.ts";
import { openSeldom } from "./seldom.ts";

export interface RenewingOptions {
  readonly connection: ConnectionOptions;
  readonly prefix: string;
  readonly renew: (renewal: Renewal, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
}

const perform = async ({ renew }: RenewingOptions, job: Job, signal: AbortSignal): Promise<void> => {
  const payload = renewQueue.payload.safeParse(job.data);
  if (!payload.success) throw new UnrecoverableError(z.prettifyError(payload.error));
  await renew(payload.data, signal);
};

/**
 * Starts the worker that enriches stored documents again. One job at a time: new files go first, and nobody waits for this.
 */
export const startRenewing = (options: RenewingOptions): RawWorker => {
  const { connection, prefix, log } = options;
  const worker = openCalmWorker(renewQueue.name, (job, signal) => perform(options, job, signal), {
    connection,
    prefix,
    concurrency: 1,
  });
  worker.on(
    "error",
    openSeldom((error, times) => log.warn({ queue: renewQueue.name, times, err: error }, "worker error")),
  );
  worker.on("failed", (job, error) =>
    log.warn(
      { queue: renewQueue.name, job: job?.id, attempts: job?.attemptsMade, err: error },
      "attempt failed",
    ),
  );
  return worker;
};
