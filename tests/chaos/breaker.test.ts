import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { type OwnRedis, startOwnRedis } from "../support/servers/own-redis.ts";
import { removeIndices } from "../support/servers/remove-indices.ts";
import { countKind } from "./report.ts";
import { runChaos } from "./run-chaos.ts";

/** A few seconds have room for every way in which processes die, for emptying Redis, and for cutting the network. */
const FAULTS = [
  "kill -9 of a worker",
  "connections cut",
  "FLUSHALL",
  "kill -9 of the watcher",
  "connections half-closed",
  "kill -9 of everything",
  "kill -9 of a worker",
] as const;

let redis: OwnRedis;
let base: string;
beforeEach(async () => {
  redis = await startOwnRedis();
  base = mkdtempSync(join(tmpdir(), "warraq-chaos-"));
});
afterEach(async () => {
  await redis.stop();
  await removeIndices(inject("elasticsearchUrl"), nameOf(base));
  rmSync(base, { recursive: true, force: true });
});

const nameOf = (folder: string): string =>
  basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, "x");

test("processes die, connections are cut, Redis is emptied: nothing is lost, stored twice, stuck or left behind", async () => {
  const result = await runChaos(
    { seed: 4, files: 250, minutes: 0, deleted: "keep", json: false, keep: false },
    {
      location: { base, root: join(base, "inbox"), name: nameOf(base) },
      engines: {
        redisUrl: redis.url,
        elasticsearchUrl: inject("elasticsearchUrl"),
        own: null,
      },
      signal: new AbortController().signal,
      plan: { ms: 15_000, faults: FAULTS },
      recoveryMs: 240_000,
      say: () => undefined,
    },
  );
  expect(result.violations).toEqual([]);
  expect(countKind(result, "kill")).toBeGreaterThan(0);
}, 600_000);
