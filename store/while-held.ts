import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { OutageError } from "../pipeline/errors.ts";
import { type Lease, openLease } from "./lease.ts";
import type { RedisClient } from "./redis.ts";

/** Runs work that only one process may do at a time. The work calls `stillHeld` before any step that two must not do. */
export type WhileHeld = <Answer>(
  work: (stillHeld: () => Promise<void>) => Promise<Answer>,
) => Promise<Answer>;

/** After this time a holder that died no longer keeps others out. */
const LEASE_MS = 15_000;
const RENEW_MS = LEASE_MS / 3;
const ASK_AGAIN_MS = 15;

/** Prolongs a lease again and again until the signal fires. If it is lost, that shows when its holder asks. */
const keepUp = async (lease: Lease, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    await sleep(RENEW_MS, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) await lease.extend().catch(() => false);
  }
};

/**
 * Work under a lease in Redis. It is prolonged while the work goes on, given back after it, and lost if the holder dies or is
 * suspended. Whatever it guards must be written with versions as well, since a holder may have lost the lease without knowing. Every
 * step of the work must end by itself.
 *
 * `stillHeld` prolongs the lease, and throws an OutageError if it is lost.
 */
export const openWhileHeld =
  (redis: RedisClient, key: string): WhileHeld =>
  async (work) => {
    const lease = openLease(redis, key, randomUUID(), LEASE_MS);
    while ((await lease.take()) !== null) await sleep(ASK_AGAIN_MS * (0.5 + Math.random()));
    const done = new AbortController();
    void keepUp(lease, done.signal);
    try {
      return await work(async () => {
        if (!(await lease.extend()))
          throw new OutageError(
            `The lease ${key} was lost before the work was done. The work is done again.`,
          );
      });
    } finally {
      done.abort();
      await lease.giveBack();
    }
  };
