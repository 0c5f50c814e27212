import { setTimeout as sleep } from "node:timers/promises";

/**
 * Answers of many tasks in groups: all together if they come within `patienceMs`, else those that are there, and later the rest in the
 * same way. So a straggler does not hold up the others, and the others stay together.
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
    const patience = new AbortController();
    const isOver = sleep(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([all, isOver]);
    patience.abort();
    const wave = answers.splice(0);
    given += wave.length;
    if (wave.length > 0) yield wave;
  }
}
