import { expect, test } from "vitest";
import { openBounded } from "../../web/bounded.ts";

const opened = () => {
  let open: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { done, open };
};

test("only so much runs at a time, so much waits, and the rest is refused at once", async () => {
  const bounded = openBounded(2, 2);
  const { signal } = new AbortController();
  const doors = Array.from({ length: 5 }, opened);
  const begun: number[] = [];
  const runs = doors.map(({ done }, number) =>
    bounded.run(async () => {
      begun.push(number);
      await done;
      return number;
    }, signal),
  );
  expect(await runs[4]).toBeNull();
  expect(begun).toEqual([0, 1]);
  for (const { open } of doors) open();
  expect(await Promise.all(runs)).toEqual([0, 1, 2, 3, null]);
  expect(await bounded.run(async () => "again", signal)).toBe("again");
});

test("one whose client is gone gives its place in the row to others, and one that fails its place at work", async () => {
  const bounded = openBounded(1, 1);
  const { done, open } = opened();
  const { signal } = new AbortController();
  const gone = new AbortController();
  const first = bounded.run(async () => {
    await done;
    throw new Error("no");
  }, signal);
  const left = bounded.run(async () => "never", gone.signal);
  await Promise.resolve();
  gone.abort();
  expect(await left).toBeNull();
  const next = bounded.run(async () => "yes", signal);
  open();
  await expect(first).rejects.toThrow("no");
  expect(await next).toBe("yes");
});
