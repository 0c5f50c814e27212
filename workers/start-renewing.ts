import type { ConnectionOptions, Job, Worker as RawWorker } from "bullmq";
import * as z from "zod";
import type { Log } from "../observe/log.ts";
import { DelayedError, UnrecoverableError } from "../queues/bullmq.ts";
import { type Renewal, renewQueue } from "../queues/renew.queue.ts";
import { isOutage } from "../store/is-outage.ts";
import { openCalmWorker } from "./calm-worker.ts";
import { openSeldom } from "./seldom.ts";
import { outagePauseMs } from "./batch/outage-pause.ts";

export interface RenewingOptions {
  readonly connection: ConnectionOptions;
  readonly prefix: string;
  readonly renew: (renewal: Renewal, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
}

const perform = async (
  { renew }: RenewingOptions,
  job: Job,
  token: string | undefined,
  signal: AbortSignal,
): Promise<void> => {
  const payload = renewQueue.payload.safeParse(job.data);
  if (!payload.success) throw new UnrecoverableError(z.prettifyError(payload.error));
  try {
    await renew(payload.data, signal);
  } catch (error) {
    if (!isOutage(error)) throw error;
    await job.moveToDelayed(Date.now() + outagePauseMs(), token);
    throw new DelayedError();
  }
};

/**
 * Starts the worker that enriches stored documents again. One job at a time: new files go first, and nobody waits for this. An
 * outage of an engine delays a job and costs no attempt.
 */
export const startRenewing = (options: RenewingOptions): RawWorker => {
  const { connection, prefix, log } = options;
  // All three parameters must be named: BullMQ passes the signal only to a function that takes three.
  const processor = (job: Job, token: string | undefined, signal: AbortSignal | undefined) =>
    perform(options, job, token, signal ?? new AbortController().signal);
  const worker = openCalmWorker(renewQueue.name, processor, { connection, prefix, concurrency: 1 });
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
