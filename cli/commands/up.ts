import { join } from "node:path";
import { pathForTerminal } from "../../system/for-terminal.ts";
import { STAGES } from "../../pipeline/stages.ts";
import { stopLocalEngines } from "../../engine/local-engines.ts";
import { openMetrics } from "../../observe/metrics.ts";
import { openFinder } from "../../search/find/open-finder.ts";
import { recountCopies } from "../../search/archive/recount-copies.ts";
import { countDocuments, recognizeFiles } from "../../search/archive/recognize-files.ts";
import { startLearner } from "../../watch/start-learner.ts";
import { startWatcher, type Watcher } from "../../watch/start-watcher.ts";
import { startServer } from "../../web/start-server.ts";
import type { Run } from "../command.ts";
import { type Context, homeOf } from "../context.ts";
import { type EngineName, type Engines, findEngines, localNeeds } from "../wiring/engines.ts";
import { ANSWER_MS, faultsOf } from "../up/faults.ts";
import { orphanDeps } from "../wiring/orphan-deps.ts";
import { intakeDeps, waterMarksOf } from "../wiring/intake-deps.ts";
import { type RootsHold, holdRoots } from "../up/hold-roots.ts";
import { keepEngines } from "../up/keep-engines.ts";
import { printLine, say } from "../output/output.ts";
import { projectDir } from "../project.ts";
import { openRoots } from "../wiring/roots.ts";
import { whileOnlyWatcher } from "../up/run-lock.ts";
import { openRuntime, type Runtime } from "../runtime.ts";
import { untilAskedToStop } from "../stop-signal.ts";
import { type WebToken, webTokenOf } from "../up/web-token.ts";
import { within } from "../up/within.ts";
import { startAssigning } from "../../workers/stories/start-assigning.ts";
import { startWorkerPool } from "../pool/worker-pool.ts";
import { keeperOf } from "../pool/worker-pulse.ts";

const NEEDED: readonly EngineName[] = ["redis", "elasticsearch"];

/** Something that was started, with how to stop it. Stopped in the opposite order. */
type Stop = () => Promise<unknown>;

const watch = (
  { config, log }: Context,
  runtime: Runtime,
  roots: readonly string[],
  { isOurs, takeLapse }: RootsHold,
): Watcher =>
  startWatcher(
    {
      ...intakeDeps(runtime, config),
      recountCopies: () => recountCopies(runtime.client, runtime.names),
      recognizeFiles: (hashes) => recognizeFiles(runtime.client, runtime.names.articles, hashes),
      countDocuments: () => countDocuments(runtime.client, runtime.names.articles),
      ...orphanDeps(runtime, config),
      isOurs,
      takeLapse,
      log,
    },
    {
      roots,
      extensions: config.extensions,
      mode: config.watchMode,
      stableMs: config.stableMs,
      sweepMs: config.sweepMs,
      marks: waterMarksOf(config),
    },
  );

const learn = ({ config, log }: Context, runtime: Runtime, after: Promise<unknown>): Stop => {
  if (config.recurringLines === 0) return async () => undefined;
  return startLearner(
    { ...intakeDeps(runtime, config), log },
    { unrelated: config.recurringLines, everyMs: config.sweepMs, marks: waterMarksOf(config), after },
  ).close;
};

const serve = async (
  { config, log }: Context,
  runtime: Runtime,
  access: WebToken | null,
  watcher: () => Watcher | null,
) => {
  const { redis, queues, flights, ledger } = runtime;
  const inRedis = async () => ({ stages: await queues.counts(), flights: await flights.measure() });
  const metrics = openMetrics(async () => {
    const [found, counts] = await Promise.all([
      within(inRedis(), ANSWER_MS, null),
      within(ledger.counts(), ANSWER_MS, null),
    ]);
    return { redis: found, ledger: counts };
  });
  const server = await startServer(
    {
      ...openFinder(runtime.client, runtime.names.articles),
      get: runtime.articles.get,
      metrics,
      queues: queues.raw,
      queueBoard: config.queueBoard,
      areQueuesThere: () =>
        within(
          redis.ping().then(() => true),
          ANSWER_MS,
          false,
        ),
      token: access?.token ?? null,
      faults: () => faultsOf(runtime, watcher()),
      warnings: () => watcher()?.warnings() ?? [],
      pageDir: join(projectDir, "web", "page"),
      log,
    },
    { host: config.httpHost, port: config.httpPort },
  );
  return { server, count: metrics.count };
};

/** A link that lets a person in who sits before a terminal; what is printed elsewhere may be a log, so there only where the token is. */
const searchLine = (url: string, access: WebToken | null): string => {
  if (access === null) return url;
  return process.stdout.isTTY
    ? `${url}/?token=${access.token}`
    : `${url} (asks for the token in ${access.where})`;
};

const banner = async (roots: readonly string[], url: string, access: WebToken | null): Promise<void> => {
  await printLine("");
  await printLine("Warraq is ready.");
  for (const root of roots) await printLine(`  drop files into   ${pathForTerminal(root)}`);
  await printLine(`  search            ${searchLine(url, access)}`);
  await printLine("  or at a prompt    ./warraq search WORD");
  await printLine("  stop              Ctrl-C");
};

const run = async (
  context: Context,
  roots: readonly string[],
  engines: Engines,
  stops: Stop[],
  asked: Promise<void>,
): Promise<void> => {
  const { config, log } = context;
  const runtime = await openRuntime(config, engines, { patient: false, log });
  stops.push(runtime.close);
  const held = await holdRoots(runtime.redis, config.queuePrefix, roots, { home: homeOf(config), log });
  stops.push(held.release);
  let watcher: Watcher | null = null;
  const access = webTokenOf(config);
  const { server, count } = await serve(context, runtime, access, () => watcher);
  stops.push(server.close);
  const pool = await startWorkerPool(context, engines, count, keeperOf(runtime));
  stops.push(pool.close);
  // Files come before what looks after the documents that are there.
  let after: Promise<unknown> = Promise.resolve();
  if (roots.length > 0) {
    watcher = watch(context, runtime, roots, held);
    stops.push(watcher.close);
    after = watcher.firstSweep;
    stops.push(learn(context, runtime, after));
  }
  const placing = startAssigning({ ...runtime, deaths: pool.deaths, nowMs: () => Date.now(), after, log });
  // It can be left at any point, and an engine that is away must not hold it up.
  stops.push(() => within(placing.close(), ANSWER_MS, undefined));
  const keeping = new AbortController();
  const kept = keepEngines(context, engines, NEEDED, keeping.signal);
  stops.push(() => {
    keeping.abort();
    return kept;
  });
  await banner(roots, server.url, access);
  await asked;
  say("warraq: stopping; files in hand are finished, the rest waits for the next start.");
};

/** Far above what stopping takes, engines included. */
const STOP_LIMIT_MS = 120_000;

const giveUp = (): void => {
  say("warraq: stopping takes too long, so it ends at once; the next start goes on where this one was.");
  process.exit(1);
};

const runAndStop = async (context: Context, roots: readonly string[], isOwner: boolean): Promise<void> => {
  const starting = new AbortController();
  const asked = untilAskedToStop().then(() => {
    starting.abort();
    setTimeout(giveUp, STOP_LIMIT_MS).unref();
  });
  const stopEngines: Stop = () =>
    stopLocalEngines({ home: homeOf(context.config), say: (line) => say(`warraq: ${line}`) });
  const local = localNeeds(context.config);
  const stops: Stop[] = isOwner && (local.redis || local.elasticsearch) ? [stopEngines] : [];
  try {
    const engines = await findEngines(context, NEEDED, starting.signal);
    if (!isOwner && engines.started.length > 0) stops.push(stopEngines);
    await run(context, roots, engines, stops, asked);
  } finally {
    for (const stop of stops.toReversed())
      await stop().catch((error: unknown) => context.log.error({ err: error }, "while stopping"));
  }
  say("warraq: stopped.");
};

/**
 * `warraq up`: the main job. Engines, workers, web and watcher, until Ctrl-C.
 *
 * A host that does not work on `normalize` has no need of the folders: it only works on what others let in.
 */
export const up: Run = async (context) => {
  const { config } = context;
  if (!config.stages.includes(STAGES[0])) {
    await runAndStop(context, [], false);
    return 0;
  }
  const roots = await openRoots(config);
  await whileOnlyWatcher(homeOf(config), () => runAndStop(context, roots, true));
  return 0;
};
