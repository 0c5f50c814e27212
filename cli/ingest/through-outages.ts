import { setTimeout as sleep } from "node:timers/promises";
import { isOutage } from "../../store/is-outage.ts";
import { say } from "../output/output.ts";

const PAUSE_MS = 1_000;
/** The reason for waiting is printed at the first attempt, and again after this many. */
const SAY_EVERY = 30;

/**
 * Runs work that may be repeated, again and again as long as an engine is away or full.
 *
 * @throws the signal's reason when the signal fires, and every error that is not an outage
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
      if (tries % SAY_EVERY === 0)
        say(`warraq: waiting for an engine, and trying again every second: ${String(error)}`);
    }
    await sleep(PAUSE_MS, undefined, { signal });
  }
};
