// Renames a folder of articles that are indexed, and measures how long it takes until the archive says so.
//
//   npm run bench:rename -- FOLDER [--files N] [--home HOME]
//
// FOLDER   articles, one a file; the first N are taken, and if there are fewer, further ones mixed from their sentences (default: 10000)
// --home   a home whose engines are used, instead of those of this checkout (default: ./.warraq)
//
// Prints one JSON object: seconds from the rename until no document lists or shows an old path and each has one copy, CPU time a file of
// everything but Elasticsearch's start, and how many documents were written anew (none should be). Linux only.
import { renameSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { corpusOf } from "./support/corpus.mjs";
import { OWN_HOME, startOwnUp } from "./support/own-up.mjs";
import { cpuMsOf } from "./support/processes.mjs";
import { ask as askEngine } from "./support/engines.mjs";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: "string", default: "10000" },
    home: { type: "string", default: OWN_HOME },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write("Usage: npm run bench:rename -- FOLDER [--files N] [--home HOME]\n");
  process.exit(2);
}

const files = Number(values.files);
const up = startOwnUp(corpusOf(folder, files), { programs: values.home, folder: "before" });

const ask = async (index, path, body) => {
  const { elasticsearchUrl } = await up.engineUrls();
  const headers = { "content-type": "application/json" };
  return (
    await askEngine(`${elasticsearchUrl}/${index}/${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    })
  ).json();
};
const count = async (index, query) => (await ask(index, "_count", { query })).count ?? 0;
const closed = { terms: { "ledger.state": ["indexed", "duplicate", "quarantined"] } };
const under = (field, name) => ({ prefix: { [field]: join(up.inbox, name) } });

/** CPU time of all processes but Elasticsearch, and of that, in milliseconds. */
const cpuMs = () => {
  const own = [up.pid, ...up.workerPids()];
  const sum = (pids) => pids.reduce((total, pid) => total + cpuMsOf(pid), 0);
  return {
    warraq: sum([...own, up.engineOf("redis").pid]),
    elasticsearch: cpuMsOf(up.engineOf("elasticsearch").pid),
  };
};

const until = async (isSo) => {
  const startMs = Date.now();
  while (!(await isSo())) {
    up.throwIfEnded();
    if (Date.now() - startMs > 3_600_000) throw new Error("not after an hour");
    await sleep(250);
  }
  return (Date.now() - startMs) / 1_000;
};

try {
  await until(() => up.isReady());
  await until(async () => (await count("warraq-files", closed)) >= files);
  await sleep(5_000);
  const atMs = Date.now();
  const documents = await count("warraq-articles", { match_all: {} });
  const held = await count("warraq-files", { terms: { "ledger.state": ["indexed", "duplicate"] } });
  const before = cpuMs();
  renameSync(join(up.inbox, "before"), join(up.inbox, "after"));
  const isRight = async () => {
    const old = { bool: { should: [under("dedup.paths", "before"), under("file.path", "before")] } };
    const { aggregations } = await ask("warraq-articles", "_search", {
      size: 0,
      aggs: { copies: { sum: { field: "dedup.copies" } } },
    });
    return aggregations?.copies.value === held && (await count("warraq-articles", old)) === 0;
  };
  const seconds = await until(isRight);
  const after = cpuMs();
  const written = await count("warraq-articles", { range: { "event.ingested": { gte: atMs } } });
  const { holds, faultCount } = await up.verify();
  const each = (name) => Number(((after[name] - before[name]) / files).toFixed(2));
  const result = {
    machine: `${cpus().length} cores, ${cpus()[0]?.model}`,
    node: process.version,
    files,
    documents,
    seconds,
    cpuMsEach: { warraq: each("warraq"), elasticsearch: each("elasticsearch") },
    documentsWrittenAnew: written,
    verify: { holds, faultCount },
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  await up.remove();
}
