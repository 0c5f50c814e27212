// Measures what it costs to look up the near duplicates of a document, in the window (Redis) and in the archive (Elasticsearch), for
// several numbers of signatures. The signatures are synthetic and none resembles another, as is the case for most documents.
//
//   node bench/near-lookup.mjs [SIGNATURES...]      default: 10000 1000000
//
// Prints one JSON object for each size: wall and CPU microseconds a document (CPU of the engine's process, from /proc), and bytes a
// document. Needs REDIS_URL and ELASTICSEARCH_URL, and the ids of the engines' processes in REDIS_PID and ELASTICSEARCH_PID. Removes
// what it wrote.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { Client } from "@elastic/elasticsearch";
import { Redis } from "ioredis";
import { dedupMapping } from "../dist/search/indices/dedup-fields.js";
import { openNearDocuments } from "../dist/search/archive/near-documents.js";
import { openWindow } from "../dist/store/window.js";

const { REDIS_URL, ELASTICSEARCH_URL, REDIS_PID, ELASTICSEARCH_PID } = process.env;
if ([REDIS_URL, ELASTICSEARCH_URL, REDIS_PID, ELASTICSEARCH_PID].includes(undefined)) {
  process.stderr.write(
    "Set REDIS_URL, REDIS_PID, ELASTICSEARCH_URL and ELASTICSEARCH_PID (see ./warraq status).\n",
  );
  process.exit(2);
}
const sizes = process.argv.slice(2).map(Number);
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BANDS = 64;

let state = 12_345;
const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
const band = (number) => {
  const [one, other] = [random(), random()];
  const digits = [one >>> 26, one >>> 20, one >>> 14, one >>> 8, other >>> 26, other >>> 20];
  return DIGITS.charAt(number) + digits.map((bits) => DIGITS.charAt(bits & 63)).join("");
};
const bandsOf = () => Array.from({ length: BANDS }, (_, number) => band(number));
const idOf = (number) => createHash("sha256").update(String(number)).digest("hex");

/** CPU microseconds of a process so far. A tick of the kernel's clock is 10 ms. */
const cpuOf = (pid) => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
};
const measure = async (pid, documents, work) => {
  const [wall, cpu, own] = [performance.now(), cpuOf(pid), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(own);
  const each = (microseconds) => Math.round(microseconds / documents);
  return {
    wallUs: each((performance.now() - wall) * 1_000),
    engineCpuUs: each(cpuOf(pid) - cpu),
    clientCpuUs: each(user + system),
  };
};

const client = new Client({ node: ELASTICSEARCH_URL, requestTimeout: 120_000 });
const redis = new Redis(REDIS_URL);
const index = `near-lookup-${process.pid}`;
const prefix = `{near-lookup-${process.pid}}`;

const inWindow = async (documents) => {
  const usedBytes = async () => Number(/^used_memory:(\d+)/mu.exec(await redis.info("memory"))[1]);
  const window = openWindow(redis, prefix);
  const before = await usedBytes();
  const enter = (number) => {
    const standing = { story: "", lead: "", relation: "lead", similarity: 1 };
    const duplicate = { bands: bandsOf(), method: "minhash-1", near: [], standing };
    return window.enter({ id: idOf(`f${number}`), epoch: 1 }, idOf(number), duplicate);
  };
  const enterAll = async (from, to) => {
    for (let start = from; start < to; start += 64)
      await Promise.all(Array.from({ length: Math.min(64, to - start) }, (_, at) => enter(start + at)));
  };
  await enterAll(0, documents);
  const bytes = Math.round(((await usedBytes()) - before) / documents);
  const entering = await measure(REDIS_PID, 2_000, () => enterAll(documents, documents + 2_000));
  const leaving = await measure(REDIS_PID, 2_000, async () => {
    for (let number = 0; number < 2_000; number += 64)
      await Promise.all(Array.from({ length: 64 }, (_, at) => window.land(idOf(number + at))));
    for (let round = 0; round < 4; round += 1) await window.clear(async () => undefined);
  });
  const keys = await redis.keys(`${prefix}*`);
  if (keys.length > 0) await redis.del(...keys);
  return { redisBytes: bytes, entering, leaving };
};

const fill = async (from, to) => {
  for (let start = from; start < to; start += 2_000) {
    const operations = [];
    for (let number = start; number < Math.min(to, start + 2_000); number += 1)
      operations.push({ create: { _id: idOf(number) } }, { dedup: { minhash_bands: bandsOf() } });
    const answer = await client.bulk({ index, operations });
    if (answer.errors) throw new Error("the bulk request has errors");
  }
  await client.indices.refresh({ index });
};

const inArchive = async () => {
  const near = openNearDocuments(client, index);
  const ask = async (documents) => {
    for (let start = 0; start < documents; start += 100)
      await Promise.all(Array.from({ length: 100 }, () => near.lookUp({ bands: bandsOf(), refresh: false })));
  };
  await ask(6_000);
  const lookup = await measure(ELASTICSEARCH_PID, 4_000, () => ask(4_000));
  const { _all } = await client.indices.stats({ index, metric: ["store", "segments", "docs"] });
  const { docs, store, segments } = _all.primaries;
  return {
    documents: docs.count,
    segments: segments.count,
    elasticsearchBytes: Math.round(store.size_in_bytes / docs.count),
    lookup,
  };
};

const { minhash_bands } = dedupMapping.properties;
const properties = { dedup: { properties: { minhash_bands } } };
await client.indices.create({
  index,
  settings: { number_of_shards: 1, number_of_replicas: 0, refresh_interval: "1s" },
  mappings: { dynamic: "strict", properties },
});
try {
  let there = 0;
  for (const size of sizes.length > 0 ? sizes : [10_000, 1_000_000]) {
    await fill(there, size);
    there = size;
    const machine = `${cpus().length} cores, ${cpus()[0]?.model}, Node ${process.version}`;
    // The window never holds that many: high water is 2,000 files unless configured otherwise.
    const window = size > 100_000 ? null : await inWindow(size);
    process.stdout.write(`${JSON.stringify({ size, machine, archive: await inArchive(), window })}\n`);
  }
} finally {
  await client.indices.delete({ index });
  redis.disconnect();
  await client.close();
}
