import type { MetricsSample, RedisSample, SearchSample } from "../../observe/gauges.ts";
import { oldestJobsMs } from "../../queues/oldest-jobs.ts";
import { diskRoom } from "../../search/client/disk-room.ts";
import { redisMemory } from "../../store/redis-faults.ts";
import { diskRoomOf } from "../../system/disk-room.ts";
import type { Watcher } from "../../watch/start-watcher.ts";
import { type Context, homeOf } from "../context.ts";
import { version } from "../project.ts";
import type { Runtime } from "../wiring/runtime.ts";
import { answerWithin } from "./answer-within.ts";
import { ANSWER_MS } from "./faults.ts";

/** The parts of a running system, beside its engines, that a sample tells of. */
interface SampledParts {
  readonly faults: () => Promise<readonly string[]>;
  readonly watcher: () => Watcher | null;
  readonly workers: () => MetricsSample["workers"];
}

const sampleRedis = async ({
  queues,
  flights,
  redis,
}: Pick<Runtime, "queues" | "flights" | "redis">): Promise<RedisSample> => {
  const [stages, measured, oldest, memory] = await Promise.all([
    queues.counts(),
    flights.measure(),
    oldestJobsMs(queues.raw),
    redisMemory(redis),
  ]);
  return { stages, flights: measured, oldestJobsMs: oldest, memory };
};

/**
 * When the unfinished file that waits longest was admitted, or seen to be written (ms since 1970). Its path may have been known for years. An
 * empty file also waits, for as long as nobody fills it: that is no lag.
 */
export const oldestUnfinishedMs = async ({ ledger }: Pick<Runtime, "ledger">): Promise<number | null> => {
  const found = await Promise.all([
    ledger.oldest({ state: "queued" }, "epoch", 1),
    ledger.oldest({ state: "waiting", reason: "not_stable" }, "epoch", 1),
  ]);
  const times = found.flat().map(({ epoch }) => epoch);
  return times.length === 0 ? null : Math.min(...times);
};

const sampleSearch = async (runtime: Pick<Runtime, "ledger" | "client">): Promise<SearchSample> => {
  const [ledger, oldest, disk] = await Promise.all([
    runtime.ledger.counts(),
    oldestUnfinishedMs(runtime),
    // A user with few rights may not ask for it.
    diskRoom(runtime.client).catch(() => null),
  ]);
  return { ledger, oldestUnfinishedMs: oldest, disk };
};

/** Samples a running system for a page of metrics. Answers soon, also while an engine is away or frozen. */
export const systemSample =
  (
    { config }: Pick<Context, "config">,
    runtime: Pick<Runtime, "queues" | "flights" | "redis" | "ledger" | "client">,
    { faults, watcher, workers }: SampledParts,
  ) =>
  async (): Promise<MetricsSample> => {
    const [redis, search, found, home] = await Promise.all([
      answerWithin(sampleRedis(runtime), ANSWER_MS, null),
      answerWithin(sampleSearch(runtime), ANSWER_MS, null),
      faults().catch(() => ["checks"]),
      diskRoomOf(homeOf(config)).catch(() => null),
    ]);
    return {
      redis,
      search,
      isReady: found.length === 0,
      sweptMs: watcher()?.sweptMs() ?? null,
      workers: workers(),
      home,
      version,
    };
  };
