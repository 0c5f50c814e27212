import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { inWaves } from "../../../workers/batch/in-waves.ts";

const wavesOf = async (tasks: readonly Promise<number>[], patienceMs: number) => {
  const waves: (readonly number[])[] = [];
  for await (const wave of inWaves(tasks, patienceMs)) waves.push(wave);
  return waves;
};

/** A task that ends when it is told to. */
const openTask = () => {
  let resolve: (answer: number) => void = () => undefined;
  const promise = new Promise<number>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

test("answers that come in time come together", async () => {
  const later = new Promise<number>((resolve) => {
    setImmediate(() => resolve(1));
  });
  expect(await wavesOf([later, Promise.resolve(2)], 60_000)).toEqual([[2, 1]]);
  expect(await wavesOf([], 60_000)).toEqual([]);
});

test("a straggler does not hold up the others, and comes by itself", async () => {
  let release: (value: number) => void = () => undefined;
  const straggler = new Promise<number>((resolve) => {
    release = resolve;
  });
  const waves: (readonly number[])[] = [];
  for await (const wave of inWaves([straggler, Promise.resolve(2), Promise.resolve(3)], 20)) {
    waves.push(wave);
    // It comes only now that the others are there, and perhaps some rounds later.
    release(1);
  }
  expect(waves).toEqual([[2, 3], [1]]);
});

test("answers that follow each other stay together, as on a slow machine, though all of them take long", async () => {
  const tasks = Array.from({ length: 8 }, openTask);
  const waves = wavesOf(
    tasks.map(({ promise }) => promise),
    150,
  );
  for (const [at, { resolve }] of tasks.entries()) {
    await sleep(40);
    resolve(at);
  }
  expect((await waves)[0]).toHaveLength(8);
});

test("and yet no wave waits for good: one answer after the other is given after five patiences", async () => {
  const tasks = Array.from({ length: 200 }, openTask);
  let at = 0;
  const answering = setInterval(() => tasks[at++]?.resolve(at), 1);
  const waves = await wavesOf(
    tasks.map(({ promise }) => promise),
    10,
  );
  clearInterval(answering);
  expect(waves.length).toBeGreaterThan(1);
  expect(waves.flat()).toHaveLength(200);
});
