import { setTimeout as sleep } from "node:timers/promises";
import { isOutage } from "../../store/is-outage.ts";
import { say } from "../output/output.ts";

const PAUSE_MS = 1_000;
/** Pauses between two words about it. */
const SAY_EVERY = 30;

/**
 * Does work that can be repeated, again and again while an engine is away or full, until the signal fires.
 *
 * @throws the signal's reason when it fires, and whatever is no outage
 */
export const throughOutages = async <Answer>(
  work: () => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isOutage(error)) throw error;
      if (tries % SAY_EVERY === 0) say(`warraq: waiting for an engine: ${String(error)}`);
    }
    await sleep(PAUSE_MS, undefined, { signal });
  }
};
