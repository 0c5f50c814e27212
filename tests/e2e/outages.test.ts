import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connectRedis, type RedisClient } from "../../store/redis.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { type OwnRedis, startOwnRedis } from "../support/servers/own-redis.ts";
import { openSystem, type System, type Up } from "../support/servers/system.ts";
import { until } from "../support/until.ts";
import { ask as askEngine } from "../support/servers/ask.ts";

/** One system that runs on while its engines are full, read-only, frozen or incomplete, and its clock jumps. Each test heals it again. */

const FILES = 10;
/** The web server must answer within this time even while an engine is away, on a busy machine. */
const ANSWER_MS = 20_000;
const HOUR_MS = 3_600_000;

let place: string;
let own: OwnRedis;
let system: System;
let redis: RedisClient;
let redisPid: number;
let up: Up;
let dropped = 0;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "warraq-clock-"));
  own = await startOwnRedis();
  system = openSystem({
    REDIS_URL: own.url,
    WARRAQ_WORKERS: "2",
    TEST_CLOCK: join(place, "clock"),
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "../support/servers/set-clock.mjs")).href}`,
  });
  redis = await connectRedis(own.url, { patient: true, onError: () => undefined });
  redisPid = Number(/^process_id:(\d+)/mu.exec(await redis.info("server"))?.[1]);
  up = await system.up();
});
afterAll(async () => {
  await system.remove();
  redis.disconnect();
  await own.stop();
  rmSync(place, { recursive: true, force: true });
});

const drop = (): void => {
  for (const end = dropped + FILES; dropped < end; dropped += 1)
    writeFileSync(join(system.inbox, `${dropped}.txt`), makeArticle(dropped));
};

const untilIndexed = () =>
  until(`all ${dropped} files are indexed`, async () => {
    const now = await system.verify();
    return now.holds && now.states.indexed === dropped && now.documents === dropped;
  });

const ask = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
  const answer = await fetch(`${up.url}${path}`, { signal: AbortSignal.timeout(ANSWER_MS) });
  return { status: answer.status, text: await answer.text() };
};

const untilHealthSays = (words: string) =>
  until(`health says: ${words}`, async () => {
    const { status, text } = await ask("/readyz");
    return status === 503 && text.includes(words);
  });

const untilReady = () => until("health says ready", async () => (await ask("/readyz")).status === 200);

/** Changes settings of the indices directly in Elasticsearch. */
const setIndices = async (names: readonly string[], settings: object): Promise<void> => {
  const of = names.map((name) => `${system.env["WARRAQ_INDEX_PREFIX"]}-${name}`).join();
  const answer = await askEngine(`${inject("elasticsearchUrl")}/${of}/_settings`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(settings),
  });
  expect(answer.status).toBe(200);
};

test("a Redis without memory: nothing is admitted, nothing is quarantined, and health says why", async () => {
  try {
    drop();
    await redis.config("SET", "maxmemory", "1");
    drop();
    await untilHealthSays("Redis has no memory left");
    expect((await ask("/metrics")).text).toContain('warraq_engine_up{engine="redis"} 1');
  } finally {
    await redis.config("SET", "maxmemory", "0");
  }
  await untilIndexed();
  expect(await untilReady()).toBe(true);
});

test("an Elasticsearch that takes no writes because its disk is nearly full", async () => {
  try {
    await setIndices(["articles", "files"], { "index.blocks.read_only_allow_delete": true });
    drop();
    await untilHealthSays("takes no writes");
    expect((await up.search("تقرير")).total).toBe(dropped - FILES);
  } finally {
    await setIndices(["articles", "files"], { "index.blocks.read_only_allow_delete": null });
  }
  await untilIndexed();
  expect(await untilReady()).toBe(true);
});

interface Acknowledged {
  readonly acknowledged?: boolean;
  /** The indices that were open. */
  readonly indices?: Readonly<Record<string, { readonly closed: boolean }>>;
}

test("an Elasticsearch that lacks a part of its indices", async () => {
  const alias = `${system.env["WARRAQ_INDEX_PREFIX"]}-files`;
  const files = `${inject("elasticsearchUrl")}/${alias}`;
  const post = async (verb: string): Promise<Acknowledged> => {
    const answer = await askEngine(`${files}/${verb}`, { method: "POST" });
    return (await answer.json()) as Acknowledged;
  };
  try {
    // While the index is written to, the answer may be that it could not be closed yet.
    await until("the index is closed", async () => {
      const { acknowledged, indices = {} } = await post("_close");
      return acknowledged === true && Object.values(indices).every(({ closed }) => closed);
    });
    await setIndices(["files"], { "index.routing.allocation.require._name": "nowhere" });
    await post("_open?wait_for_active_shards=0");
    drop();
    await untilHealthSays("health is red");
  } finally {
    await setIndices(["files"], { "index.routing.allocation.require._name": null });
  }
  // Allocating the shard takes a moment, and until then Elasticsearch refuses searches: it tells when it is done (408: not yet).
  await until("the shards are allocated", async () => {
    const health = `${inject("elasticsearchUrl")}/_cluster/health/${alias}?wait_for_status=yellow&timeout=30s`;
    return (await askEngine(health)).status === 200;
  });
  await untilIndexed();
  expect(await untilReady()).toBe(true);
});

test("a frozen Redis: every request is answered, and work goes on when Redis does", async () => {
  process.kill(redisPid, "SIGSTOP");
  try {
    drop();
    const [metrics, board, ready, lives] = await Promise.all([
      ask("/metrics"),
      ask("/queues/api/queues"),
      ask("/readyz"),
      ask("/healthz"),
    ]);
    expect(metrics.status).toBe(200);
    expect(metrics.text).toContain('warraq_engine_up{engine="redis"} 0');
    expect(metrics.text).toContain('warraq_files{state="indexed"}');
    expect(metrics.text).not.toMatch(/^warraq_flights /mu);
    expect(board.status).toBe(503);
    expect(ready.text).toContain("Redis does not answer");
    expect(lives.status).toBe(200);
  } finally {
    process.kill(redisPid, "SIGCONT");
  }
  await untilIndexed();
  expect(await untilReady()).toBe(true);
});

test("a clock that jumps an hour ahead, and two back", async () => {
  const set = (offsetMs: number): void => {
    writeFileSync(join(place, "next"), String(offsetMs));
    renameSync(join(place, "next"), join(place, "clock"));
  };
  for (const offsetMs of [HOUR_MS, -HOUR_MS, 0]) {
    drop();
    set(offsetMs);
    drop();
    await untilIndexed();
  }
  expect(await untilReady()).toBe(true);
});

test("a Redis that may throw jobs away: health says so, and nothing starts with it", async () => {
  try {
    await redis.config("SET", "maxmemory-policy", "allkeys-lru");
    await untilHealthSays("maxmemory-policy allkeys-lru");
    const { code, stderr } = await system.run("status");
    expect(code).toBe(1);
    expect(stderr).toContain("WARRAQ_REDIS_UNSAFE");
  } finally {
    await redis.config("SET", "maxmemory-policy", "noeviction");
  }
  expect(await untilReady()).toBe(true);
});

test("after all that nothing was quarantined, and the system stops cleanly", async () => {
  const { quarantined, indexed } = await system.ledger();
  expect({ quarantined, indexed }).toEqual({ quarantined: 0, indexed: dropped });
  expect(await up.stop()).toBe(0);
});
