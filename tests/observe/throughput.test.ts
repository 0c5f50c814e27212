import { expect, test } from "vitest";
import { openThroughput } from "../../observe/throughput.ts";

test("counts files that are finished, not those that a stage hands on", () => {
  let now = 50_000;
  const throughput = openThroughput(() => now);
  throughput.add([
    { stage: "normalize", kind: "forwarded", count: 90 },
    { stage: "normalize", kind: "rejected", reason: "binary_content", count: 2 },
    { stage: "deduplicate", kind: "dropped", reason: "exact_duplicate", count: 8 },
    { stage: "index", kind: "forwarded", count: 50 },
    { stage: "index", kind: "failed", count: 7 },
    { stage: "enrich", kind: "deferred", count: 4 },
  ]);
  now += 10_000;
  const { last_minute, since_start, per_second, slots } = throughput.read();
  expect(last_minute).toEqual({ indexed: 50, dropped: 8, quarantined: 2 });
  expect(since_start).toEqual(last_minute);
  expect(per_second).toBe(6);
  expect(slots).toHaveLength(60);
  expect(slots.slice(-3)).toEqual([60, 0, 0]);
});

test("forgets what is older than five minutes, but not the sum", () => {
  let now = 0;
  const throughput = openThroughput(() => now);
  const indexed = (count: number) => throughput.add([{ stage: "index", kind: "forwarded", count }]);
  indexed(600);
  now = 59_000;
  indexed(60);
  now = 100_000;
  expect(throughput.read()).toMatchObject({ per_second: 1, last_minute: { indexed: 60 } });
  now = 400_000;
  const { slots, since_start, per_second } = throughput.read();
  expect(slots.every((count) => count === 0)).toBe(true);
  expect([per_second, since_start.indexed]).toEqual([0, 660]);
});
