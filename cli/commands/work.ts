import { openMeasures } from "../../observe/measures.ts";
import { openStageCounter } from "../../observe/stage-totals.ts";
import { closeFlightWith } from "../../workers/close-flight.ts";
import { renewWorker } from "../../workers/renew.worker.ts";
import { startRenewing } from "../../workers/start-renewing.ts";
import { runStages } from "../../workers/run-stages.ts";
import { openEnrich } from "../../knowledge/open-enrich.ts";
import { rewriteEventsUnderLease } from "../../workers/stories/assign-under-lease.ts";
import type { Run } from "../command.ts";
import type { WorkerMessage } from "../pool/worker-pulse.ts";
import { faultsOf } from "../up/faults.ts";
import { leaveTerminal } from "../output/leave-terminal.ts";
import { openRuntime } from "../wiring/runtime.ts";
import { enrichOptionsOf, followLexicons } from "../wiring/enrich-options.ts";
import { intakeDeps } from "../wiring/intake-deps.ts";
import { timed } from "../wiring/timed-handles.ts";
import { openTracing } from "../wiring/tracing.ts";
import { stageHandles } from "../wiring/stage-handles.ts";

const REPORT_MS = 1_000;

const tell = (message: WorkerMessage): void => {
  // If the parent is gone, there is nobody to report to.
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
};

/**
 * From the request to stop, a process has this long to end in good order. An engine that is away must not keep a worker without a
 * parent alive; another process takes over its jobs.
 */
const STOP_LIMIT_MS = 25_000;

/** Resolves when the parent asks this process to stop, or is gone. Ctrl-C and the end of a terminal reach the whole process group; the parent decides what follows. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      // Not process.exit, which waits for V8's threads: an orphan was seen to wait for them without end.
      setTimeout(() => process.kill(process.pid, "SIGKILL"), STOP_LIMIT_MS).unref();
      resolve();
    };
    process.on("SIGINT", () => undefined);
    process.on("SIGHUP", leaveTerminal);
    process.once("SIGTERM", stop);
    process.once("disconnect", stop);
    // If the parent died while this process was loading, no event comes any more.
    if (!process.connected) stop();
  });

/** `warraq work`: one worker process. Started by `up` and `ingest`, never by hand. */
export const work: Run = async ({ config, log }) => {
  const stopped = untilStopped();
  const engines = { redisUrl: config.redisUrl ?? "", elasticsearchUrl: config.elasticsearchUrl ?? "" };
  const stopping = new AbortController();
  const measures = openMeasures();
  const tracing = await openTracing(config, log);
  const opened = await openRuntime(config, engines, {
    patient: true,
    log,
    signal: stopping.signal,
    measures,
  });
  const runtime = { ...opened, queues: tracing.queues(opened.queues) };
  const results = openStageCounter();
  const intake = intakeDeps(runtime, config);
  const close = tracing.closeFlight(closeFlightWith(runtime.ledger, runtime.flights));
  const enriching = await openEnrich(
    enrichOptionsOf(config, (problems) => {
      for (const { path, line, problem } of problems)
        log.warn({ path, line, problem }, "lexicon row not used");
    }),
  );
  const handles = tracing.handles(stageHandles({ runtime, config, intake, close, ...enriching }));
  const stages = runStages(timed(handles, measures), {
    stages: config.stages,
    connection: runtime.redis,
    prefix: config.queuePrefix,
    concurrency: config.concurrency,
    limitMs: config.stageSeconds * 1_000,
    flights: runtime.flights,
    queues: runtime.queues,
    retry: { attempts: config.attempts, backoffMs: config.backoffMs },
    close,
    areEnginesWell: async () => (await faultsOf(runtime, null).catch(() => ["no answer"])).length === 0,
    onResult: results.add,
    log,
  });
  const renewing = config.stages.includes("enrich")
    ? startRenewing({
        connection: runtime.redis,
        prefix: config.queuePrefix,
        renew: renewWorker({
          documents: runtime.enriched,
          enrich: enriching.enrich,
          rewriteEvents: (ids) => rewriteEventsUnderLease(runtime, ids),
        }),
        log,
      })
    : null;
  const report = () => tell({ kind: "report", totals: results.take(), measured: measures.take() });
  const reporting = setInterval(report, REPORT_MS);
  const lexicons = followLexicons(enriching, log);
  const renewingIds = renewing === null ? [] : [renewing.id];
  tell({ kind: "ready", workerIds: [...stages.workerIds, ...renewingIds] });
  await stopped;
  clearInterval(reporting);
  lexicons.stop();
  stopping.abort();
  await Promise.all([stages.close(), renewing?.close()]);
  report();
  await tracing.close();
  await runtime.close();
  if (process.connected) process.disconnect();
  return 0;
};
