import { connectRedis } from "../../../store/redis.ts";
import { startEngines } from "./start-engines.ts";

export interface OwnRedis {
  readonly url: string;
  /** Deletes all keys. Connections stay open. */
  readonly empty: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a Redis that no other test uses, for tests that empty it. */
export const startOwnRedis = async (): Promise<OwnRedis> => {
  const { redisUrl: url = "", stop } = await startEngines(
    { redis: true, elasticsearch: false },
    () => undefined,
  );
  return {
    url,
    empty: async () => {
      const redis = await connectRedis(url, { patient: false, onError: () => undefined });
      await redis.flushall();
      redis.disconnect();
    },
    stop,
  };
};
