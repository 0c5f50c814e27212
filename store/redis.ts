/** store/: Redis. It holds the work in flight and nothing else; losing all of it loses no file. */

import { Redis } from "ioredis";
import { WarraqError } from "../pipeline/errors.ts";
import { hideSecrets } from "../system/hide-secrets.ts";

export type RedisClient = Redis;

/** Far above what any of our commands takes on a busy machine. BullMQ waits for a job for at most ten seconds at a time. */
const ANSWER_MS = 20_000;

export interface RedisOptions {
  /** Whether commands wait while Redis is away. Otherwise they fail at once. */
  readonly patient: boolean;
  readonly onError: (error: Error) => void;
  /** The certificate authority (PEM) of a `rediss://` server, unless the system knows it. */
  readonly ca?: string | undefined;
  /** How long Redis may be silent after a command, in milliseconds. */
  readonly answerMs?: number;
  /** Whether commands that are given in one turn are sent together. BullMQ must have a connection without it. */
  readonly together?: boolean;
}

/**
 * Opens a connection and waits until it answers.
 *
 * It reconnects by itself, without limit. With `patient`, commands wait for that, as BullMQ's workers need. Without it, they fail at once
 * while Redis is away, and after `answerMs` if it does not answer, so that a producer can pause instead of hang.
 *
 * @throws WarraqError `WARRAQ_REDIS_UNAVAILABLE` if the first attempt to connect fails
 */
export const connectRedis = async (
  url: string,
  { patient, onError, ca, answerMs = ANSWER_MS, together = false }: RedisOptions,
): Promise<RedisClient> => {
  const redis = new Redis(url, {
    ...(ca === undefined || !url.startsWith("rediss:") ? {} : { tls: { ca } }),
    lazyConnect: true,
    maxRetriesPerRequest: null,
    enableOfflineQueue: patient,
    enableAutoPipelining: together,
    // If Redis is frozen, or cut off without notice, those who can report it must not wait ...
    ...(patient ? {} : { commandTimeout: answerMs }),
    // ... and those who wait connect anew: a connection that the network has forgotten never answers.
    socketTimeout: answerMs,
    retryStrategy: (times) => Math.min(100 * 2 ** Math.min(times, 6), 5_000),
  });
  let fault: unknown;
  const remember = (error: Error) => {
    fault ??= error;
  };
  redis.on("error", remember);
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw new WarraqError(
      "WARRAQ_REDIS_UNAVAILABLE",
      `Redis at ${hideSecrets(url)} does not answer (${String(fault ?? error)}). Start it, or correct REDIS_URL and its credentials.`,
      { cause: error },
    );
  }
  redis.off("error", remember);
  redis.on("error", onError);
  return redis;
};

const settingOf = async (redis: RedisClient, name: string): Promise<string | undefined> => {
  const answer: unknown = await redis.config("GET", name);
  return Array.isArray(answer) && typeof answer[1] === "string" ? answer[1] : undefined;
};

/**
 * Refuses a Redis that would evict jobs when memory is short. Returns warnings, such as of one that forgets everything at a restart.
 *
 * @throws WarraqError `WARRAQ_REDIS_UNSAFE` unless `maxmemory-policy` is `noeviction`
 */
export const checkRedis = async (redis: RedisClient): Promise<readonly string[]> => {
  const policy = await settingOf(redis, "maxmemory-policy").catch(() => undefined);
  if (policy === undefined)
    return [
      "Redis does not let its configuration be read; make sure it runs with maxmemory-policy noeviction.",
    ];
  if (policy !== "noeviction")
    throw new WarraqError(
      "WARRAQ_REDIS_UNSAFE",
      `Redis runs with maxmemory-policy ${policy} and would evict jobs when memory is short. ` +
        "Set it: redis-cli CONFIG SET maxmemory-policy noeviction, and in redis.conf.",
    );
  const appendOnly = await settingOf(redis, "appendonly");
  return appendOnly === "yes"
    ? []
    : [
        "Redis runs without an append-only file: after its restart the work in flight is found again by a sweep. " +
          "Set appendonly yes to keep it.",
      ];
};
