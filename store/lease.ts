import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { OutageError } from "../document/errors.ts";
import type { RedisClient } from "./redis.ts";

/** KEYS: lease. ARGV: holder. */
const RELEASE = `
if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end
return 0`;

/** KEYS: lease. ARGV: holder, ms. */
const EXTEND = `
if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("PEXPIRE", KEYS[1], ARGV[2]) end
return 0`;

/** Runs work that only one process may do at a time. The work asks `stillHeld` before what must not be done by two. */
export type WhileHeld = <Answer>(
  work: (stillHeld: () => Promise<void>) => Promise<Answer>,
) => Promise<Answer>;

/** A holder that dies gives way after this time. */
const LEASE_MS = 15_000;
const ASK_AGAIN_MS = 15;

/**
 * A lease in Redis: taken for a while, given back after the work, lost if the holder dies or falls asleep. What it guards is
 * written with versions too, for a holder that has lost it without knowing.
 */
export const openLease = (redis: RedisClient, key: string): WhileHeld => {
  return async (work) => {
    const holder = randomUUID();
    while ((await redis.set(key, holder, "PX", LEASE_MS, "NX")) === null)
      await sleep(ASK_AGAIN_MS * (0.5 + Math.random()));
    try {
      return await work(async () => {
        if ((await redis.eval(EXTEND, 1, key, holder, LEASE_MS)) !== 1)
          throw new OutageError("The lease on the stories was lost; the work is done again.");
      });
    } finally {
      await redis.eval(RELEASE, 1, key, holder);
    }
  };
};
