/** cli/ingest/: one run of `warraq ingest`: admits files, follows them until they are closed, and counts the outcomes. */
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { fileIdOf, type SourceFile } from "../../document/source-file.ts";
import { nameRulesOf } from "../../disk/name-rules.ts";
import { batches } from "../../disk/batches.ts";
import { admitFiles } from "../../intake/admit-files.ts";
import { recordUnread } from "../../intake/record-unread.ts";
import { waitForRoom } from "../../intake/wait-for-room.ts";
import { recoverFlights } from "../../intake/recover-flights.ts";
import type { StableFile } from "../../intake/judge.ts";
import { sortScannedFiles } from "../../intake/sort-scanned-files.ts";
import { countClosedItems, followItems, uncountedItems } from "./ingested-items.ts";
import { countOutcome, type Ingestion } from "./ingestion.ts";
import { findSources } from "../find-sources.ts";
import { waterLevelsOf } from "../wiring/intake-deps.ts";
import { watchedRoots } from "../wiring/roots.ts";
import { sha256 } from "../sha256.ts";
import { throughOutages } from "./through-outages.ts";

/** Files that are admitted together, and records that are read together. */
const BATCH = 200;
/** Pause between two looks at the files in flight. */
const POLL_MS = 100;
/** Flights whose jobs were lost or have failed are looked for this often: no `up` may be running that does it. */
const RECOVER_MS = 5_000;

const doneOf = (ingestion: Ingestion): number =>
  ingestion.counts.files - ingestion.open.size - uncountedItems(ingestion);

const isOpen = ({ open, unpacked }: Ingestion): boolean => open.size > 0 || unpacked.size > 0;

/** Counts the files and items that were closed since the last call. */
const countClosedFiles = async (ingestion: Ingestion): Promise<void> => {
  const { runtime, open, counts } = ingestion;
  const ids = [...open.keys()];
  const inFlight = await runtime.flights.inFlight(ids);
  const closed = ids.filter((id) => !inFlight.has(id));
  for (let start = 0; start < closed.length; start += BATCH) {
    const batch = closed.slice(start, start + BATCH);
    const records = await runtime.ledger.get(batch);
    for (const id of batch) {
      const record = records.get(id);
      if (record === undefined || record.state === "queued") {
        // Two processes admitted the file at the same time, or Redis was emptied: admit it again.
        const file = open.get(id) as SourceFile;
        await admitFiles(ingestion.deps, [{ file, ctimeMs: 0 }]);
        continue;
      }
      open.delete(id);
      if (record.reason === "unpacked") followItems(ingestion, record);
      countOutcome(counts, record.state);
    }
  }
  await countClosedItems(ingestion);
  ingestion.progress.update(doneOf(ingestion), counts.files);
};

const admitBatch = async (ingestion: Ingestion, files: readonly StableFile[]): Promise<void> => {
  const { context, deps, counts, open, signal } = ingestion;
  await waitForRoom(deps.flights, waterLevelsOf(context.config), signal);
  // Files in quarantine are tried again, because somebody asked for them by name.
  const { admitted, skipped, inFlight } = await admitFiles(deps, files, (state) => state === "quarantined");
  for (const { id, file } of admitted) open.set(id, file);
  for (const file of inFlight) open.set(fileIdOf(file, sha256), file);
  counts.unchanged += skipped.length;
  const ignoredIds = skipped
    .filter(({ state }) => state === "ignored")
    .map(({ stableFile }) => fileIdOf(stableFile.file, sha256));
  for (const record of (await ingestion.runtime.ledger.get(ignoredIds)).values())
    followItems(ingestion, record);
};

/** Admits all files at these paths, as far as there is room, and counts those that need no work or are closed meanwhile. */
export const admitAll = async (ingestion: Ingestion, paths: readonly string[]): Promise<void> => {
  const { context, deps, counts } = ingestion;
  const { config } = context;
  const through = <Answer>(work: () => Promise<Answer>) => throughOutages(work, ingestion.signal);
  const sources = findSources(paths, watchedRoots(config), nameRulesOf(config));
  for await (const found of batches(sources, BATCH)) {
    ingestion.signal.throwIfAborted();
    counts.files += found.length;
    // No time to become stable: a file that is named on the command line is taken as it is.
    const { stable, unread } = sortScannedFiles(found, Date.now(), null);
    if (unread.length > 0) await through(() => recordUnread(deps, unread));
    counts.ignored += unread.filter(({ state }) => state === "ignored").length;
    counts.quarantined += unread.filter(({ state }) => state === "quarantined").length;
    counts.waiting += unread.filter(({ state }) => state === "waiting").length;
    if (stable.length > 0) await through(() => admitBatch(ingestion, stable));
    await through(() => countClosedFiles(ingestion));
  }
};

/** Waits until every admitted file and every item is closed and counted. Puts lost jobs back meanwhile. */
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
