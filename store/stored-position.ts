import type { RedisClient } from "./redis.ts";

/** A place among the changes of an index. */
interface Position {
  /** Tells the index from every other one. */
  readonly index: string;
  /** The number of the last change. */
  readonly upTo: number;
}

/** A position that outlives the process; null if it was never written or Redis was emptied. */
export interface StoredPosition {
  readonly read: () => Promise<Position | null>;
  readonly write: (position: Position) => Promise<void>;
}

export const openStoredPosition = (redis: RedisClient, key: string): StoredPosition => ({
  read: async () => {
    const { index, upTo } = await redis.hgetall(key);
    return index === undefined || upTo === undefined ? null : { index, upTo: Number(upTo) };
  },
  write: async ({ index, upTo }) => {
    await redis.hset(key, { index, upTo });
  },
});
