import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { makeArticle } from "../support/texts/make-articles.ts";
import { type OwnRedis, startOwnRedis } from "../support/servers/own-redis.ts";
import { isThere } from "../support/servers/processes.ts";
import { openSystem, type System, type Up } from "../support/servers/system.ts";
import { until } from "../support/until.ts";

const FILES = 240;
/** Every tenth file is the copy of another. */
const COPIES = FILES / 10;

let redis: OwnRedis;
beforeAll(async () => {
  redis = await startOwnRedis();
});
afterAll(() => redis.stop());

let system: System;
beforeEach(() => {
  system = openSystem({
    REDIS_URL: redis.url,
    WARRAQ_WORKERS: "2",
    WARRAQ_HIGH_WATER: "100",
    WARRAQ_LOW_WATER: "50",
  });
});
afterEach(() => system.remove());

const drop = (): void => {
  for (let number = 0; number < FILES; number += 1) {
    const text = number % 10 === 9 ? makeArticle(number - 1) : makeArticle(number);
    writeFileSync(join(system.inbox, `${number}.txt`), text);
  }
};

const inTheMiddle = (up: Up) =>
  until("a part is indexed, and a part not", async () => {
    const { total } = await up.search("تقرير");
    return total > 20;
  });

/** Every file is finished: nothing is lost, nothing is stored twice. */
const expectAllThere = async (): Promise<void> => {
  const result = await until("the invariant holds with nothing in flight", async () => {
    const now = await system.verify();
    return now.holds && now.states.indexed + now.states.duplicate === FILES ? now : null;
  });
  expect(result).toMatchObject({
    files: FILES,
    documents: FILES - COPIES,
    states: { indexed: FILES - COPIES, duplicate: COPIES },
  });
};

test("row 13: a worker process killed in the middle costs nothing", async () => {
  drop();
  const up = await system.up();
  await inTheMiddle(up);
  const [victim] = up.workerPids();
  process.kill(victim as number, "SIGKILL");
  await until("another took its place", () => {
    const pids = up.workerPids();
    return pids.length === 2 && !pids.includes(victim as number);
  });
  await expectAllThere();
  expect(await up.stop()).toBe(0);
});

test("a worker process whose parent died while it was loading ends", async () => {
  const built = join(import.meta.dirname, "../../dist/cli/main.js");
  const worker = fork(built, ["work"], { env: system.env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const gone = once(worker, "exit");
  worker.disconnect();
  await gone;
  // Cleanly, or at the time limit for that.
  expect([0, "SIGKILL"]).toContain(worker.exitCode ?? worker.signalCode);
});

test("a system that is killed in the middle goes on at the next start", async () => {
  drop();
  const up = await system.up();
  await inTheMiddle(up);
  const workers = up.workerPids();
  await up.kill();
  await until("its workers are gone too", () => workers.every((pid) => !isThere(pid)));
  const again = await system.up();
  await expectAllThere();
  expect(await again.stop()).toBe(0);
});

test("Redis emptied in the middle costs nothing, and does not wait for the next sweep", async () => {
  system.env["WARRAQ_SWEEP_MS"] = String(86_400_000);
  drop();
  const up = await system.up();
  await inTheMiddle(up);
  await redis.empty();
  await expectAllThere();
  expect(await up.stop()).toBe(0);
});
