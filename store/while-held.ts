import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { OutageError } from "../pipeline/errors.ts";
import { openLease } from "./lease.ts";
import type { RedisClient } from "./redis.ts";

/** Runs work that only one process may do at a time. The work asks `stillHeld` before what must not be done by two. */
export type WhileHeld = <Answer>(
  work: (stillHeld: () => Promise<void>) => Promise<Answer>,
) => Promise<Answer>;

/** A holder that dies gives way after this time. */
const LEASE_MS = 15_000;
const ASK_AGAIN_MS = 15;

/**
 * Work under a lease in Redis: taken for a while, given back after the work, lost if the holder dies or falls asleep. What it guards
 * is written with versions too, for a holder that has lost it without knowing.
 */
export const openWhileHeld =
  (redis: RedisClient, key: string): WhileHeld =>
  async (work) => {
    const lease = openLease(redis, key, randomUUID(), LEASE_MS);
    while ((await lease.take()) !== null) await sleep(ASK_AGAIN_MS * (0.5 + Math.random()));
    try {
      return await work(async () => {
        if (!(await lease.extend()))
          throw new OutageError("The lease on the stories was lost; the work is done again.");
      });
    } finally {
      await lease.giveBack();
    }
  };
