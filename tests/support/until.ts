import { setTimeout as sleep } from "node:timers/promises";

const POLL_MS = 50;

/**
 * Waits until a question about the outside world is answered with something true, and returns that.
 *
 * @throws Error naming what was waited for, with the last answer
 */
export const until = async <Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  timeoutMs = 60_000,
): Promise<NonNullable<Answer>> => {
  const endMs = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > endMs) throw new Error(`waited ${timeoutMs} ms in vain until ${what}`);
    await sleep(POLL_MS);
  }
};
