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

test("allows changes if they are configured, and only to its own page", async () => {
  const [normalize] = queues.raw;
  await serve({ queues: queues.raw, queueBoard: "write" }, async ({ url }) => {
    const ask = (verb: string, origin: string) =>
      fetch(`${url}/queues/api/queues/normalize/${verb}`, { method: "PUT", headers: { origin } });
    expect((await ask("pause", "https://evil.example")).status).toBe(403);
    await expect(normalize?.isPaused()).resolves.toBe(false);
    expect((await ask("pause", url)).status).toBe(200);
    await expect(normalize?.isPaused()).resolves.toBe(true);
    expect((await ask("resume", url)).status).toBe(200);
  });
});
