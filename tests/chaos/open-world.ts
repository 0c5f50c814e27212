import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { connectRedis } from "../../store/redis.ts";
import { openFaultyProxy } from "../support/servers/faulty-proxy.ts";
import { openTcpProxy, throughProxy } from "../support/servers/tcp-proxy.ts";
import type { Engines } from "./engines.ts";
import { MAX_FILE_BYTES } from "./file-operations.ts";
import type { ChaosOptions } from "./options.ts";
import { superviseUp } from "./supervised-up.ts";
import type { Spoiling, World } from "./world.ts";

export interface WorldLocation {
  /** The folder with everything of this run. */
  readonly base: string;
  /** The watched folder. */
  readonly root: string;
  /** A name that no other run uses. */
  readonly name: string;
}

const portOf = (url: string): number => Number(new URL(url).port);

/** The environment of the system under test, which reaches its engines through the proxies. */
const environmentOf = (
  { base, root, name }: WorldLocation,
  { deleted }: ChaosOptions,
  urls: { readonly redis: string; readonly elasticsearch: string },
): NodeJS.ProcessEnv => ({
  ...process.env,
  REDIS_URL: urls.redis,
  ELASTICSEARCH_URL: urls.elasticsearch,
  WARRAQ_WATCH: root,
  WARRAQ_HOME: join(base, "home"),
  WARRAQ_INDEX_PREFIX: name,
  WARRAQ_QUEUE_PREFIX: `{${name}}`,
  WARRAQ_HTTP_PORT: "0",
  WARRAQ_STABLE_MS: "300",
  WARRAQ_SWEEP_MS: "1000",
  WARRAQ_WORKERS: "2",
  WARRAQ_HIGH_WATER: "500",
  WARRAQ_LOW_WATER: "250",
  WARRAQ_MAX_FILE_BYTES: String(MAX_FILE_BYTES),
  WARRAQ_DELETED: deleted,
  WARRAQ_LOG_LEVEL: "info",
});

/** Starts the real system, and the proxies between it and its engines. */
export const openWorld = async (
  location: WorldLocation,
  options: ChaosOptions,
  engines: Engines,
  signal: AbortSignal,
): Promise<World & { readonly close: () => Promise<void> }> => {
  const networks = {
    redis: await openTcpProxy(portOf(engines.redisUrl)),
    elasticsearch: await openTcpProxy(portOf(engines.elasticsearchUrl)),
  };
  const spoiling: Spoiling = { refuseEvery: 0, spoilEvery: 0 };
  const isOneOf = (count: number, every: number): boolean => every > 0 && count % every === 0;
  const faulty = await openFaultyProxy(engines.elasticsearchUrl, {
    refuseItem: (count) => isOneOf(count, spoiling.refuseEvery),
    spoilDocument: (count) => isOneOf(count, spoiling.spoilEvery),
  });
  const redis = await connectRedis(engines.redisUrl, {
    patient: true,
    onError: () => undefined,
  });
  const env = environmentOf(location, options, {
    redis: throughProxy(engines.redisUrl, networks.redis),
    elasticsearch: throughProxy(engines.elasticsearchUrl, networks.elasticsearch),
  });
  mkdirSync(join(location.base, "home"), { recursive: true });
  const up = superviseUp(env, join(location.base, "up.log"));
  return {
    env,
    up,
    engines,
    redis,
    networks,
    faulty,
    spoiling,
    signal,
    close: async () => {
      up.kill(true);
      await up.stop();
      redis.disconnect();
      await faulty.close();
      await Promise.all(Object.values(networks).map((network) => network.close()));
    },
  };
};
