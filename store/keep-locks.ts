import type { RedisClient } from "./redis.ts";

/** KEYS: the active jobs of a queue. ARGV: what its keys begin with, milliseconds, holders... Prolongs the locks that these hold. */
const KEEP = `
local kept = 0
for _, id in ipairs(redis.call("LRANGE", KEYS[1], 0, -1)) do
  local lock = ARGV[1] .. id .. ":lock"
  local token = redis.call("GET", lock)
  for i = 3, #ARGV do
    if token and string.sub(token, 1, #ARGV[i]) == ARGV[i] then
      kept = kept + redis.call("PEXPIRE", lock, ARGV[2])
    end
  end
end
return kept`;

/**
 * Prolongs the locks of the jobs that some of BullMQ's workers have in hand, for a process that is busy with a long text and cannot do
 * it itself: else another process would take these jobs for stalled and do them again.
 *
 * @param queues what the keys of each queue begin with
 * @param holders the ids of the workers; a lock names its worker first
 * @returns how many were prolonged
 */
export const keepLocks = async (
  redis: RedisClient,
  queues: readonly string[],
  holders: readonly string[],
  milliseconds: number,
): Promise<number> => {
  if (holders.length === 0) return 0;
  const kept = await Promise.all(
    queues.map((keys) =>
      redis.eval(KEEP, 1, `${keys}active`, keys, milliseconds, ...holders.map((holder) => `${holder}:`)),
    ),
  );
  return kept.reduce((sum: number, count) => sum + Number(count), 0);
};
