// Drops articles into a fresh inbox at once, with engines that are started for it, and measures what each of them costs until it is found.
//
//   npm run bench:pipeline -- FOLDER [--files N] [--home HOME]
//
// FOLDER   articles, one a file; the first N are taken, in the order of their names, and if there are fewer, further ones mixed from their
//          sentences (default: 5000)
// --home   a home whose engines are used, instead of those of this checkout (default: ./.warraq)
//
// Prints one JSON object: CPU time an article by process, and by group of Elasticsearch's threads; requests and commands an article;
// documents a second; peak memory; CPU time an article and memory of each tenth of the files; and whether `warraq verify` holds. CPU time is
// taken from the start of `up` to its end, so that the starts count, except in the tenths. Linux only. The home is below the system's temporary folder and removed at the end.
import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Redis } from "ioredis";
import { corpusOf } from "./support/corpus.mjs";
import { OWN_HOME, startOwnUp } from "./support/own-up.mjs";
import { cpuMsOf, residentMibOf, threadMsOf } from "./support/processes.mjs";
import { ask } from "./support/engines.mjs";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: "string", default: "5000" },
    home: { type: "string", default: OWN_HOME },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write("Usage: npm run bench:pipeline -- FOLDER [--files N] [--home HOME]\n");
  process.exit(2);
}

const fileCount = Number(values.files);
const up = startOwnUp(corpusOf(folder, fileCount), { programs: values.home });

/** CPU time by process, in milliseconds. A process that has ended keeps what it had when it was last looked at. */
const spent = new Map();
const peakMib = { up: 0, workers: 0, redis: 0, elasticsearch: 0, all: 0 };

const look = () => {
  const mib = { up: 0, workers: 0, redis: 0, elasticsearch: 0 };
  const note = (part, pid) => {
    spent.set(pid, { part, ms: Math.max(cpuMsOf(pid), spent.get(pid)?.ms ?? 0) });
    mib[part] += residentMibOf(pid);
  };
  note("up", up.pid);
  for (const pid of up.workerPids()) note("workers", pid);
  for (const name of ["redis", "elasticsearch"]) {
    try {
      note(name, up.engineOf(name).pid);
    } catch {
      // It is not started yet.
    }
  }
  for (const [part, value] of Object.entries(mib)) peakMib[part] = Math.max(peakMib[part], value);
  const all = Object.values(mib).reduce((sum, value) => sum + value, 0);
  peakMib.all = Math.max(peakMib.all, all);
  return all;
};

const cpuMs = () => [...spent.values()].reduce((sum, { ms }) => sum + ms, 0);

/** What was spent, and the memory in use, when another tenth of the files was done. */
const tenths = [];
const noteTenth = (done, mib) => {
  if (done >= ((tenths.length + 1) * fileCount) / 10) tenths.push({ done, cpuMs: cpuMs(), mib });
};

const each = (value, digits = 3) => Number((value / fileCount).toFixed(digits));

/** How often each command of Redis was called since its start. */
const redisCommands = async (redis) => {
  const stats = await redis.info("commandstats");
  const calls = [...stats.matchAll(/^cmdstat_([^:]+):calls=(\d+)/gmu)].map(([, name, count]) => [
    name,
    Number(count),
  ]);
  const net = await redis.info("stats");
  const bytes = ["total_net_input_bytes", "total_net_output_bytes"].map((name) =>
    Number(new RegExp(`^${name}:(\\d+)`, "mu").exec(net)?.[1] ?? 0),
  );
  return { calls: new Map(calls), bytes: bytes[0] + bytes[1] };
};

const elasticsearchCounts = async (url) => {
  const { _all } = await (await ask(`${url}/_stats/indexing,search,get,refresh,merge,store`)).json();
  const { total } = _all;
  return {
    indexed: total.indexing.index_total,
    searches: total.search.query_total,
    gets: total.get.total,
    refreshes: total.refresh.total,
    merges: total.merges.total,
    bytes: total.store.size_in_bytes,
  };
};

const countFinal = async (url) => {
  const text = await fetch(`${url}/metrics`).then((answer) => answer.text());
  const found = [
    ...text.matchAll(/^warraq_files\{state="(?:indexed|duplicate|quarantined|ignored)"\} (\d+)$/gmu),
  ];
  return found.reduce((sum, [, count]) => sum + Number(count), 0);
};

const startMs = Date.now();
let redis;
try {
  while (!up.isReady()) {
    look();
    await sleep(100);
  }
  const readyMs = Date.now();
  const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(up.output())?.[0] ?? "";
  let finished = 0;
  while (finished < fileCount) {
    await sleep(500);
    const mib = look();
    finished = await countFinal(url);
    noteTenth(finished, mib);
    if (Date.now() - startMs > 3 * 3_600_000)
      throw new Error(`only ${finished} of ${fileCount} after three hours`);
  }
  const seconds = (Date.now() - readyMs) / 1_000;
  look();
  const { redisUrl, elasticsearchUrl } = await up.engineUrls();
  redis = new Redis(redisUrl);
  const commands = await redisCommands(redis);
  const elasticsearch = up.engineOf("elasticsearch");
  const counts = await elasticsearchCounts(elasticsearchUrl);
  const threads = threadMsOf(elasticsearch.pid);
  const { holds, documents, faultCount } = await up.verify();
  const cpu = {};
  for (const { part, ms } of spent.values()) cpu[part] = (cpu[part] ?? 0) + ms;
  const total = cpuMs();
  const mostCalled = [...commands.calls].toSorted(([, one], [, other]) => other - one).slice(0, 12);
  const allCalls = [...commands.calls.values()].reduce((sum, count) => sum + count, 0);
  const result = {
    machine: `${cpus().length} cores, ${cpus()[0]?.model}`,
    node: process.version,
    files: fileCount,
    bytesEach: each(up.bytes, 0),
    documentsPerSecond: Math.round(fileCount / seconds),
    cpuMsEach: Object.fromEntries(
      [["all", total], ...Object.entries(cpu)].map(([part, ms]) => [part, each(ms)]),
    ),
    elasticsearchMsEach: Object.fromEntries(Object.entries(threads).map(([group, ms]) => [group, each(ms)])),
    redisEach: {
      commands: each(allCalls, 1),
      kilobytes: each(commands.bytes / 1_024, 1),
      most: Object.fromEntries(mostCalled.map(([name, count]) => [name, each(count, 2)])),
    },
    elasticsearchEach: Object.fromEntries(
      Object.entries(counts).map(([name, count]) => [name, each(count, 2)]),
    ),
    peakMib,
    tenths: tenths.slice(1).map(({ done, cpuMs: ms, mib }, index) => ({
      cpuMsEach: Number(((ms - tenths[index].cpuMs) / (done - tenths[index].done)).toFixed(2)),
      mib,
    })),
    verify: { holds, documents, faultCount },
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  redis?.disconnect();
  await up.remove();
}
