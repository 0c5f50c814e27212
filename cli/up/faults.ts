import { searchFaults } from "../../search/client/search-faults.ts";
import { redisFaults } from "../../store/redis-faults.ts";
import type { Watcher } from "../../watch/start-watcher.ts";
import type { Runtime } from "../wiring/runtime.ts";
import { answerWithin } from "./answer-within.ts";

/** How long an engine may take to answer a check. Short, because a health check itself is given only a few seconds. */
export const ANSWER_MS = 2_000;

/** Everything that is wrong with a running system, in words. Empty means ready. */
export const faultsOf = async (
  { redis, client, names }: Pick<Runtime, "redis" | "client" | "names">,
  watcher: Watcher | null,
): Promise<readonly string[]> => {
  const found = await Promise.all([
    answerWithin(redisFaults(redis), ANSWER_MS, ["Redis does not answer"]),
    answerWithin(searchFaults(client, names), ANSWER_MS, ["Elasticsearch does not answer"]),
  ]);
  return [...found.flat(), ...(watcher?.faults() ?? [])];
};
