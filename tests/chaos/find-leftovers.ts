import { STAGES } from "../../pipeline/stages.ts";
import { jobIdsKey, type JobState, LIST_STATES, SORTED_SET_STATES } from "../../queues/bullmq-keys.ts";
import { CATALOG } from "../../queues/catalog.ts";
import type { RedisClient } from "../../store/redis.ts";
import type { Violation } from "./find-violations.ts";

const countJobs = async (redis: RedisClient, prefix: string): Promise<readonly Violation[]> => {
  const promise = "no job is stuck";
  const counts = STAGES.flatMap((stage) => {
    const key = (state: JobState) => jobIdsKey(prefix, CATALOG[stage].name, state);
    return [
      ...SORTED_SET_STATES.map(async (state) => [stage, state, await redis.zcard(key(state))] as const),
      ...LIST_STATES.map(async (state) => [stage, state, await redis.llen(key(state))] as const),
    ];
  });
  return (await Promise.all(counts)).flatMap(([stage, state, count]) =>
    count === 0 ? [] : [{ promise, what: `${count} jobs of ${stage} are ${state}` }],
  );
};

const countFlights = async (redis: RedisClient, prefix: string): Promise<readonly Violation[]> => {
  const promise = "nothing is left in flight";
  const left = [
    ["files", await redis.zcard(`${prefix}:flights`)],
    ["bytes", Number((await redis.get(`${prefix}:flights:bytes`)) ?? 0)],
    ["files taken apart", await redis.scard(`${prefix}:flights:unpacking`)],
  ] as const;
  return left.flatMap(([of, count]) => (count === 0 ? [] : [{ promise, what: `${count} ${of}` }]));
};

/** A key with the id of one file or document in it. Such a key must not stay for ever. */
const OF_ONE = /[0-9a-f]{64}/u;

const findKeys = async (redis: RedisClient, prefix: string): Promise<readonly Violation[]> => {
  const promise = "Redis keeps nothing";
  const found: Violation[] = [];
  for (const key of await redis.keys(`${prefix}*`)) {
    const isLease = key.includes(":watching:");
    if (isLease || !OF_ONE.test(key) || (await redis.ttl(key)) >= 0) continue;
    found.push({ promise, what: key });
  }
  return found;
};

/** Keys that are still in Redis although no work is left. */
export const findLeftovers = async (redis: RedisClient, prefix: string): Promise<readonly Violation[]> => [
  ...(await countJobs(redis, prefix)),
  ...(await countFlights(redis, prefix)),
  ...(await findKeys(redis, prefix)),
];
