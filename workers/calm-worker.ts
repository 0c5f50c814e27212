import { setTimeout as sleep } from "node:timers/promises";
import type { Job } from "bullmq";
import { Worker } from "../queues/bullmq.ts";

const REST_MS = 1_000;

/**
 * BullMQ's worker, which rests when Redis refuses to give it a job, as a Redis without memory does. By itself BullMQ asks again at
 * once, hundreds of times a second, and reports each refusal (BullMQ 6.7, `retryIfFailed` waits only after errors of the connection).
 */
export class CalmWorker extends Worker {
  protected override async moveToActive(token: string, name?: string): Promise<Job> {
    try {
      return await super.moveToActive(token, name);
    } catch (error) {
      await sleep(REST_MS);
      throw error;
    }
  }
}
