import { defineScript } from "./define-script.ts";
import type { RedisClient } from "./redis.ts";

/** Takes or renews it. KEYS: lease. ARGV: mine, milliseconds. Returns the holder if that is another one. */
const TAKE = `
local holder = redis.call("GET", KEYS[1])
if holder and holder ~= ARGV[1] then return holder end
redis.call("SET", KEYS[1], ARGV[1], "PX", ARGV[2])
return false`;

/** Takes it from a holder that is dead. KEYS: lease. ARGV: dead, mine, milliseconds. */
const TAKE_FROM = `
if redis.call("GET", KEYS[1]) == ARGV[1] then redis.call("SET", KEYS[1], ARGV[2], "PX", ARGV[3]) end
return 0`;

/** Prolongs it. KEYS: lease. ARGV: mine, milliseconds. */
const EXTEND = `
if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("PEXPIRE", KEYS[1], ARGV[2]) end
return 0`;

/** Gives it back. KEYS: lease. ARGV: mine. */
const GIVE_BACK = `
if redis.call("GET", KEYS[1]) == ARGV[1] then redis.call("DEL", KEYS[1]) end
return 0`;

/** A right that one holder has at a time. It ends by itself unless it is renewed. */
export interface Lease {
  /** Takes or renews it; answers the name of the holder if that is another one, null if it is ours now. */
  readonly take: () => Promise<string | null>;
  /** Takes it from a dead holder, if that still holds it. */
  readonly takeFrom: (dead: string) => Promise<void>;
  /** Prolongs it; false if it is no longer ours. */
  readonly extend: () => Promise<boolean>;
  readonly giveBack: () => Promise<void>;
}

/** A lease in Redis under `key`. It is held under the name `mine`, for `ttlMs` after it was last taken or extended. */
export const openLease = (redis: RedisClient, key: string, mine: string, ttlMs: number): Lease => {
  const take = defineScript(redis, TAKE, 1);
  const takeFrom = defineScript(redis, TAKE_FROM, 1);
  const extend = defineScript(redis, EXTEND, 1);
  const giveBack = defineScript(redis, GIVE_BACK, 1);
  return {
    take: async () => {
      const holder = await take(key, mine, ttlMs);
      return typeof holder === "string" ? holder : null;
    },
    takeFrom: async (dead) => {
      await takeFrom(key, dead, mine, ttlMs);
    },
    extend: async () => (await extend(key, mine, ttlMs)) === 1,
    giveBack: async () => {
      await giveBack(key, mine);
    },
  };
};
