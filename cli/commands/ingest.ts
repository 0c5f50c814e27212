import { setTimeout as sleep } from "node:timers/promises";
import { fileIdOf, type FileId, type SourceFile } from "../../document/document.ts";
import { batches } from "../../watch/batches.ts";
import { type IntakeDeps, letIn, note, waitForRoom } from "../../watch/intake.ts";
import { recoverFlights } from "../../watch/recover-flights.ts";
import { sortFound } from "../../watch/sort-found.ts";
import type { Context } from "../context.ts";
import { findEngines } from "../engines.ts";
import { findSources } from "../find-sources.ts";
import { printJson, printLine } from "../output.ts";
import { openProgress, type Progress } from "../progress.ts";
import { watchedRoots } from "../roots.ts";
import { openRuntime, type Runtime } from "../runtime.ts";
import { sha256 } from "../sha256.ts";
import { untilAskedToStop } from "../stop-signal.ts";
import { startWorkerPool } from "../worker-pool.ts";

const BATCH = 200;
const POLL_MS = 100;
const RECOVER_MS = 5_000;

interface Counts {
  files: number;
  indexed: number;
  unchanged: number;
  duplicates: number;
  quarantined: number;
  ignored: number;
  waiting: number;
}

/** What this run waits for, and what it has counted. */
interface Run {
  readonly context: Context;
  readonly runtime: Runtime;
  readonly deps: IntakeDeps;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly counts: Counts;
  /** Files in flight that this run let in or found in flight. */
  readonly open: Map<FileId, SourceFile>;
}

const doneOf = ({ counts, open }: Run): number => counts.files - open.size;

/** Counts the files that have landed since the last look. */
const collectLanded = async (run: Run): Promise<void> => {
  const { runtime, open, counts } = run;
  const ids = [...open.keys()];
  const inFlight = await runtime.flights.inFlight(ids);
  const landed = ids.filter((id) => !inFlight.has(id));
  for (let start = 0; start < landed.length; start += BATCH) {
    const some = landed.slice(start, start + BATCH);
    const records = await runtime.ledger.get(some);
    for (const id of some) {
      const state = records.get(id)?.state;
      if (state === "queued" || state === undefined) {
        // Two admissions crossed, or Redis was emptied: once more.
        const file = open.get(id) as SourceFile;
        await letIn(run.deps, [file]);
        continue;
      }
      open.delete(id);
      if (state === "indexed") counts.indexed += 1;
      else if (state === "duplicate") counts.duplicates += 1;
      else if (state === "quarantined") counts.quarantined += 1;
      else if (state === "ignored") counts.ignored += 1;
      else if (state === "waiting") counts.waiting += 1;
      // A file deleted while it was in flight is none any more.
      else counts.files -= 1;
    }
  }
  run.progress.update(doneOf(run), counts.files);
};

const takeIn = async (run: Run, files: readonly SourceFile[]): Promise<void> => {
  const { context, deps, counts, open, signal } = run;
  const { highWater, lowWater, highWaterBytes } = context.config;
  await waitForRoom(deps.flights, { high: highWater, low: lowWater, highBytes: highWaterBytes }, signal);
  // What failed before gets another chance: somebody asked for it by name.
  const { admitted, settled, busy } = await letIn(deps, files, (state) => state === "quarantined");
  for (const { id, file } of admitted) open.set(id, file);
  for (const file of busy) open.set(fileIdOf(file.path, sha256), file);
  counts.unchanged += settled.length;
};

const takeAllIn = async (run: Run, paths: readonly string[]): Promise<void> => {
  const { context, deps, counts } = run;
  const { config } = context;
  const sources = findSources(paths, watchedRoots(config), config.extensions);
  for await (const found of batches(sources, BATCH)) {
    run.signal.throwIfAborted();
    counts.files += found.length;
    // Whoever names a file means it as it is: nothing is restless.
    const { quiet, noted } = sortFound(found, Date.now(), 0);
    if (noted.length > 0) await note(deps, noted);
    counts.ignored += noted.filter(({ state }) => state === "ignored").length;
    counts.waiting += noted.filter(({ state }) => state === "waiting").length;
    if (quiet.length > 0) await takeIn(run, quiet);
    await collectLanded(run);
  }
};

const waitForLanding = async (run: Run): Promise<void> => {
  let recoverMs = Date.now() + RECOVER_MS;
  while (run.open.size > 0) {
    await sleep(POLL_MS, undefined, { signal: run.signal });
    await collectLanded(run);
    if (Date.now() < recoverMs) continue;
    await recoverFlights({ ...run.runtime, nowMs: () => Date.now() });
    recoverMs = Date.now() + RECOVER_MS;
  }
};

const report = async (counts: Counts, seconds: number, json: boolean): Promise<void> => {
  const { files, indexed, unchanged, duplicates, quarantined, ignored, waiting } = counts;
  if (json)
    return printJson({ files, indexed, unchanged, duplicates, quarantined, ignored, waiting, seconds });
  await printLine(
    `${files} files in ${seconds} s: ${indexed} indexed, ${unchanged} unchanged, ${duplicates} duplicates, ` +
      `${quarantined} quarantined, ${ignored} ignored, ${waiting} waiting (empty or still being written).`,
  );
  if (quarantined > 0) await printLine("See why: ./warraq quarantine list");
};

/** `warraq ingest`: takes files in, once, and waits until they are searchable. Exit code 1 if any was quarantined. */
export const ingest = async (
  context: Context,
  paths: readonly string[],
  { json }: { readonly json: boolean },
): Promise<number> => {
  const startMs = Date.now();
  const engines = await findEngines(context, ["redis", "elasticsearch"]);
  const runtime = await openRuntime(context.config, engines, { patient: true, log: context.log });
  const stopping = new AbortController();
  void untilAskedToStop().then(() => stopping.abort());
  const counts = {
    files: 0,
    indexed: 0,
    unchanged: 0,
    duplicates: 0,
    quarantined: 0,
    ignored: 0,
    waiting: 0,
  };
  const run: Run = {
    context,
    runtime,
    deps: { ...runtime, sha256, nowMs: () => Date.now() },
    signal: stopping.signal,
    progress: openProgress("ingesting"),
    counts,
    open: new Map(),
  };
  const pool = await startWorkerPool(context, engines, () => undefined);
  try {
    await takeAllIn(run, paths);
    await waitForLanding(run);
    await Promise.all([runtime.articles.refresh(), runtime.ledger.refresh()]);
  } finally {
    run.progress.stop();
    await pool.close();
    await runtime.close();
  }
  await report(counts, Math.round((Date.now() - startMs) / 100) / 10, json);
  return counts.quarantined > 0 ? 1 : 0;
};
