import { expect, inject, test } from "vitest";
import { checkRedisServer } from "../../cli/doctor/check-redis.ts";
import { loadConfig } from "../../config/load.ts";
import { defineScript } from "../../store/define-script.ts";
import { connectRedis } from "../../store/redis.ts";
import { openTestStore } from "../support/archive.ts";
import { startOwnRedis } from "../support/servers/own-redis.ts";
import { openTcpProxy, throughProxy } from "../support/servers/tcp-proxy.ts";
import { until } from "../support/until.ts";

test("a command that waits on a connection that the network has forgotten is answered over a new one", async () => {
  const network = await openTcpProxy(Number(new URL(inject("redisUrl")).port));
  const url = throughProxy(inject("redisUrl"), network);
  const redis = await connectRedis(url, { patient: true, answerMs: 300, onError: () => undefined });
  try {
    network.forget();
    expect(await redis.ping()).toBe("PONG");
  } finally {
    redis.disconnect();
    await network.close();
  }
});

test("a script runs on a connection that is sending other commands already, and in a Redis that has forgotten it", async () => {
  const own = await startOwnRedis();
  const redis = await connectRedis(own.url, { patient: true, together: true, onError: () => undefined });
  try {
    const sentBefore = redis.ping();
    const double = defineScript(redis, "return ARGV[1] * 2", 0);
    expect(await Promise.all([sentBefore, double(3), double(4)])).toEqual(["PONG", 6, 8]);
    await redis.script("FLUSH");
    expect(await Promise.all([redis.ping(), double(5)])).toEqual(["PONG", 10]);
    await expect(defineScript(redis, "return redis.call('NONE')", 0)()).rejects.toThrow("Unknown");
  } finally {
    redis.disconnect();
    await own.stop();
  }
});

test("a lease is prolonged for as long as its holder works, however long one step takes", async () => {
  const store = await openTestStore();
  try {
    const lifeMs = () => store.redis.pttl(`${store.prefix}:stories`);
    await store.openWhileHeld()(async (stillHeld) => {
      let last = await lifeMs();
      const isProlonged = async (): Promise<boolean> => {
        const [before, now] = [last, await lifeMs()];
        last = now;
        return now > before;
      };
      await until("its life is longer than before", isProlonged, 20_000);
      await stillHeld();
    });
    expect(await lifeMs()).toBeLessThan(0);
  } finally {
    await store.remove();
  }
});

test("doctor finds a Redis that would evict jobs, that forgets everything, or that is a replica", async () => {
  const { config } = loadConfig({}, {});
  const own = await startOwnRedis();
  const redis = await connectRedis(own.url, { patient: true, onError: () => undefined });
  const finding = async () => (await checkRedisServer(config, own.url))[0];
  try {
    expect(await checkRedisServer(config, own.url)).toMatchObject([
      { name: "Redis", state: "ok" },
      { name: "Clock", state: "ok" },
    ]);
    await redis.config("SET", "appendonly", "no");
    expect(await finding()).toMatchObject({ state: "warn", cure: expect.stringContaining("appendonly yes") });
    await redis.config("SET", "maxmemory-policy", "allkeys-lru");
    expect(await finding()).toMatchObject({ state: "bad", cure: expect.stringContaining("noeviction") });
    await redis.replicaof("127.0.0.1", 1);
    expect(await finding()).toMatchObject({ state: "bad", found: expect.stringContaining("replica") });
  } finally {
    redis.disconnect();
    await own.stop();
  }
});
