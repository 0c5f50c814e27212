import { searchFaults } from "../../search/client/search-faults.ts";
import { redisFaults } from "../../store/redis-faults.ts";
import type { Watcher } from "../../watch/start-watcher.ts";
import type { Runtime } from "../runtime.ts";
import { within } from "./within.ts";

/** Somebody waits for the answer, and whoever asks for health gives up after some seconds. */
export const ANSWER_MS = 2_000;

/** What is not all right with a running system, in words; empty means ready. */
export const faultsOf = async (
  { redis, client, names }: Pick<Runtime, "redis" | "client" | "names">,
  watcher: Watcher | null,
): Promise<readonly string[]> => {
  const found = await Promise.all([
    within(redisFaults(redis), ANSWER_MS, ["Redis does not answer"]),
    within(searchFaults(client, names), ANSWER_MS, ["Elasticsearch does not answer"]),
  ]);
  return [...found.flat(), ...(watcher?.faults() ?? [])];
};
