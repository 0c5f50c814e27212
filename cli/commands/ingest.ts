import { performance } from "node:perf_hooks";
import type { Run } from "../command.ts";
import { findEngines } from "../wiring/engines.ts";
import { checkPaths } from "../find-sources.ts";
import { followFromNow } from "../wiring/follow-deps.ts";
import { intakeDeps } from "../wiring/intake-deps.ts";
import { admitAll, waitUntilClosed } from "../ingest/ingest-files.ts";
import { type IngestionCounts, type Ingestion, noCounts } from "../ingest/ingestion.ts";
import { learnFromIngested } from "../ingest/learn-ingested.ts";
import { printJson, printLine } from "../output/output.ts";
import { openProgress } from "../output/progress.ts";
import { releaseStages } from "../up/faults.ts";
import { openRuntime } from "../wiring/runtime.ts";
import { untilAskedToStop } from "../stop-signal.ts";
import { startWorkerPool } from "../pool/worker-pool.ts";
import { lockKeeperOf } from "../pool/worker-pulse.ts";

const report = async (counts: IngestionCounts, seconds: number, json: boolean): Promise<void> => {
  const { files, indexed, unchanged, duplicates, quarantined, ignored, waiting } = counts;
  if (json)
    return printJson({ files, indexed, unchanged, duplicates, quarantined, ignored, waiting, seconds });
  await printLine(
    `${files} files in ${seconds} s: ${indexed} indexed, ${unchanged} unchanged, ${duplicates} duplicates, ` +
      `${quarantined} quarantined, ${ignored} ignored, ${waiting} waiting (empty or still being written).`,
  );
  if (quarantined > 0) await printLine("To see why: ./warraq quarantine list");
};

/** `warraq ingest`: admits files once, and waits until they are searchable. Exit code 1 if any of them is in quarantine. */
export const ingest: Run = async (context, paths, { json = false }) => {
  const startMs = Date.now();
  const beganMs = performance.now();
  await checkPaths(paths);
  const engines = await findEngines(context, ["redis", "elasticsearch"]);
  const runtime = await openRuntime(context.config, engines, { patient: true, log: context.log });
  await releaseStages(runtime);
  const stopping = new AbortController();
  void untilAskedToStop().then(() => stopping.abort());
  const counts = noCounts();
  const follower = await followFromNow(runtime, context.config);
  const ingestion: Ingestion = {
    context,
    runtime,
    deps: intakeDeps(runtime, context.config),
    signal: stopping.signal,
    progress: openProgress("ingesting"),
    counts,
    open: new Map(),
    unpacked: new Set(),
    startMs,
  };
  const pool = await startWorkerPool(context, engines, () => undefined, lockKeeperOf(runtime));
  try {
    await admitAll(ingestion, paths);
    await waitUntilClosed(ingestion);
    await Promise.all([runtime.articles.refresh(), runtime.ledger.refresh()]);
    if (await learnFromIngested(ingestion))
      await Promise.all([runtime.articles.refresh(), runtime.ledger.refresh()]);
    while (await follower.catchUp());
    await runtime.articles.refresh();
  } finally {
    ingestion.progress.stop();
    await pool.close();
    await runtime.close();
  }
  await report(counts, Math.round((performance.now() - beganMs) / 100) / 10, json);
  return counts.quarantined > 0 ? 1 : 0;
};
