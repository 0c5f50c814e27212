// Drops articles at a steady rate and measures how long each takes from the drop until a search finds it.
//
//   npm run bench:latency -- FOLDER [--rate 200] [--minutes 10] [--home HOME]
//
// FOLDER     articles, one a file; they are dropped in the order of their names, and if there are too few, further ones mixed from their sentences
// --rate     files a minute (default: 200)
// --minutes  for how long; what is dropped in the first half minute, while everything is still cold, is not counted (default: 10)
// --home     a home whose engines are used, instead of those of this checkout (default: ./.warraq)
//
// Prints one JSON object: seconds from the drop until found (median, 95 and 99 of 100, longest), with the settings as shipped: a file is taken
// once nothing has changed in it for a second. Copies of a text are left out, since no search finds them by themselves.
import { writeFileSync, renameSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { corpusOf } from "./support/corpus.mjs";
import { ask } from "./support/engines.mjs";
import { OWN_HOME, startOwnUp } from "./support/own-up.mjs";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rate: { type: "string", default: "200" },
    minutes: { type: "string", default: "10" },
    home: { type: "string", default: OWN_HOME },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write("Usage: npm run bench:latency -- FOLDER [--rate 200] [--minutes 10] [--home HOME]\n");
  process.exit(2);
}

const LOOK_EVERY_MS = 25;
const COLD_MS = 30_000;
/** A file that is not found this long after the last drop is a copy, or lost. `verify` tells which. */
const PATIENCE_MS = 60_000;
const MS_PER_MINUTE = 60_000;

const rate = Number(values.rate);
const drops = Math.round(rate * Number(values.minutes));
const up = startOwnUp([], { programs: values.home });

/** When each path that is not found yet was dropped, and what the others took, in milliseconds. */
const waiting = new Map();
const taken = [];

/** Asks once for all that is waited for. */
const look = async (url) => {
  if (waiting.size === 0) return;
  const body = {
    size: waiting.size,
    _source: false,
    fields: ["file.path"],
    query: { terms: { "file.path": [...waiting.keys()] } },
  };
  const answer = await ask(`${url}/warraq-articles/_search`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const { hits } = await answer.json();
  const nowMs = performance.now();
  for (const { fields } of hits.hits) {
    const [path] = fields["file.path"];
    const { droppedMs, isWarm } = waiting.get(path);
    if (isWarm) taken.push(nowMs - droppedMs);
    waiting.delete(path);
  }
};

const dropAll = async (startMs) => {
  let dropped = 0;
  for (const text of corpusOf(folder, drops)) {
    const dueMs = startMs + (dropped * MS_PER_MINUTE) / rate;
    await sleep(Math.max(0, dueMs - performance.now()));
    const name = `${String(dropped).padStart(6, "0")}.txt`;
    const path = join(up.inbox, name);
    // Whole at once, so that the time of writing does not count.
    writeFileSync(join(up.inbox, "..", name), text);
    renameSync(join(up.inbox, "..", name), path);
    const droppedMs = performance.now();
    waiting.set(path, { droppedMs, isWarm: droppedMs - startMs > COLD_MS });
    dropped += 1;
  }
};

const lookUntil = async (url, isOver) => {
  while (!isOver()) {
    up.throwIfEnded();
    await look(url);
    await sleep(LOOK_EVERY_MS);
  }
};

try {
  while (!up.isReady()) await sleep(100);
  const { elasticsearchUrl } = await up.engineUrls();
  let endMs = Number.POSITIVE_INFINITY;
  const dropping = dropAll(performance.now()).then(() => {
    endMs = performance.now() + PATIENCE_MS;
  });
  await Promise.all([
    dropping,
    lookUntil(elasticsearchUrl, () => performance.now() > endMs || (endMs < Infinity && waiting.size === 0)),
  ]);
  const { holds, documents, faultCount } = await up.verify();
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (share) =>
    Number(
      ((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) / 1_000).toFixed(2),
    );
  const result = {
    machine: `${cpus().length} cores, ${cpus()[0]?.model}`,
    load: loadavg()[1],
    node: process.version,
    filesAMinute: rate,
    dropped: drops,
    counted: taken.length,
    notFoundByThemselves: waiting.size,
    seconds: { p50: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(1) },
    verify: { holds, documents, faultCount },
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  await up.remove();
}
