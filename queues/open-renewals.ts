import type { ConnectionOptions } from "bullmq";
import { Queue } from "./bullmq.ts";
import { type RetryOptions, retryingJobs } from "./open-queues.ts";
import { type Renewal, renewQueue } from "./renew.queue.ts";

/** The queue of documents that are to be enriched again. */
export interface Renewals {
  readonly add: (renewals: readonly Renewal[]) => Promise<void>;
  /** Jobs that are not done yet. */
  readonly open: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export const openRenewals = (
  connection: ConnectionOptions,
  prefix: string,
  retry: RetryOptions,
): Renewals => {
  const queue = new Queue(renewQueue.name, { connection, prefix, skipWaitingForReady: true });
  // A lost connection shows in the command that needs it. Without a listener the event would end the process.
  queue.on("error", () => undefined);
  const options = retryingJobs(retry);
  return {
    add: async (renewals) => {
      await queue.addBulk(
        renewals.map((data) => ({
          name: renewQueue.name,
          data,
          opts: { ...options, jobId: renewQueue.jobId(data) },
        })),
      );
    },
    open: async () => {
      const { wait = 0, active = 0, delayed = 0 } = await queue.getJobCounts("wait", "active", "delayed");
      return wait + active + delayed;
    },
    close: () => queue.close(),
  };
};
