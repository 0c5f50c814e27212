import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { fileIdOf, type SourceFile } from "../../document/source-file.ts";
import { batches } from "../../disk/batches.ts";
import { admitFiles } from "../../intake/admit-files.ts";
import { recordUnread } from "../../intake/record-unread.ts";
import { waitForRoom } from "../../intake/wait-for-room.ts";
import { recoverFlights } from "../../intake/recover-flights.ts";
import type { StableFile } from "../../intake/judge.ts";
import { sortScannedFiles } from "../../intake/sort-scanned-files.ts";
import { countClosedItems, followItems, uncountedItems } from "./ingested-items.ts";
import type { Ingestion } from "./ingestion.ts";
import { findSources } from "../find-sources.ts";
import { waterMarksOf } from "../wiring/intake-deps.ts";
import { watchedRoots } from "../wiring/roots.ts";
import { sha256 } from "../sha256.ts";
import { throughOutages } from "./through-outages.ts";

const BATCH = 200;
const POLL_MS = 100;
const RECOVER_MS = 5_000;

const doneOf = (ingestion: Ingestion): number =>
  ingestion.counts.files - ingestion.open.size - uncountedItems(ingestion);

const isOpen = ({ open, unpacked }: Ingestion): boolean => open.size > 0 || unpacked.size > 0;

/** Counts the files that have landed since the last look. */
const countClosedFiles = async (ingestion: Ingestion): Promise<void> => {
  const { runtime, open, counts } = ingestion;
  const ids = [...open.keys()];
  const inFlight = await runtime.flights.inFlight(ids);
  const landed = ids.filter((id) => !inFlight.has(id));
  for (let start = 0; start < landed.length; start += BATCH) {
    const some = landed.slice(start, start + BATCH);
    const records = await runtime.ledger.get(some);
    for (const id of some) {
      const record = records.get(id);
      const state = record?.state;
      if (state === "queued" || state === undefined) {
        // Two admissions crossed, or Redis was emptied: once more.
        const file = open.get(id) as SourceFile;
        await admitFiles(ingestion.deps, [{ file, ctimeMs: 0 }]);
        continue;
      }
      open.delete(id);
      if (record?.reason === "unpacked") followItems(ingestion, record);
      if (state === "indexed") counts.indexed += 1;
      else if (state === "duplicate") counts.duplicates += 1;
      else if (state === "quarantined") counts.quarantined += 1;
      else if (state === "ignored") counts.ignored += 1;
      else if (state === "waiting") counts.waiting += 1;
      // A file deleted while it was in flight is none any more.
      else counts.files -= 1;
    }
  }
  await countClosedItems(ingestion);
  ingestion.progress.update(doneOf(ingestion), counts.files);
};

const admitBatch = async (ingestion: Ingestion, files: readonly StableFile[]): Promise<void> => {
  const { context, deps, counts, open, signal } = ingestion;
  await waitForRoom(deps.flights, waterMarksOf(context.config), signal);
  // What failed before gets another chance: somebody asked for it by name.
  const { admitted, skipped, inFlight } = await admitFiles(deps, files, (state) => state === "quarantined");
  for (const { id, file } of admitted) open.set(id, file);
  for (const file of inFlight) open.set(fileIdOf(file, sha256), file);
  counts.unchanged += skipped.length;
  const apart = skipped
    .filter(({ state }) => state === "ignored")
    .map(({ stableFile }) => fileIdOf(stableFile.file, sha256));
  for (const record of (await ingestion.runtime.ledger.get(apart)).values()) followItems(ingestion, record);
};

export const admitAll = async (ingestion: Ingestion, paths: readonly string[]): Promise<void> => {
  const { context, deps, counts } = ingestion;
  const { config } = context;
  const through = <Answer>(work: () => Promise<Answer>) => throughOutages(work, ingestion.signal);
  const sources = findSources(paths, watchedRoots(config), config.extensions);
  for await (const found of batches(sources, BATCH)) {
    ingestion.signal.throwIfAborted();
    counts.files += found.length;
    // Whoever names a file means it as it is: nothing is restless.
    const { stable, unread } = sortScannedFiles(found, Date.now(), null);
    if (unread.length > 0) await through(() => recordUnread(deps, unread));
    counts.ignored += unread.filter(({ state }) => state === "ignored").length;
    counts.waiting += unread.filter(({ state }) => state === "waiting").length;
    if (stable.length > 0) await through(() => admitBatch(ingestion, stable));
    await through(() => countClosedFiles(ingestion));
  }
};

export const waitUntilClosed = async (ingestion: Ingestion): Promise<void> => {
  let recoverMs = performance.now() + RECOVER_MS;
  while (isOpen(ingestion)) {
    await sleep(POLL_MS, undefined, { signal: ingestion.signal });
    await throughOutages(() => countClosedFiles(ingestion), ingestion.signal);
    if (performance.now() < recoverMs) continue;
    await throughOutages(
      () => recoverFlights({ ...ingestion.runtime, nowMs: () => Date.now() }),
      ingestion.signal,
    );
    recoverMs = performance.now() + RECOVER_MS;
  }
};
