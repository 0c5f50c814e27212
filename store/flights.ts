import type { FlightFields, Flights } from "../pipeline/flight.ts";
import { defineScript } from "./define-script.ts";
import type { RedisClient } from "./redis.ts";
import {
  FLIGHT_FIELD_CODECS,
  FLIGHT_FIELD_NAMES,
  readAdmission,
  readFields,
  writeAdmission,
} from "./stored-flight.ts";

/** The key of the hash of a file in flight. */
export const flightKey = (prefix: string, id: string): string => `${prefix}:flight:${id}`;

/** Begins a flight unless the file has one. KEYS: set, bytes, hash. ARGV: id, epoch, size, admission. */
const ADMIT = `
if redis.call("ZADD", KEYS[1], "NX", ARGV[2], ARGV[1]) == 0 then return 0 end
redis.call("DEL", KEYS[3])
redis.call("HSET", KEYS[3], "epoch", ARGV[2], "size", ARGV[3], "admission", ARGV[4])
redis.call("INCRBY", KEYS[2], ARGV[3])
return 1`;

/** Adds fields if the admission is still the same. KEYS: hash. ARGV: epoch, then each field with its value. */
const SAVE = `
if redis.call("HGET", KEYS[1], "epoch") == ARGV[1] then redis.call("HSET", KEYS[1], unpack(ARGV, 2)) end
return 0`;

/** Saves how far a file is unpacked, if the admission is still the same. KEYS: hash, bytes, unpacking. ARGV: id, epoch, value. */
const SAVE_UNPACKING = `
if redis.call("HGET", KEYS[1], "epoch") ~= ARGV[2] then return 0 end
redis.call("DECRBY", KEYS[2], redis.call("HGET", KEYS[1], "size"))
redis.call("HSET", KEYS[1], "size", 0, "unpacking", ARGV[3])
redis.call("SADD", KEYS[3], ARGV[1])
return 1`;

/**
 * Ends a flight if the admission is still the same. KEYS: set, bytes, hash, unpacking. ARGV: id, epoch.
 *
 * It deletes first: a Redis without memory refuses a script whose first write may need some, as DECRBY might, and lets others end.
 */
const CLOSE = `
if redis.call("HGET", KEYS[3], "epoch") ~= ARGV[2] then return 0 end
local size = redis.call("HGET", KEYS[3], "size")
redis.call("DEL", KEYS[3])
redis.call("DECRBY", KEYS[2], size)
redis.call("ZREM", KEYS[1], ARGV[1])
redis.call("SREM", KEYS[4], ARGV[1])
return 1`;

/** The fields with their texts in Redis, one after the other. */
const writtenFields = ({ article, duplicate, enrichment }: Partial<FlightFields>): readonly string[] => {
  return [
    ...(article === undefined ? [] : ["article", FLIGHT_FIELD_CODECS.article.write(article)]),
    ...(duplicate === undefined ? [] : ["duplicate", FLIGHT_FIELD_CODECS.duplicate.write(duplicate)]),
    ...(enrichment === undefined ? [] : ["enrichment", FLIGHT_FIELD_CODECS.enrichment.write(enrichment)]),
  ];
};

/**
 * The files in flight, in Redis: a sorted set of file ids by epoch, a counter of their bytes, one hash for each file, and a set of
 * the files that are being unpacked.
 *
 * Each operation on a file is one script, so a crash cannot leave them in disagreement. Operations on many files at once share a round
 * trip, since the client sends together what is asked of it in one turn.
 */
export const openFlights = (redis: RedisClient, prefix: string): Flights => {
  const set = `${prefix}:flights`;
  const bytes = `${prefix}:flights:bytes`;
  const unpackingSet = `${prefix}:flights:unpacking`;
  const hash = (id: string) => flightKey(prefix, id);
  const admit = defineScript(redis, ADMIT, 3);
  const save = defineScript(redis, SAVE, 1);
  const saveUnpacking = defineScript(redis, SAVE_UNPACKING, 3);
  const close = defineScript(redis, CLOSE, 4);
  return {
    admit: async (admissions) => {
      const replies = await Promise.all(
        admissions.map((admission) => {
          const { id, epoch, file } = admission;
          return admit(set, bytes, hash(id), id, epoch, file.size, writeAdmission(admission));
        }),
      );
      return admissions.filter((_, index) => replies[index] === 1);
    },
    save: async ({ id, epoch }, fields) => {
      const written = writtenFields(fields);
      if (written.length > 0) await save(hash(id), epoch, ...written);
    },
    saveUnpacking: async ({ id, epoch }, unpacking) => {
      const value = FLIGHT_FIELD_CODECS.unpacking.write(unpacking);
      await saveUnpacking(hash(id), bytes, unpackingSet, id, epoch, value);
    },
    load: async ({ id, epoch }) => {
      const [known, ...values] = await redis.hmget(hash(id), "epoch", ...FLIGHT_FIELD_NAMES);
      return known === String(epoch) ? readFields(values) : null;
    },
    articleOf: async (id) => {
      const value = await redis.hget(hash(id), "article");
      return value === null ? null : FLIGHT_FIELD_CODECS.article.read(value);
    },
    close: async ({ id, epoch }) => {
      await close(set, bytes, hash(id), unpackingSet, id, epoch);
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
