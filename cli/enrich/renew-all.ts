import { setTimeout as sleep } from "node:timers/promises";
import { ENRICHMENT_VERSION } from "../../enrich/enrich.ts";
import { RENEWED_TOGETHER, type Renewal } from "../../queues/renew.queue.ts";
import type { EnrichmentStamp } from "../../search/archive/enriched-documents.ts";
import { openEntries } from "../../knowledge/open-entries.ts";
import type { Context } from "../context.ts";
import { throughOutages } from "../ingest/through-outages.ts";
import { openProgress } from "../output/progress.ts";
import { lockKeeperOf } from "../pool/worker-pulse.ts";
import { startWorkerPool } from "../pool/worker-pool.ts";
import { findEventFaults } from "../../verify/check-events.ts";
import { untilAskedToStop } from "../stop-signal.ts";
import { findEngines } from "../wiring/engines.ts";
import { enrichOptionsOf } from "../wiring/enrich-options.ts";
import { openRuntime, type Runtime } from "../wiring/runtime.ts";

/** What `warraq enrich --all` did. */
export interface RenewalReport {
  readonly documents: number;
  readonly renewed: number;
  /** Documents that still have another enrichment. */
  readonly outdated: number;
  readonly version: number;
  /** Stories whose events were not those that their documents tell, and were written again. */
  readonly mendedStories: number;
}

/** Jobs that wait at most: ids only, so this is a megabyte in Redis, and hours of work never pile up there. */
const MOST_OPEN = 200;
const POLL_MS = 200;
/** Documents that arrive meanwhile, or that workers with the former lexicons renewed, are taken up by another round. */
const MOST_ROUNDS = 3;
const JOBS_AT_ONCE = 20;
/** Stories whose events are written under one lease: others wait for it. */
const MENDED_TOGETHER = 100;

/** Adds a job for each batch of outdated documents, while there is room. */
const addAll = async (
  { renewals, enriched }: Runtime,
  {
    stamp,
    run,
    signal,
  }: { readonly stamp: EnrichmentStamp; readonly run: string; readonly signal: AbortSignal },
  onAdded: () => Promise<void>,
): Promise<void> => {
  let number = 0;
  for await (const page of enriched.walkOutdated(stamp)) {
    const jobs: Renewal[] = [];
    for (let start = 0; start < page.length; start += RENEWED_TOGETHER) {
      jobs.push({ version: 1, run, number, documents: page.slice(start, start + RENEWED_TOGETHER) });
      number += 1;
    }
    for (let start = 0; start < jobs.length; start += JOBS_AT_ONCE) {
      while ((await renewals.open()) >= MOST_OPEN) {
        signal.throwIfAborted();
        await onAdded();
        await sleep(POLL_MS, undefined, { signal });
      }
      signal.throwIfAborted();
      await renewals.add(jobs.slice(start, start + JOBS_AT_ONCE));
      await onAdded();
    }
  }
};

/**
 * Writes the events of stories again whose documents tell others, and returns how many stories that were: a process may have died
 * between a document and its events.
 */
const mendEvents = async (runtime: Runtime, signal: AbortSignal): Promise<number> => {
  const faults = await throughOutages(() => findEventFaults(runtime), signal);
  const stories = [...new Set(faults.map(({ story }) => story))];
  for (let at = 0; at < stories.length; at += MENDED_TOGETHER) {
    const some = stories.slice(at, at + MENDED_TOGETHER);
    const rewrite = (stillHeld: () => Promise<void>) => runtime.events.rewrite(some, stillHeld);
    await throughOutages(() => runtime.whileHeld(rewrite), signal);
  }
  return stories.length;
};

/**
 * Enriches all stored documents again that another version, or other lexicons, enriched. Files are not read. The old findings stay
 * searchable until they are replaced. A run that was stopped goes on where it was: only what is outdated is looked for.
 */
export const renewAll = async (context: Context): Promise<RenewalReport> => {
  const { config, log } = context;
  const engines = await findEngines(context, ["redis", "elasticsearch"]);
  const runtime = await openRuntime(config, engines, { patient: true, log });
  const stopping = new AbortController();
  void untilAskedToStop().then(() => stopping.abort());
  const { signal } = stopping;
  const { known } = await openEntries(enrichOptionsOf(config, () => undefined));
  const stamp: EnrichmentStamp = { version: ENRICHMENT_VERSION, lexicon: known().fingerprint };
  const { enriched, renewals, articles } = runtime;
  const progress = openProgress("enriching", "articles");
  const pool = await startWorkerPool(context, engines, () => undefined, lockKeeperOf(runtime));
  try {
    const outdated = async (): Promise<number> => {
      await throughOutages(() => articles.refresh(), signal);
      return throughOutages(() => enriched.countOutdated(stamp), signal);
    };
    const documents = await outdated();
    const show = async (): Promise<number> => {
      const left = await outdated();
      progress.update(documents - Math.min(left, documents), documents);
      return left;
    };
    const untilDone = async (): Promise<number> => {
      while ((await throughOutages(() => renewals.open(), signal)) > 0) {
        await show();
        await sleep(POLL_MS, undefined, { signal });
      }
      return show();
    };
    // First the jobs of a run that died: they need not be added again, and may have events of stories still to write.
    let left = await untilDone();
    for (let round = 0; left > 0 && round < MOST_ROUNDS; round += 1) {
      const run = `${Date.now().toString(36)}-${round}`;
      await addAll(runtime, { stamp, run, signal }, async () => void (await show()));
      left = await untilDone();
    }
    const mendedStories = await mendEvents(runtime, signal);
    return {
      documents,
      renewed: documents - Math.min(left, documents),
      outdated: left,
      version: stamp.version,
      mendedStories,
    };
  } finally {
    progress.stop();
    await pool.close();
    await runtime.close();
  }
};
