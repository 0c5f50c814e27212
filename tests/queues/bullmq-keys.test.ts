import { readFileSync } from "node:fs";
import { QueueKeys } from "bullmq";
import { expect, test } from "vitest";
import {
  CHECKED_AGAINST,
  delayedScore,
  jobIdsKey,
  LIST_STATES,
  lockKeyAround,
  SORTED_SET_STATES,
} from "../../queues/bullmq-keys.ts";

test("the keys were checked against the release that is installed", () => {
  const { version } = JSON.parse(readFileSync("node_modules/bullmq/package.json", "utf8")) as {
    readonly version: string;
  };
  expect(version, "Read BullMQ's source again before raising CHECKED_AGAINST.").toBe(CHECKED_AGAINST);
});

test("the keys of job ids and locks are BullMQ's", () => {
  const keys = new QueueKeys("{w}");
  for (const state of [...SORTED_SET_STATES, ...LIST_STATES]) {
    expect(keys.getKeys("index")[state]).toBe(jobIdsKey("{w}", "index", state));
  }
  const { before, after } = lockKeyAround("{w}", "index");
  expect(`${before}7${after}`).toBe(keys.toKey("index", "7:lock"));
});

test("jobs of one millisecond have room for their order before the next millisecond begins", () => {
  expect(delayedScore(2) - delayedScore(1)).toBe(0x1000);
});
