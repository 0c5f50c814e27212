import { setTimeout as sleep } from "node:timers/promises";
import type { Job, WorkerOptions } from "bullmq";
import { DelayedError, Worker } from "../queues/bullmq.ts";
import { isOutage } from "../store/is-outage.ts";
import { outagePauseMs } from "./batch/outage-pause.ts";

/**
 * How long the jobs of a dead process stay locked. A worker renews its locks after half of this time; `up` does it for a process that
 * one long text keeps busy.
 */
export const LOCK_MS = 20_000;
const STALLED_CHECK_MS = 5_000;
/** If this many processes died during a job, no other process gets it. */
const MAX_STALLED = 3;

const REST_MS = 1_000;

/**
 * BullMQ's worker, which rests when Redis refuses to give it a job, as a Redis without memory does. By itself BullMQ asks again at
 * once, hundreds of times a second, and reports each refusal (BullMQ 6.7, `retryIfFailed` waits only after errors of the connection).
 */
class CalmWorker extends Worker {
  protected override async moveToActive(token: string, name?: string): Promise<Job> {
    try {
      return await super.moveToActive(token, name);
    } catch (error) {
      await sleep(REST_MS);
      throw error;
    }
  }
}

/** Does a job. The signal fires when the worker is asked to stop. */
type Perform = (job: Job, signal: AbortSignal) => Promise<void>;

/**
 * Starts a worker whose jobs go to another process when this one dies. An outage of an engine delays a job and costs no attempt, however
 * long it takes; it is reported as an error of the worker.
 */
export const openCalmWorker = (
  name: string,
  perform: Perform,
  options: Pick<WorkerOptions, "connection" | "prefix" | "concurrency">,
): CalmWorker => {
  // All three parameters must be named: BullMQ passes the signal only to a function that takes three.
  const processor = async (job: Job, token: string | undefined, signal: AbortSignal | undefined) => {
    try {
      await perform(job, signal ?? new AbortController().signal);
    } catch (error) {
      if (!isOutage(error)) throw error;
      worker.emit("error", error as Error);
      // This passes in a Redis without memory, too: the script begins with what it takes away.
      await job.moveToDelayed(Date.now() + outagePauseMs(), token);
      throw new DelayedError();
    }
  };
  const worker = new CalmWorker(name, processor, {
    ...options,
    lockDuration: LOCK_MS,
    stalledInterval: STALLED_CHECK_MS,
    maxStalledCount: MAX_STALLED,
    runRetryDelay: 1_000,
  });
  return worker;
};
