import { setTimeout as sleep } from "node:timers/promises";
import { fileIdOf, type FileId, type SourceFile } from "../document/document.ts";
import { batches } from "../watch/batches.ts";
import { type IntakeDeps, letIn, note, waitForRoom } from "../watch/intake.ts";
import { recoverFlights } from "../watch/recover-flights.ts";
import type { Candidate } from "../watch/judge.ts";
import { sortFound } from "../watch/sort-found.ts";
import type { Context } from "./context.ts";
import { findSources } from "./find-sources.ts";
import type { Progress } from "./progress.ts";
import { watchedRoots } from "./roots.ts";
import type { Runtime } from "./runtime.ts";
import { sha256 } from "./sha256.ts";

const BATCH = 200;
const POLL_MS = 100;
const RECOVER_MS = 5_000;

export interface Counts {
  files: number;
  indexed: number;
  unchanged: number;
  duplicates: number;
  quarantined: number;
  ignored: number;
  waiting: number;
}

/** What this run waits for, and what it has counted. */
export interface Ingestion {
  readonly context: Context;
  readonly runtime: Runtime;
  readonly deps: IntakeDeps;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly counts: Counts;
  /** Files in flight that this run let in or found in flight. */
  readonly open: Map<FileId, SourceFile>;
}

const doneOf = ({ counts, open }: Ingestion): number => counts.files - open.size;

/** Counts the files that have landed since the last look. */
const collectLanded = async (ingestion: Ingestion): Promise<void> => {
  const { runtime, open, counts } = ingestion;
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
        await letIn(ingestion.deps, [{ file, ctimeMs: 0 }]);
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
  ingestion.progress.update(doneOf(ingestion), counts.files);
};

const takeIn = async (ingestion: Ingestion, files: readonly Candidate[]): Promise<void> => {
  const { context, deps, counts, open, signal } = ingestion;
  const { highWater, lowWater, highWaterBytes } = context.config;
  await waitForRoom(deps.flights, { high: highWater, low: lowWater, highBytes: highWaterBytes }, signal);
  // What failed before gets another chance: somebody asked for it by name.
  const { admitted, settled, busy } = await letIn(deps, files, (state) => state === "quarantined");
  for (const { id, file } of admitted) open.set(id, file);
  for (const file of busy) open.set(fileIdOf(file.path, sha256), file);
  counts.unchanged += settled.length;
};

export const takeAllIn = async (ingestion: Ingestion, paths: readonly string[]): Promise<void> => {
  const { context, deps, counts } = ingestion;
  const { config } = context;
  const sources = findSources(paths, watchedRoots(config), config.extensions);
  for await (const found of batches(sources, BATCH)) {
    ingestion.signal.throwIfAborted();
    counts.files += found.length;
    // Whoever names a file means it as it is: nothing is restless.
    const { quiet, noted } = sortFound(found, Date.now(), null);
    if (noted.length > 0) await note(deps, noted);
    counts.ignored += noted.filter(({ state }) => state === "ignored").length;
    counts.waiting += noted.filter(({ state }) => state === "waiting").length;
    if (quiet.length > 0) await takeIn(ingestion, quiet);
    await collectLanded(ingestion);
  }
};

export const waitForLanding = async (ingestion: Ingestion): Promise<void> => {
  let recoverMs = Date.now() + RECOVER_MS;
  while (ingestion.open.size > 0) {
    await sleep(POLL_MS, undefined, { signal: ingestion.signal });
    await collectLanded(ingestion);
    if (Date.now() < recoverMs) continue;
    await recoverFlights({ ...ingestion.runtime, nowMs: () => Date.now() });
    recoverMs = Date.now() + RECOVER_MS;
  }
};
