import type { Watcher } from "../watch/start-watcher.ts";
import type { Runtime } from "./runtime.ts";

const ANSWER_MS = 2_000;

const answers = (question: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    question.then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), ANSWER_MS).unref();
    }),
  ]);

/** What is not all right with a running system, in words; empty means ready. */
export const faultsOf = async (
  { redis, client }: Pick<Runtime, "redis" | "client">,
  watcher: Watcher | null,
): Promise<readonly string[]> => {
  const [isRedisThere, isSearchThere] = await Promise.all([answers(redis.ping()), answers(client.ping())]);
  return [
    ...(isRedisThere ? [] : ["Redis does not answer"]),
    ...(isSearchThere ? [] : ["Elasticsearch does not answer"]),
    ...(watcher?.faults() ?? []),
  ];
};
