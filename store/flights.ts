import type { FlightFields, Flights, ReadArticle } from "../pipeline/flight.ts";
import type { RedisClient } from "./redis.ts";
import { readAdmission, readUnpacking, writeAdmission, writeUnpacking } from "./stored-flight.ts";

/** The hash of a file in flight. */
export const flightKey = (prefix: string, id: string): string => `${prefix}:flight:${id}`;

/** Takes a file on unless it is in flight. KEYS: set, bytes, hash. ARGV: id, epoch, size, admission. */
const ADMIT = `
if redis.call("ZADD", KEYS[1], "NX", ARGV[2], ARGV[1]) == 0 then return 0 end
redis.call("DEL", KEYS[3])
redis.call("HSET", KEYS[3], "epoch", ARGV[2], "size", ARGV[3], "admission", ARGV[4])
redis.call("INCRBY", KEYS[2], ARGV[3])
return 1`;

/** Adds a field if it is still the same admission. KEYS: hash. ARGV: epoch, field, value. */
const SAVE = `
if redis.call("HGET", KEYS[1], "epoch") == ARGV[1] then redis.call("HSET", KEYS[1], ARGV[2], ARGV[3]) end
return 0`;

/** Notes how far a file is unpacked, if it is still the same admission. KEYS: hash, bytes, unpacking. ARGV: id, epoch, value. */
const SAVE_UNPACKING = `
if redis.call("HGET", KEYS[1], "epoch") ~= ARGV[2] then return 0 end
redis.call("DECRBY", KEYS[2], redis.call("HGET", KEYS[1], "size"))
redis.call("HSET", KEYS[1], "size", 0, "unpacking", ARGV[3])
redis.call("SADD", KEYS[3], ARGV[1])
return 1`;

/** Ends a flight if it is still the same admission. KEYS: set, bytes, hash, unpacking. ARGV: id, epoch. */
const CLOSE = `
if redis.call("HGET", KEYS[3], "epoch") ~= ARGV[2] then return 0 end
redis.call("DECRBY", KEYS[2], redis.call("HGET", KEYS[3], "size"))
redis.call("DEL", KEYS[3])
redis.call("ZREM", KEYS[1], ARGV[1])
redis.call("SREM", KEYS[4], ARGV[1])
return 1`;

const FIELDS = [
  "unpacking",
  "article",
  "duplicate",
  "enrichment",
] as const satisfies readonly (keyof FlightFields)[];

/** Runs one script for each of many key and argument lists in one round trip; any failure fails the whole. */
const runAll = async (
  redis: RedisClient,
  script: string,
  calls: readonly (readonly (string | number)[])[],
  keys: number,
): Promise<readonly unknown[]> => {
  const pipeline = redis.pipeline();
  for (const call of calls) pipeline.eval(script, keys, ...call);
  const replies = (await pipeline.exec()) ?? [];
  return replies.map(([error, reply]) => {
    if (error !== null) throw error;
    return reply;
  });
};

/**
 * The files in flight, in Redis: a sorted set of file ids by epoch, a counter of their bytes, one hash a file, and a set of those that
 * are being unpacked.
 *
 * Each operation on one file is one script, so no crash in between can leave the three apart.
 */
export const openFlights = (redis: RedisClient, prefix: string): Flights => {
  const set = `${prefix}:flights`;
  const bytes = `${prefix}:flights:bytes`;
  const unpackingSet = `${prefix}:flights:unpacking`;
  const hash = (id: string) => flightKey(prefix, id);
  return {
    admit: async (admissions) => {
      const replies = await runAll(
        redis,
        ADMIT,
        admissions.map((admission) => [
          set,
          bytes,
          hash(admission.id),
          admission.id,
          admission.epoch,
          admission.file.size,
          writeAdmission(admission),
        ]),
        3,
      );
      return admissions.filter((_, index) => replies[index] === 1);
    },
    save: async ({ id, epoch }, field, value) => {
      await redis.eval(SAVE, 1, hash(id), epoch, field, JSON.stringify(value));
    },
    saveUnpacking: async ({ id, epoch }, unpacking) => {
      await redis.eval(
        SAVE_UNPACKING,
        3,
        hash(id),
        bytes,
        unpackingSet,
        id,
        epoch,
        writeUnpacking(unpacking),
      );
    },
    load: async ({ id, epoch }) => {
      const [known, ...values] = await redis.hmget(hash(id), "epoch", ...FIELDS);
      if (known !== String(epoch)) return null;
      return Object.fromEntries(
        FIELDS.flatMap((field, index) => {
          const value = values[index];
          if (typeof value !== "string") return [];
          return [[field, field === "unpacking" ? readUnpacking(value) : JSON.parse(value)]];
        }),
      );
    },
    articleOf: async (id) => {
      const value = await redis.hget(hash(id), "article");
      return value === null ? null : (JSON.parse(value) as ReadArticle);
    },
    close: async ({ id, epoch }) => {
      await redis.eval(CLOSE, 4, set, bytes, hash(id), unpackingSet, id, epoch);
    },
    inFlight: async (ids) => {
      if (ids.length === 0) return new Set();
      const scores = await redis.zmscore(set, ...ids);
      return new Set(ids.filter((_, index) => scores[index] !== null));
    },
    outside: async (fromMs, toMs, limit) => {
      const [before, after] = await Promise.all([
        redis.zrangebyscore(set, "-inf", fromMs, "LIMIT", 0, limit),
        redis.zrangebyscore(set, toMs, "+inf", "LIMIT", 0, limit),
      ]);
      const ids = [...before, ...after];
      const admissions = await Promise.all(ids.map((id) => redis.hget(hash(id), "admission")));
      return admissions.flatMap((text) => (text === null ? [] : [readAdmission(text)]));
    },
    measure: async () => {
      const [files, unpacking, total, oldest] = await Promise.all([
        redis.zcard(set),
        redis.scard(unpackingSet),
        redis.get(bytes),
        redis.zrange(set, "0", "0", "WITHSCORES"),
      ]);
      const oldestMs = oldest[1];
      return {
        files,
        unpacking,
        bytes: Number(total ?? 0),
        oldestMs: oldestMs === undefined ? null : Number(oldestMs),
      };
    },
  };
};
