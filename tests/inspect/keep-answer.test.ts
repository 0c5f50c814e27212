import { expect, test } from "vitest";
import { keepAnswer } from "../../inspect/keep-answer.ts";

const times = { freshMs: 1_000, patienceMs: 20 };

test("asks once for all who ask at a time, and again when the answer is old", async () => {
  let now = 0;
  let asked = 0;
  const read = keepAnswer(
    async () => (asked += 1),
    times,
    () => now,
  );
  await expect(Promise.all([read(), read(), read()])).resolves.toEqual(
    Array.from({ length: 3 }, () => ({ answer: 1, atMs: 0 })),
  );
  now = 999;
  await expect(read()).resolves.toEqual({ answer: 1, atMs: 0 });
  now = 1_000;
  await expect(read()).resolves.toEqual({ answer: 2, atMs: 1_000 });
  // A clock that was set back does not keep an old answer alive.
  now = 500;
  await expect(read()).resolves.toEqual({ answer: 3, atMs: 500 });
});

test("answers what it knew while an engine is silent or fails, and null before it knew anything", async () => {
  let now = 0;
  const answers: (() => Promise<string>)[] = [
    () => Promise.reject(new Error("away")),
    async () => "first",
    () => new Promise(() => undefined),
  ];
  const read = keepAnswer(
    () => (answers.shift() ?? (async () => "never"))(),
    times,
    () => now,
  );
  await expect(read()).resolves.toBeNull();
  await expect(read()).resolves.toEqual({ answer: "first", atMs: 0 });
  now = 5_000;
  await expect(read()).resolves.toEqual({ answer: "first", atMs: 0 });
  // The question that is still open is not asked a second time.
  await read();
  expect(answers).toHaveLength(0);
  await expect(read()).resolves.toEqual({ answer: "first", atMs: 0 });
});
