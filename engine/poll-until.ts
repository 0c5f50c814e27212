import { setTimeout as delay } from "node:timers/promises";

const FIRST_MS = 5;
const LONGEST_MS = 100;

export interface PollLimits {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks until the answer is yes: often at first, then every 100 ms. False when the time is up.
 *
 * An aborted signal throws its reason.
 */
export const pollUntil = async (
  isDone: () => Promise<boolean>,
  { timeoutMs, signal }: PollLimits,
): Promise<boolean> => {
  const deadline = performance.now() + timeoutMs;
  let pauseMs = FIRST_MS;
  while (!(await isDone())) {
    signal?.throwIfAborted();
    if (performance.now() >= deadline) return false;
    await delay(pauseMs);
    pauseMs = Math.min(pauseMs * 1.5, LONGEST_MS);
  }
  return true;
};
