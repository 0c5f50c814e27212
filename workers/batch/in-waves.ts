import { setTimeout as sleep } from "node:timers/promises";

/** A wave waits this many times as long in all as it waits for one more answer. */
const MOST_PATIENCES = 5;

/**
 * Answers of many tasks in groups: all together as long as one follows the other within `patienceMs`, else those that are there, and later
 * the rest in the same way. So a straggler does not hold up the others, and the others stay together on a slow machine too, where few answers
 * come in a second. No wave waits longer than five times `patienceMs` for more.
 *
 * @param tasks none of them may reject
 */
export async function* inWaves<Answer>(
  tasks: readonly Promise<Answer>[],
  patienceMs: number,
): AsyncGenerator<readonly Answer[]> {
  const answers: Answer[] = [];
  const all = Promise.all(tasks.map(async (task) => answers.push(await task)));
  let given = 0;
  while (given < tasks.length) {
    let before: number;
    let patiences = 0;
    do {
      before = answers.length;
      const patience = new AbortController();
      const isOver = sleep(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined);
      await Promise.race([all, isOver]);
      patience.abort();
      patiences += 1;
    } while (given + answers.length < tasks.length && answers.length > before && patiences < MOST_PATIENCES);
    const wave = answers.splice(0);
    given += wave.length;
    if (wave.length > 0) yield wave;
  }
}
