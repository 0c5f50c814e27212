import type { RedisClient } from "./redis.ts";

/** A time that outlives the process, ms since 1970; null if it was never written or Redis was emptied. */
export interface StoredTime {
  readonly read: () => Promise<number | null>;
  readonly write: (ms: number) => Promise<void>;
}

export const openStoredTime = (redis: RedisClient, key: string): StoredTime => ({
  read: async () => {
    const value = await redis.get(key);
    return value === null ? null : Number(value);
  },
  write: async (ms) => {
    await redis.set(key, ms);
  },
});
