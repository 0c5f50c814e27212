import { describe, expect, test } from "vitest";
import { LOST_AFTER_MS } from "../../intake/recover-flights.ts";
import {
  afterLapse,
  afterOverflow,
  afterSweep,
  FIRST_SCHEDULE,
  isStalled,
  isSweepDue,
  isSweepFull,
  type Schedule,
} from "../../watch/schedule.ts";

const SWEEP_MS = 1_000;
const swept = (schedule: Schedule, { busyMs = 10, hasMissed = false, nowMs = 0 } = {}): Schedule =>
  afterSweep(schedule, { busyMs, hasMissed }, SWEEP_MS, nowMs);

test("the first sweep is due at once and is a full one; so is every twentieth that succeeds", () => {
  expect(isSweepDue(FIRST_SCHEDULE, 0)).toBe(true);
  const full: boolean[] = [];
  let schedule = FIRST_SCHEDULE;
  for (let sweep = 0; sweep < 41; sweep += 1) {
    full.push(isSweepFull(schedule));
    schedule = swept(schedule);
  }
  expect(full.flatMap((isFull, index) => (isFull ? [index] : []))).toEqual([0, 20, 40]);
});

test("after too many events the next sweep is a full one, also if Redis lost its data meanwhile, and then none until its turn", () => {
  const overflowed = afterOverflow(swept(swept(FIRST_SCHEDULE)));
  expect(isSweepFull(overflowed)).toBe(true);
  expect(isSweepFull(afterLapse(overflowed))).toBe(true);
  expect(isSweepFull(swept(overflowed))).toBe(false);
});

describe("the next sweep is due", () => {
  test("after the interval", () => {
    const schedule = swept(FIRST_SCHEDULE, { nowMs: 5_000 });
    expect(isSweepDue(schedule, 5_999)).toBe(false);
    expect(isSweepDue(schedule, 6_000)).toBe(true);
  });

  test("after nine times as long as the sweep took, but after ten minutes at the latest", () => {
    expect(swept(FIRST_SCHEDULE, { busyMs: 500 }).nextSweepMs).toBe(4_500);
    expect(swept(FIRST_SCHEDULE, { busyMs: 1e9 }).nextSweepMs).toBe(600_000);
  });

  test("after the interval, however long the sweep took, if something was gone before it could be read", () => {
    expect(swept(FIRST_SCHEDULE, { busyMs: 1e9, hasMissed: true }).nextSweepMs).toBe(SWEEP_MS);
  });

  test("at once after too many events, and after the usual pause from then on", () => {
    const overflowed = afterOverflow(swept(FIRST_SCHEDULE, { nowMs: 5_000 }));
    expect(isSweepDue(overflowed, 5_000)).toBe(true);
    expect(swept(overflowed, { nowMs: 5_000 }).nextSweepMs).toBe(6_000);
  });

  test("at once after Redis lost its data, and again when what was being admitted counts as lost", () => {
    const lapsed = afterLapse(swept(FIRST_SCHEDULE, { nowMs: 5_000 }));
    expect(isSweepDue(lapsed, 5_000)).toBe(true);
    const second = swept(lapsed, { nowMs: 5_000 });
    expect(second.nextSweepMs).toBe(5_000 + LOST_AFTER_MS);
    expect(swept(second, { nowMs: 50_000 }).nextSweepMs).toBe(51_000);
  });
});

test("a watcher is stalled after two intervals and a minute without progress", () => {
  expect(isStalled(1_000, SWEEP_MS, 62_999)).toBe(false);
  expect(isStalled(1_000, SWEEP_MS, 63_000)).toBe(true);
});
