import { expect, test } from "vitest";
import { openLoopHealth } from "../../watch/loop-health.ts";

test("a loop that fails for longer than an engine takes to come back is a fault, with its reason", () => {
  let ms = 0;
  const health = openLoopHealth(() => ms);
  health.failed(new Error("first"));
  ms = 9_000;
  health.failed(new Error("EIO: i/o error"));
  expect(health.faults()).toEqual([]);
  ms = 12_000;
  expect(health.faults()).toEqual(["No file could be admitted for 12 s: Error: EIO: i/o error"]);
  health.worked();
  expect(health.faults()).toEqual([]);
  health.failed(new Error("again"));
  expect(health.faults()).toEqual([]);
});
