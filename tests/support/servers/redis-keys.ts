import { inject } from "vitest";
import { connectRedis } from "../../../store/redis.ts";
import type { System } from "./system.ts";

/** The keys of this system in the test run's Redis. With `lose` they are also deleted, as by a loss of Redis. */
export const redisKeysOf = async (
  system: System,
  { lose = false }: { readonly lose?: boolean } = {},
): Promise<readonly string[]> => {
  const redis = await connectRedis(inject("redisUrl"), { patient: false, onError: () => undefined });
  try {
    const keys = await redis.keys(`${system.env["WARRAQ_QUEUE_PREFIX"]}*`);
    if (lose && keys.length > 0) await redis.del(...keys);
    return keys;
  } finally {
    redis.disconnect();
  }
};
