import { setTimeout as sleep } from "node:timers/promises";

/** Far longer than anything takes on a busy machine: what is only slow shall not fail. */
const PATIENCE_MS = 300_000;
/** The pause between two questions grows, because asking takes CPU time from the process that is waited for. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 200;
const GROWTH = 1.2;

/**
 * Asks again and again until the answer is neither `false`, `null` nor `undefined`, and returns it. Errors of `ask` end the wait.
 *
 * @param what completes the sentence "waited in vain until …"
 * @throws Error if there is no such answer after `timeoutMs`
 */
export const until = async <Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  timeoutMs = PATIENCE_MS,
): Promise<NonNullable<Answer>> => {
  const endMs = Date.now() + timeoutMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS)) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > endMs) throw new Error(`waited ${timeoutMs} ms in vain until ${what}`);
    await sleep(pauseMs);
  }
};
