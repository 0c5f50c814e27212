import { setTimeout as sleep } from "node:timers/promises";
import type { Job, Processor, WorkerOptions } from "bullmq";
import { Worker } from "../queues/bullmq.ts";

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

/** Starts a worker whose jobs go to another process when this one dies. */
export const openCalmWorker = (
  name: string,
  processor: Processor,
  options: Pick<WorkerOptions, "connection" | "prefix" | "concurrency">,
): CalmWorker =>
  new CalmWorker(name, processor, {
    ...options,
    lockDuration: LOCK_MS,
    stalledInterval: STALLED_CHECK_MS,
    maxStalledCount: MAX_STALLED,
    runRetryDelay: 1_000,
  });
