import { Redis } from "ioredis";
import { WarraqError } from "../pipeline/errors.ts";
import { hideSecrets } from "../system/hide-secrets.ts";

/** store/: Redis. Holds the work in flight and nothing else; everything here may be lost without losing a file. */

export type RedisClient = Redis;

/** Far above what any of our commands takes on a busy machine; BullMQ asks for jobs anew after at most ten seconds. */
const ANSWER_MS = 20_000;

export interface RedisOptions {
  readonly patient: boolean;
  readonly onError: (error: Error) => void;
  /** The certificate authority of a `rediss://` server (PEM), where it is not one that the system knows. */
  readonly ca?: string | undefined;
  /** Milliseconds within which something must come once a command was sent. */
  readonly answerMs?: number;
}

/**
 * Opens a connection and waits until it answers.
 *
 * The connection reconnects by itself for ever. With `patient`, commands wait for that (what BullMQ's workers need); without,
 * they fail at once while Redis is away, and after a while if it does not answer, so that a producer can pause instead of hang.
 *
 * @throws WarraqError `WARRAQ_REDIS_UNAVAILABLE` if it does not answer at first.
 */
export const connectRedis = async (
  url: string,
  { patient, onError, ca, answerMs = ANSWER_MS }: RedisOptions,
): Promise<RedisClient> => {
  const redis = new Redis(url, {
    ...(ca === undefined || !url.startsWith("rediss:") ? {} : { tls: { ca } }),
    lazyConnect: true,
    maxRetriesPerRequest: null,
    enableOfflineQueue: patient,
    // One that is frozen, or cut off without a word, must not hold up those who could say so ...
    ...(patient ? {} : { commandTimeout: answerMs }),
    // ... and those who wait connect anew: a connection that a network has forgotten never answers.
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
 * Refuses a Redis that would throw jobs away when memory is short, and returns a warning for one that forgets at a restart.
 *
 * @throws WarraqError `WARRAQ_REDIS_UNSAFE` unless `maxmemory-policy` is `noeviction`.
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
