import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { makeArticle } from "../support/texts/make-articles.ts";
import { startClusterRedis } from "../support/servers/cluster-redis.ts";
import { canMakeHosts, openOtherHost, type OtherHost } from "../support/servers/other-host.ts";
import { openSystem, type System, type Up } from "../support/servers/system.ts";
import { until } from "../support/until.ts";

/** A host that has the folders, and others that reach nothing but Redis, which is a cluster, and Elasticsearch. */

let redis: Awaited<ReturnType<typeof startClusterRedis>>;
let system: System;
let place: string;
const hosts: OtherHost[] = [];
let dropped = 0;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "warraq-hosts-"));
  redis = await startClusterRedis();
  system = openSystem({ REDIS_URL: redis.url });
});
afterAll(async () => {
  await system.remove();
  for (const host of hosts) host.close();
  await redis.stop();
  rmSync(place, { recursive: true, force: true });
});

const openHost = async (): Promise<OtherHost> => {
  const own = mkdtempSync(join(place, "host-"));
  const host = await openOtherHost(
    { redisUrl: redis.url, elasticsearchUrl: inject("elasticsearchUrl") },
    { hidden: system.inbox, place: own },
  );
  hosts.push(host);
  return host;
};

const startWorkers = async (workers: number): Promise<Up> =>
  system.upOn(await openHost(), { WARRAQ_STAGES: "enrich,index", WARRAQ_WORKERS: String(workers) });

const drop = (files: number): void => {
  for (const end = dropped + files; dropped < end; dropped += 1)
    writeFileSync(join(system.inbox, `${dropped}.txt`), makeArticle(dropped));
};

const untilIndexed = () =>
  until(`all ${dropped} files are indexed`, async () => {
    const { holds, states, documents } = await system.verify();
    return holds && states.indexed === dropped && documents === dropped;
  });

// Whoever may not make networks of his own, as some containers, cannot try this.
test.skipIf(!canMakeHosts())(
  "hosts without the folders enrich and index what another host reads, also when one of them dies",
  async () => {
    const reader = await system.up("--stages", "normalize,deduplicate");
    drop(20);
    await until("all files wait for the stages of other hosts", async () => {
      const { stdout } = await system.run("status", "--json");
      const { stages } = JSON.parse(stdout) as { stages: Record<string, Record<string, number>> };
      return (stages["enrich"]?.["waiting"] ?? 0) > 0;
    });
    expect((await system.ledger()).indexed).toBe(0);

    const [dying] = await Promise.all([startWorkers(1), startWorkers(2)]);
    await untilIndexed();
    drop(100);
    await until("the other hosts are at it", async () => (await system.ledger()).indexed > 20);
    await dying.kill();
    await untilIndexed();
    expect(await reader.stop()).toBe(0);
  },
);
