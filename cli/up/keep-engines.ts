import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "../context.ts";
import { type EngineName, type Engines, findEngines } from "../wiring/engines.ts";

const CHECK_MS = 2_000;

/** Starts a local engine again that died, until the signal fires. Whoever uses it meanwhile waits for it. */
export const keepEngines = async (
  context: Context,
  { redisUrl, elasticsearchUrl }: Engines,
  needed: readonly EngineName[],
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    await sleep(CHECK_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      const now = await findEngines(context, needed);
      if (now.started.length > 0)
        context.log.warn({ engines: now.started }, "a local engine had died; started it again");
      if (now.redisUrl !== redisUrl || now.elasticsearchUrl !== elasticsearchUrl)
        context.log.error("a local engine came back on another port; stop and start ./warraq up");
    } catch (error) {
      context.log.error({ err: error }, "a local engine died and does not start");
    }
  }
};
