import type { RedisClient } from "./redis.ts";

const fieldsOf = (info: string): ReadonlyMap<string, string> =>
  new Map(
    info.split("\r\n").flatMap((line) => {
      const colon = line.indexOf(":");
      return colon === -1 ? [] : [[line.slice(0, colon), line.slice(colon + 1)] as const];
    }),
  );

/** The answer of `INFO`; empty if this user of Redis has no right to ask. */
const infoOf = async (redis: RedisClient): Promise<string> => {
  try {
    return (await Promise.all([redis.info("memory"), redis.info("persistence")])).join("\r\n");
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("NOPERM")) return "";
    throw error;
  }
};

/**
 * The faults that keep a Redis that answers from taking work, as messages for the operator; empty if there are none.
 *
 * @throws the error of the connection
 */
export const redisFaults = async (redis: RedisClient): Promise<readonly string[]> => {
  const fields = fieldsOf(await infoOf(redis));
  const limit = Number(fields.get("maxmemory") ?? 0);
  const policy = fields.get("maxmemory_policy");
  const isFull = limit > 0 && Number(fields.get("used_memory") ?? 0) >= limit;
  const cannotWrite = ["aof_last_write_status", "rdb_last_bgsave_status"].some(
    (name) => fields.get(name) === "err",
  );
  return [
    ...(isFull
      ? [
          `Redis has no memory left (maxmemory ${limit} bytes): no file is admitted until it has. Raise maxmemory.`,
        ]
      : []),
    ...(cannotWrite
      ? [
          "Redis cannot write to its disk, and refuses work until it can: is the disk full? Its log says more.",
        ]
      : []),
    ...(policy === undefined || policy === "noeviction"
      ? []
      : [`Redis now runs with maxmemory-policy ${policy} and may throw jobs away: set it to noeviction.`]),
  ];
};

/** The memory that Redis uses, and its limit in bytes (0: none); null if this user of Redis has no right to ask. */
export const redisMemory = async (
  redis: RedisClient,
): Promise<{ readonly used: number; readonly limit: number } | null> => {
  const fields = fieldsOf(await infoOf(redis));
  const used = fields.get("used_memory");
  return used === undefined ? null : { used: Number(used), limit: Number(fields.get("maxmemory") ?? 0) };
};
