import { STAGES } from "../../pipeline/stages.ts";
import { stopLocalEngines } from "../../engine/local-engines.ts";
import type { Watcher } from "../../watch/start-watcher.ts";
import type { Run } from "../command.ts";
import { type Context, homeOf } from "../context.ts";
import type { EngineName } from "../../engine/engine-home.ts";
import { type EngineUrls, findEngines, localNeeds } from "../wiring/engines.ts";
import { ANSWER_MS, releaseStages } from "../up/faults.ts";
import { holdRoots } from "../up/hold-roots.ts";
import { keepEngines } from "../up/keep-engines.ts";
import { outliveReader, say } from "../output/output.ts";
import { openRoots } from "../wiring/roots.ts";
import { whileOnlyWatcher } from "../wiring/run-lock.ts";
import { rememberRoots } from "../wiring/remembered-roots.ts";
import { makeHome } from "../wiring/home.ts";
import { openRuntime } from "../wiring/runtime.ts";
import { openTracing } from "../wiring/tracing.ts";
import { untilAskedToStop } from "../stop-signal.ts";
import { printBanner } from "../up/banner.ts";
import { servePage } from "../up/serve-page.ts";
import { followLedger, learnRecurringLines, watchRoots } from "../up/watch-roots.ts";
import { webTokenOf } from "../up/web-token.ts";
import { answerWithin } from "../up/answer-within.ts";
import { parseStarter, recordRun, STARTED_BY } from "../background/run-record.ts";
import { startInBackground } from "../background/start-in-background.ts";
import type { ReadyMessage } from "../background/supervise.ts";
import { startAssigning } from "../../workers/stories/start-assigning.ts";
import { openMeasures } from "../../observe/measures.ts";
import { startWorkerPool, type WorkerPool } from "../pool/worker-pool.ts";
import { lockKeeperOf } from "../pool/worker-pulse.ts";

const NEEDED: readonly EngineName[] = ["redis", "elasticsearch"];

/** Stops something that was started. The stops of a run are called in the opposite order of the starts. */
type Stop = () => Promise<unknown>;

/** Tells whoever started this run in the background that it is ready. */
const tellReady = (url: string): void => {
  if (process.connected)
    process.send?.({ kind: "ready", url } satisfies ReadyMessage, undefined, undefined, () => undefined);
};

/** Starts everything, adding to `stops` what must be stopped again, and waits until somebody asks to stop. */
const runUntilAsked = async (
  context: Context,
  roots: readonly string[],
  engines: EngineUrls,
  stops: Stop[],
  asked: Promise<void>,
): Promise<void> => {
  const { config, log } = context;
  const measures = openMeasures();
  const tracing = await openTracing(config, log);
  const opened = await openRuntime(config, engines, { patient: false, log, measures });
  const runtime = { ...opened, queues: tracing.queues(opened.queues) };
  stops.push(runtime.close, tracing.close);
  const held = await holdRoots(runtime.redis, config.queuePrefix, roots, { home: homeOf(config), log });
  stops.push(held.release);
  await releaseStages(runtime);
  let watcher: Watcher | null = null;
  let pool: WorkerPool | null = null;
  const access = webTokenOf(config);
  const { server, count } = await servePage(context, runtime, access, {
    watcher: () => watcher,
    workers: () => ({ running: pool?.pids().length ?? 0, deaths: pool?.deaths() ?? 0 }),
    measures,
  });
  stops.push(server.close);
  pool = await startWorkerPool(context, engines, count, lockKeeperOf(runtime));
  stops.push(pool.close);
  // New files come first: learning and assigning, which look after documents that are indexed, wait for the first sweep.
  let after: Promise<unknown> = Promise.resolve();
  if (roots.length > 0) {
    watcher = watchRoots(context, runtime, roots, held);
    stops.push(watcher.close, followLedger(context, runtime, watcher));
    after = watcher.firstSweep;
    stops.push(learnRecurringLines(context, runtime, after));
  }
  const assigning = startAssigning({ ...runtime, deaths: pool.deaths, nowMs: () => Date.now(), after, log });
  // Assigning can be cut off at any point, and an engine that is away must not delay the end.
  stops.push(() => answerWithin(assigning.close(), ANSWER_MS, undefined));
  const keeping = new AbortController();
  const kept = keepEngines(context, engines, NEEDED, keeping.signal);
  stops.push(() => {
    keeping.abort();
    return kept;
  });
  await printBanner(roots, server.url, access);
  tellReady(server.url);
  await asked;
  say("warraq: stopping; files in progress are finished, the others wait for the next start.");
};

/** Far longer than stopping takes, engines included. */
const STOP_LIMIT_MS = 120_000;

const giveUp = (leftRunning: string): void => {
  say(
    "warraq: stopping takes too long, so the process ends now; the next start continues where this one stopped.",
  );
  if (leftRunning !== "") say(`warraq: ${leftRunning}`);
  // Not a failure, after which a supervisor would start it again: it was asked to end.
  process.exit(0);
};

/** Finds or starts the engines, runs, and stops everything, however the run ends. `ownsHome`: no other `up` uses the home's engines. */
const runAndStop = async (context: Context, roots: readonly string[], ownsHome: boolean): Promise<void> => {
  const starting = new AbortController();
  const local = localNeeds(context.config);
  const leftRunning =
    local.redis || local.elasticsearch ? "Local engines are left running; `./warraq down` stops them." : "";
  const asked = untilAskedToStop(leftRunning).then(() => {
    starting.abort();
    setTimeout(() => giveUp(leftRunning), STOP_LIMIT_MS).unref();
  });
  const stopEngines: Stop = () =>
    stopLocalEngines({ home: homeOf(context.config), say: (line) => say(`warraq: ${line}`) });
  const stops: Stop[] = ownsHome && (local.redis || local.elasticsearch) ? [stopEngines] : [];
  try {
    const engines = await findEngines(context, NEEDED, {
      signal: starting.signal,
      renew: ownsHome,
    });
    if (!ownsHome && engines.started.length > 0) stops.push(stopEngines);
    await runUntilAsked(context, roots, engines, stops, asked);
  } finally {
    for (const stop of stops.toReversed())
      await stop().catch((error: unknown) =>
        context.log.error({ err: error }, "could not stop a part of the system"),
      );
  }
  say("warraq: stopped.");
};

/** Writes down that this process runs, for `down` and `restart`, as long as it does. */
const whileRecorded = async ({ config, env }: Context, work: () => Promise<void>): Promise<void> => {
  const forget = recordRun(homeOf(config), {
    startedBy: parseStarter(env[STARTED_BY]),
    args: process.argv.slice(2),
    cwd: process.cwd(),
  });
  try {
    await work();
  } finally {
    forget();
  }
};

/** Runs in this process until asked to stop. */
const runHere = async (context: Context): Promise<void> => {
  outliveReader();
  const { config } = context;
  if (!config.stages.includes(STAGES[0])) return whileRecorded(context, () => runAndStop(context, [], false));
  const roots = await openRoots(config);
  return whileOnlyWatcher(homeOf(config), () => {
    rememberRoots(homeOf(config), roots);
    return whileRecorded(context, () => runAndStop(context, roots, true));
  });
};

/**
 * `warraq up`: the main job. Runs engines, workers, web server and watcher until Ctrl-C.
 *
 * A host whose stages do not include `normalize` needs no folders: it only works on files that other hosts admitted.
 */
export const up: Run = async (context, _, { daemon = false }) => {
  const { config, env } = context;
  makeHome(homeOf(config));
  if (daemon)
    return startInBackground(homeOf(config), {
      args: process.argv.slice(2).filter((word) => word !== "--daemon"),
      cwd: process.cwd(),
      env,
    });
  await runHere(context);
  return 0;
};
