import { jobIdsKey, lockKeyAround, lockValueStart } from "./bullmq-keys.ts";

/**
 * KEYS: the active jobs of a queue. ARGV: the parts of the key of a lock before and after the job's id, milliseconds, then the
 * beginnings of the values of the locks to prolong. Answers how many it prolonged.
 */
const KEEP = `
local kept = 0
for _, id in ipairs(redis.call("LRANGE", KEYS[1], 0, -1)) do
  local key = ARGV[1] .. id .. ARGV[2]
  local lock = redis.call("GET", key)
  for i = 4, #ARGV do
    if lock and string.sub(lock, 1, #ARGV[i]) == ARGV[i] then
      kept = kept + redis.call("PEXPIRE", key, ARGV[3])
    end
  end
end
return kept`;

/** The one command that this needs of a Redis connection. */
export interface ScriptRunner {
  readonly eval: (script: string, keys: number, ...parameters: (string | number)[]) => Promise<unknown>;
}

/**
 * Prolongs the locks of the jobs that some of BullMQ's workers are doing. A process that is busy with a long text cannot do it
 * itself, and without a lock BullMQ takes the job for stalled and gives it to another process as well.
 *
 * @param workerIds BullMQ's ids of the workers
 * @param milliseconds how long the locks hold from now on
 * @returns how many were prolonged
 */
export const keepLocks = async (
  redis: ScriptRunner,
  prefix: string,
  queues: readonly string[],
  workerIds: readonly string[],
  milliseconds: number,
): Promise<number> => {
  if (workerIds.length === 0) return 0;
  const owners = workerIds.map(lockValueStart);
  const kept = await Promise.all(
    queues.map((queue) => {
      const { before, after } = lockKeyAround(prefix, queue);
      return redis.eval(KEEP, 1, jobIdsKey(prefix, queue, "active"), before, after, milliseconds, ...owners);
    }),
  );
  return kept.reduce((sum: number, count) => sum + Number(count), 0);
};
