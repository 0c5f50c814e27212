import { setTimeout as delay } from "node:timers/promises";

const FIRST_PAUSE_MS = 5;
const MAX_PAUSE_MS = 100;

export interface PollLimits {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Calls `isDone` until it is true: after 5 ms at first, then in longer and longer intervals up to 100 ms.
 *
 * @returns false if the time is up
 * @throws the signal's reason when it fires
 */
export const pollUntil = async (
  isDone: () => Promise<boolean>,
  { timeoutMs, signal }: PollLimits,
): Promise<boolean> => {
  const deadline = performance.now() + timeoutMs;
  let pauseMs = FIRST_PAUSE_MS;
  while (!(await isDone())) {
    signal?.throwIfAborted();
    if (performance.now() >= deadline) return false;
    await delay(pauseMs);
    pauseMs = Math.min(pauseMs * 1.5, MAX_PAUSE_MS);
  }
  return true;
};
