import { isDoubling } from "./batch/is-doubling.ts";

/** A fault that did not come for this long is a new one when it comes again. */
const CALM_MS = 60_000;

/**
 * Tells of a fault that comes again and again seldom: at its first, second, fourth, eighth, ... time, with how often it came since it was
 * last away for a minute. A Redis on a full disk refuses each worker about once a second, for hours.
 *
 * @param tell gets the error and its count, 1 for the first
 * @param nowMs the time, for tests
 */
export const openSeldom = (
  tell: (error: Error, times: number) => void,
  nowMs: () => number = Date.now,
): ((error: Error) => void) => {
  const known = new Map<string, { times: number; lastMs: number }>();
  return (error) => {
    const now = nowMs();
    for (const [message, { lastMs }] of known) if (now - lastMs > CALM_MS) known.delete(message);
    const times = (known.get(error.message)?.times ?? 0) + 1;
    known.set(error.message, { times, lastMs: now });
    if (isDoubling(times)) tell(error, times);
  };
};
