// Gives the same files to Warraq and to FSCrawler, in turns, each with engines started for it, and prints what an article costs each.
//
//   npm run bench:peer -- FOLDER [--files N] [--rounds N] [--work DIR] [--home HOME]
//
// FOLDER    articles, one a file; the first N are taken, in the order of their names, and if there are fewer, further ones mixed from their
//           sentences (default: 5000)
// --rounds  how often each of the two has its turn (default: 1)
// --work    where the peer is fetched to and built, once (default: .warraq/peers; some 200 MB)
// --home    a home whose engines Warraq uses (default: ./.warraq)
//
// Prints one JSON object: CPU time an article, documents a second and peak memory of each turn, and the ratio of the medians. The peer reads and
// indexes, and does nothing else. Needs Maven and a JDK 17. Linux only.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { corpusOf } from "../support/corpus.mjs";
import { OWN_HOME } from "../support/own-up.mjs";
import { installPeer, runPeer } from "./fscrawler.mjs";

const run = promisify(execFile);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: "string", default: "5000" },
    rounds: { type: "string", default: "1" },
    work: { type: "string", default: join(OWN_HOME, "peers") },
    home: { type: "string", default: OWN_HOME },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(
    "Usage: npm run bench:peer -- FOLDER [--files N] [--rounds N] [--work DIR] [--home HOME]\n",
  );
  process.exit(2);
}

const files = Number(values.files);
const each = (value) => Number((value / files).toFixed(3));
const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const ourTurn = async () => {
  const pipeline = join(import.meta.dirname, "../pipeline.mjs");
  const { stdout } = await run(
    process.execPath,
    [pipeline, folder, "--files", String(files), "--home", values.home],
    { maxBuffer: 2 ** 26 },
  );
  const { cpuMsEach, documentsPerSecond, peakMib, verify } = JSON.parse(stdout);
  return {
    cpuMsEach,
    documentsPerSecond,
    peakMib: peakMib.all,
    documents: verify.documents,
    holds: verify.holds,
  };
};

const peerTurn = async (inbox) => {
  const { documents, cpuMs, seconds, peakMib } = await runPeer(resolve(values.work), inbox);
  const all = cpuMs.fscrawler + cpuMs.elasticsearch;
  return {
    cpuMsEach: { all: each(all), fscrawler: each(cpuMs.fscrawler), elasticsearch: each(cpuMs.elasticsearch) },
    documentsPerSecond: Math.round(documents / seconds),
    peakMib,
    documents,
  };
};

mkdirSync(values.work, { recursive: true });
installPeer(resolve(values.work));
const inbox = mkdtempSync(join(tmpdir(), "warraq-peer-"));
try {
  let written = 0;
  for (const text of corpusOf(folder, files)) {
    writeFileSync(join(inbox, `${String(written).padStart(6, "0")}.txt`), text);
    written += 1;
  }
  const [ours, peers] = [[], []];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    ours.push(await ourTurn());
    peers.push(await peerTurn(inbox));
  }
  const middle = (turns) => median(turns.map(({ cpuMsEach }) => cpuMsEach.all));
  const ratio = Number((middle(ours) / middle(peers)).toFixed(2));
  process.stdout.write(`${JSON.stringify({ files, ratio, warraq: ours, fscrawler: peers }, null, 2)}\n`);
} finally {
  rmSync(inbox, { recursive: true, force: true });
}
