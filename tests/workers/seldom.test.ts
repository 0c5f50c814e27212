import { expect, test } from "vitest";
import { openSeldom } from "../../workers/seldom.ts";

const full = new Error("MISCONF Redis is configured to save RDB snapshots");
const away = new Error("connect ECONNREFUSED");

test("a fault that comes a thousand times is told ten times, with how often it came", () => {
  const told: number[] = [];
  const seldom = openSeldom((_error, times) => told.push(times));
  for (let time = 0; time < 1_000; time += 1) seldom(full);
  expect(told).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512]);
});

test("another fault is told at once, and so is the same one after a calm minute", () => {
  let now = 0;
  const told: string[] = [];
  const seldom = openSeldom(
    ({ message }, times) => told.push(`${message.split(" ")[0]} ${times}`),
    () => now,
  );
  for (const error of [full, full, full, away, full]) seldom(error);
  now = 61_000;
  seldom(full);
  expect(told).toEqual(["MISCONF 1", "MISCONF 2", "connect 1", "MISCONF 4", "MISCONF 1"]);
});
