// Measures what a sweep over a very large folder costs.
//
//   npm run build && node bench/sweep.mjs [FILES=1000000]
//
// The folder is real (hard links, a thousand to a sub-folder), and so are the sweep, its memory and its listening. A function that calls
// every file final stands in for the ledger, so that only the watcher is measured. That no contents are read is checked twice: by the
// function that would read them, and by the file system, which keeps the time at which a file was last read.
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { openFinalFiles } from "../dist/watch/final-files.js";
import { openListening } from "../dist/watch/listening.js";
import { sweep } from "../dist/watch/sweep.js";

const FILES = Number(process.argv[2] ?? 1_000_000);
const FILES_IN_A_FOLDER = 1_000;
/** File systems limit the hard links of one file; ext4 allows 65,000. */
const NAMES_A_FILE = 10_000;

const fail = (error) => {
  throw error;
};

const root = mkdtempSync(join(tmpdir(), "warraq-sweep-"));
const LONG_AGO = new Date("2012-02-03");
const sources = [];
const fill = () => {
  let source = "";
  for (let number = 0; number < FILES; number += 1) {
    const folder = join(root, String(Math.floor(number / FILES_IN_A_FOLDER)));
    if (number % FILES_IN_A_FOLDER === 0) mkdirSync(folder);
    const path = join(folder, `${number}.txt`);
    if (number % NAMES_A_FILE === 0) {
      writeFileSync((source = path), "خبر");
      utimesSync(path, LONG_AGO, new Date());
      sources.push(path);
    } else linkSync(source, path);
  }
};
const wasRead = (path) => statSync(path).atimeMs !== LONG_AGO.getTime();
/** False if the file system does not record access times. */
const notesReading = () => {
  const path = join(root, "read.txt");
  writeFileSync(path, "خبر");
  utimesSync(path, LONG_AGO, new Date());
  readFileSync(path);
  const isNoted = wasRead(path);
  rmSync(path);
  return isNoted;
};

const sha256 = (data) => createHash("sha256").update(data).digest("hex");
const asked = { files: 0, reads: 0 };
const listed = [];
/** Calls every file final, as it lies there. */
const ledger = {
  get: async (ids) => {
    asked.files += ids.length;
    const files = listed.splice(0, ids.length);
    return new Map(
      ids.map((id, index) => [
        id,
        { id, file: files[index], epoch: Date.now() + 1e9, seenMs: 0, state: "indexed", version: "1" },
      ]),
    );
  },
  put: async () => undefined,
};
const deps = {
  ledger,
  flights: {
    inFlight: async () => new Set(),
    admit: async () => [],
    measure: async () => ({ files: 0, unpacking: 0, bytes: 0, oldestMs: null }),
  },
  queues: { add: async () => undefined },
  sha256,
  hashFile: async () => {
    asked.reads += 1;
    return null;
  },
  allow: async (count) => count,
  nameRules: { extensions: ["txt"], leftAlone: new Set() },
  recognize: async () => new Map(),
  nowMs: () => Date.now() + 60_000,
  version: "1",
};

try {
  const isNoted = notesReading();
  fill();
  const listening = openListening("events", { onPath: () => undefined, onError: fail });
  const finalFiles = openFinalFiles(sha256);
  for (const name of ["first", "second", "third"]) {
    asked.files = 0;
    const startMs = performance.now();
    const startCpu = process.cpuUsage();
    const { files } = await sweep(deps, {
      roots: [root],
      extensions: ["txt"],
      stableMs: 1_000,
      waterLevels: { high: 2_000, low: 1_000, highBytes: 1e9 },
      signal: new AbortController().signal,
      finalFiles: {
        ...finalFiles,
        has: (scanned) => {
          const isKnown = finalFiles.has(scanned);
          if (!isKnown) listed.push(scanned.file);
          return isKnown;
        },
      },
      restoreRecords: null,
      onFolder: listening.add,
      onUnstable: () => undefined,
      onMoving: () => undefined,
      onUnreadable: ({ error }) => fail(error),
      between: async () => undefined,
    });
    const seconds = (performance.now() - startMs) / 1_000;
    const { user, system } = process.cpuUsage(startCpu);
    process.stdout.write(
      `${JSON.stringify({
        sweep: name,
        files,
        seconds: Math.round(seconds * 10) / 10,
        askedLedger: asked.files,
        contentsRead: asked.reads,
        filesReadLately: isNoted ? sources.filter(wasRead).length : "not noted here",
        peakRssMiB: Math.round(process.resourceUsage().maxRSS / 1_024),
        cpuSeconds: Math.round((user + system) / 1e5) / 10,
      })}\n`,
    );
  }
  listening.close();
} finally {
  rmSync(root, { recursive: true, force: true });
}
