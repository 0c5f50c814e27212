/** What a release does with the archive and the queues that an earlier one left, while files keep arriving. */
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ANALYSIS_VERSION } from "../../search/indices/analysis-version.ts";
import { connectSearch, type SearchClient } from "../../search/client/client.ts";
import { openSystem, type System } from "../support/servers/system.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { until } from "../support/until.ts";

let system: System;
let client: SearchClient;
let redis: Redis;
let dropped = 0;
beforeAll(async () => {
  system = openSystem();
  client = await connectSearch({ url: inject("elasticsearchUrl") });
  redis = new Redis(inject("redisUrl"), { maxRetriesPerRequest: null });
});
afterAll(async () => {
  await client.close();
  redis.disconnect();
  await system.remove();
});

const drop = (count: number): void => {
  for (let number = 0; number < count; number += 1) {
    dropped += 1;
    writeFileSync(join(system.inbox, `${dropped}.txt`), makeArticle(dropped));
  }
};

const untilDone = (count: number) =>
  until(`${count} files are in the archive`, async () => {
    const { indexed, duplicate } = await system.ledger();
    return indexed + duplicate === count;
  });

/** Writes into the index behind an alias what another release would have written down about it. */
const writeMeta = async (name: string, change: object): Promise<void> => {
  const found = await client.indices.getMapping({
    index: `${system.env["WARRAQ_INDEX_PREFIX"] ?? ""}-${name}`,
  });
  for (const [index, { mappings }] of Object.entries(found))
    await client.indices.putMapping({ index, _meta: { ...mappings._meta, ...change } });
};

interface BatchJob {
  readonly files: readonly [{ readonly file: object }, ...object[]];
}

/** Gives the jobs that wait the form of the first releases: one file a job. What else they carried has no job any more. */
const makeJobsOld = async (): Promise<number> => {
  const queue = new Queue<object>("deduplicate", {
    connection: redis,
    prefix: system.env["WARRAQ_QUEUE_PREFIX"] ?? "",
  });
  const jobs = await queue.getJobs(["waiting", "delayed", "prioritized"]);
  for (const job of jobs) {
    const [first] = (job.data as BatchJob).files;
    await job.updateData({ version: 1, ...first });
  }
  await queue.close();
  return jobs.length;
};

test("an archive of an earlier release asks for a reindex, and takes in what was in flight and what came meanwhile", async () => {
  const first = await system.up();
  drop(6);
  await untilDone(6);
  await first.stop();

  // This one only reads files, so that they stay in flight.
  system.env["WARRAQ_STAGES"] = "normalize";
  const second = await system.up();
  drop(8);
  await until("they are in flight", async () => (await system.ledger()).queued === 8);
  await second.stop();
  delete system.env["WARRAQ_STAGES"];
  expect(await makeJobsOld()).toBeGreaterThan(0);
  await writeMeta("articles", { analysis_version: ANALYSIS_VERSION - 1 });
  await writeMeta("files", { release: "0.0.9" });

  const refused = await system.run("up");
  expect(refused.code).not.toBe(0);
  expect(refused.stderr).toContain("WARRAQ_INDEX_OUTDATED");
  const reindexing = system.run("reindex");
  drop(8);
  expect((await reindexing).code).toBe(0);

  const third = await system.up();
  drop(4);
  await untilDone(26);
  await third.stop();
  expect((await system.verify()).faults).toEqual([]);
});

test("and one of a later release is refused, with what to do, and is left as it is", async () => {
  await writeMeta("files", { release: "99.0.0" });
  const { code, stderr } = await system.run("up");
  expect(code).not.toBe(0);
  expect(stderr).toContain("WARRAQ_ARCHIVE_NEWER");
  expect(stderr).toContain("99.0.0");
});
