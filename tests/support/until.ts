import { setTimeout as sleep } from "node:timers/promises";

/** Often at first, then less so: asking takes time from what is waited for. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 200;
const GROWTH = 1.2;

/**
 * Waits until a question about the outside world is answered with something true, and returns that.
 *
 * @throws Error naming what was waited for, with the last answer
 */
export const until = async <Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  timeoutMs = 120_000,
): Promise<NonNullable<Answer>> => {
  const endMs = Date.now() + timeoutMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS)) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > endMs) throw new Error(`waited ${timeoutMs} ms in vain until ${what}`);
    await sleep(pauseMs);
  }
};
