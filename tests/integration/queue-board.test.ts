import { randomUUID } from "node:crypto";
import { appRoutes } from "@bull-board/api/dist/routes.js";
import { afterAll, expect, inject, test } from "vitest";
import { openQueues } from "../../queues/open-queues.ts";
import { connectRedis } from "../../store/redis.ts";
import { admissionFor } from "../support/admissions.ts";
import { serve } from "../web/fake-server.ts";

const redis = await connectRedis(inject("redisUrl"), { patient: false, onError: () => undefined });
const prefix = `{board-${randomUUID()}}`;
const queues = openQueues(redis, prefix, { attempts: 1, backoffMs: 1 });
await queues.add("normalize", [admissionFor("/in/a.txt"), admissionFor("/in/b.txt")]);

afterAll(async () => {
  await Promise.all(queues.raw.map((queue) => queue.obliterate({ force: true })));
  await queues.close();
  redis.disconnect();
});

/** Every request of the board that changes something, from its own list of routes. */
const changes = appRoutes.api.flatMap(({ method, route }) =>
  [method]
    .flat()
    .filter((name) => name !== "get")
    .flatMap((name) => [route].flat().map((path) => [name.toUpperCase(), path] as const)),
);

test("shows the queues", async () => {
  await serve({ queues: queues.raw }, async ({ url }) => {
    const answer = await fetch(`${url}/queues/api/queues?activeQueue=normalize&status=waiting&page=1`);
    expect(answer.status).toBe(200);
    const { queues: shown } = (await answer.json()) as {
      readonly queues: readonly {
        readonly name: string;
        readonly readOnlyMode: boolean;
        readonly counts: { readonly waiting: number };
      }[];
    };
    expect(shown.map(({ name }) => name)).toEqual(["normalize", "deduplicate", "enrich", "index"]);
    expect(shown.every(({ readOnlyMode }) => readOnlyMode)).toBe(true);
    expect(shown[0]?.counts.waiting).toBe(2);
  });
});

test("the list of changing requests is the board's own", () => {
  expect(changes.length).toBeGreaterThan(20);
  expect(changes).toContainEqual(["PUT", "/api/queues/:queueName/clean/:queueStatus"]);
  expect(changes).toContainEqual(["PUT", "/api/queues/:queueName/obliterate"]);
});

test.each(changes)("refuses %s %s", async (method, route) => {
  const [job] = (await queues.raw[0]?.getWaiting()) ?? [];
  const path = route
    .replace(":queueName", "normalize")
    .replace(":queueStatus", "waiting")
    .replace(":jobId", job?.id ?? "");
  await serve({ queues: queues.raw }, async ({ url }) => {
    const answer = await fetch(`${url}/queues${path}`, { method });
    expect(answer.status).toBe(405);
    await expect(answer.text()).resolves.toContain("warraq quarantine retry");
  });
  await expect(queues.raw[0]?.getWaitingCount()).resolves.toBe(2);
  await expect(queues.raw[0]?.isPaused()).resolves.toBe(false);
});

/** What may be changed in mode `write`. */
const allowed = new Set([
  "PUT /api/queues/resume",
  "PUT /api/queues/:queueName/resume",
  "PUT /api/queues/:queueName/retry/:queueStatus",
  "PUT /api/queues/:queueName/clean/:queueStatus",
  "PUT /api/queues/:queueName/:jobId/retry",
  "PUT /api/queues/:queueName/:jobId/clean",
]);

test("if it is configured, allows to retry, remove and resume, and only to its own page; all else stays refused", async () => {
  const [normalize] = queues.raw;
  await normalize?.pause();
  await serve({ queues: queues.raw, queueBoard: "write" }, async ({ url }) => {
    const ask = (verb: string, origin: string) =>
      fetch(`${url}/queues/api/queues/normalize/${verb}`, { method: "PUT", headers: { origin } });
    for (const [method, route] of changes.filter(([verb, path]) => !allowed.has(`${verb} ${path}`))) {
      const path = route
        .replace(":queueName", "normalize")
        .replace(":jobId", "1")
        .replace(":queueStatus", "wait");
      for (const written of [path, path.replace("normalize", "%6eormalize")])
        expect((await fetch(`${url}/queues${written}`, { method, headers: { origin: url } })).status).toBe(
          405,
        );
    }
    expect((await ask("resume", "https://evil.example")).status).toBe(403);
    await expect(normalize?.isPaused()).resolves.toBe(true);
    expect((await ask("resume", url)).status).toBe(200);
    await expect(normalize?.isPaused()).resolves.toBe(false);
    expect((await ask("retry/failed", url)).status).toBe(200);
    expect((await ask("clean/wait", url)).status).toBe(200);
  });
});

test("a stage that was paused or slowed down in Redis is named, and set going", async () => {
  const [normalize, , enrich] = queues.raw;
  await normalize?.pause();
  await enrich?.setGlobalConcurrency(1);
  await expect(queues.held()).resolves.toEqual(["normalize", "enrich"]);
  await queues.release();
  await expect(queues.held()).resolves.toEqual([]);
  await expect(normalize?.isPaused()).resolves.toBe(false);
});
