import type { Config } from "../../config/settings.ts";
import { checkRedis, connectRedis, type RedisClient } from "../../store/redis.ts";
import { readCa } from "../wiring/read-ca.ts";
import { bad, type DoctorFinding, messageOf, ok, warn } from "./finding.ts";
import { judgeClock, judgeRedisRole } from "./judge.ts";

/** The role of this Redis: `master`, or another for a replica. One that does not say counts as a master. */
const roleOf = async (redis: RedisClient): Promise<string> => {
  const said = await redis.info("replication").catch(() => "");
  return /^role:(?<role>\w+)/mu.exec(said)?.groups?.["role"] ?? "master";
};

const clockOf = async (redis: RedisClient): Promise<readonly DoctorFinding[]> => {
  const answer = await redis.time().catch(() => null);
  return answer === null ? [] : [judgeClock(Date.now(), Number(answer[0]) * 1_000)];
};

const settings = async (redis: RedisClient): Promise<DoctorFinding> => {
  const warnings = await checkRedis(redis);
  return warnings.length === 0
    ? ok("Redis", "answers, evicts nothing, keeps an append-only file")
    : warn("Redis", "answers", warnings.join(" "));
};

/** Redis: whether it can be used, its role, what it would lose, and its clock. */
export const checkRedisServer = async (
  { redisCa }: Pick<Config, "redisCa">,
  url: string | undefined,
): Promise<readonly DoctorFinding[]> => {
  if (url === undefined) return [warn("Redis", "not running", "`./warraq up` starts a local one.")];
  try {
    const redis = await connectRedis(url, {
      patient: false,
      onError: () => undefined,
      ca: readCa("REDIS_CA", redisCa),
    });
    try {
      return [judgeRedisRole(await roleOf(redis)) ?? (await settings(redis)), ...(await clockOf(redis))];
    } finally {
      redis.disconnect();
    }
  } catch (error) {
    return [bad("Redis", "cannot be used", messageOf(error))];
  }
};
