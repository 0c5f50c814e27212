import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "../context.ts";
import type { EngineName } from "../../engine/engine-home.ts";
import { type EngineUrls, findEngines } from "../wiring/engines.ts";

const CHECK_MS = 2_000;

/** Restarts local engines that die, until the signal fires. Meanwhile, everything that uses them waits. */
export const keepEngines = async (
  context: Context,
  { redisUrl, elasticsearchUrl }: EngineUrls,
  needed: readonly EngineName[],
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    await sleep(CHECK_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      const now = await findEngines(context, needed);
      if (now.started.length > 0)
        context.log.warn({ engines: now.started }, "a local engine died and was started again");
      if (now.redisUrl !== redisUrl || now.elasticsearchUrl !== elasticsearchUrl)
        context.log.error("a local engine now runs on another port; stop ./warraq up and start it again");
    } catch (error) {
      context.log.error({ err: error }, "a local engine died and cannot be started again");
    }
  }
};
