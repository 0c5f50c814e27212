import type { Queue as RawQueue } from "bullmq";

/**
 * When the oldest job that waits was added, by the name of its queue (ms since 1970); null where none waits. Jobs that are delayed do not
 * wait: they have been tried.
 */
export const oldestJobsMs = async (
  queues: readonly RawQueue[],
): Promise<Readonly<Record<string, number | null>>> =>
  Object.fromEntries(
    await Promise.all(
      queues.map(async (queue) => {
        const [oldest] = await queue.getWaiting(0, 0);
        return [queue.name, oldest?.timestamp ?? null] as const;
      }),
    ),
  );
