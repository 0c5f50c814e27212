import { searchFaults } from "../../search/client/search-faults.ts";
import { redisFaults } from "../../store/redis-faults.ts";
import type { Watcher } from "../../watch/start-watcher.ts";
import type { Runtime } from "../wiring/runtime.ts";
import { say } from "../output/output.ts";
import { answerWithin } from "./answer-within.ts";

/** How long an engine may take to answer a check. Short, because a health check itself is given only a few seconds. */
export const ANSWER_MS = 2_000;

/** Stages that somebody paused or slowed down, as a fault in words. */
const heldFaults = async (queues: Pick<Runtime["queues"], "held">): Promise<readonly string[]> => {
  const held = await queues.held();
  return held.length === 0
    ? []
    : [
        `${held.join(", ")}: somebody paused or slowed down this stage in Redis, so files wait. \`./warraq up\` and \`ingest\` set it going when they start.`,
      ];
};

/**
 * Sets stages going that somebody paused or slowed down in Redis, and says which. Nothing of ours does that, so nobody's wish is overruled
 * but that of whoever got at Redis or an earlier board.
 */
export const releaseStages = async ({ queues }: Pick<Runtime, "queues">): Promise<void> => {
  const held = await queues.held();
  if (held.length === 0) return;
  await queues.release();
  say(`warraq: ${held.join(", ")}: paused or slowed down in Redis; going on.`);
};

/** Everything that is wrong with a running system, in words. Empty means ready. */
export const faultsOf = async (
  { redis, client, names, queues }: Pick<Runtime, "redis" | "client" | "names" | "queues">,
  watcher: Watcher | null,
): Promise<readonly string[]> => {
  const found = await Promise.all([
    answerWithin(redisFaults(redis), ANSWER_MS, ["Redis does not answer"]),
    answerWithin(heldFaults(queues), ANSWER_MS, []),
    answerWithin(searchFaults(client, names), ANSWER_MS, ["Elasticsearch does not answer"]),
  ]);
  return [...found.flat(), ...(watcher?.faults() ?? [])];
};
