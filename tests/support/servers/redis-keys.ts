import { inject } from "vitest";
import { connectRedis } from "../../../store/redis.ts";
import type { System } from "./system.ts";

/** The keys in the Redis of the test run that belong to this system; `lose` removes them, as a loss of Redis would. */
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
