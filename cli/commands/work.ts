import { openStageCounter } from "../../observe/stage-totals.ts";
import { closeFlightWith } from "../../workers/close-flight.ts";
import { runStages } from "../../workers/run-stages.ts";
import type { Run } from "../command.ts";
import type { WorkerMessage } from "../pool/worker-pulse.ts";
import { openRuntime } from "../wiring/runtime.ts";
import { followDepartures } from "../wiring/orphan-deps.ts";
import { intakeDeps } from "../wiring/intake-deps.ts";
import { stageHandles } from "../wiring/stage-handles.ts";

const REPORT_MS = 1_000;
/** How often the documents of lost items are examined: they are marked once the items are no longer in flight. */
const DEPARTURES_MS = 5_000;

const tell = (message: WorkerMessage): void => {
  // If the parent is gone, there is nobody to report to.
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
};

/**
 * From the request to stop, a process has this long to end in good order. An engine that is away must not keep a worker without a
 * parent alive; another process takes over its jobs.
 */
const STOP_LIMIT_MS = 25_000;

/** Resolves when the parent asks this process to stop, or is gone. Ctrl-C reaches the whole process group; the parent decides what follows. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
      resolve();
    };
    process.on("SIGINT", () => undefined);
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
  const runtime = await openRuntime(config, engines, { patient: true, log, signal: stopping.signal });
  const results = openStageCounter();
  const departures = followDepartures(runtime, config);
  const intake = intakeDeps(runtime, config, departures.add);
  const close = closeFlightWith(runtime.ledger, runtime.flights);
  const stages = runStages(stageHandles({ runtime, config, intake, close }), {
    stages: config.stages,
    connection: runtime.redis,
    prefix: config.queuePrefix,
    concurrency: config.concurrency,
    bulkDocuments: config.bulkDocuments,
    limitMs: config.stageSeconds * 1_000,
    close,
    onResult: results.add,
    log,
  });
  const report = () => tell({ kind: "totals", totals: results.take() });
  const reporting = setInterval(report, REPORT_MS);
  const processLanded = () =>
    departures
      .processClosed()
      .catch((error: unknown) => log.warn({ err: error }, "cannot mark documents yet"));
  const departing = setInterval(() => void processLanded(), DEPARTURES_MS);
  tell({ kind: "ready", workerIds: stages.workerIds });
  await stopped;
  clearInterval(reporting);
  clearInterval(departing);
  stopping.abort();
  await stages.close();
  await processLanded();
  report();
  await runtime.close();
  if (process.connected) process.disconnect();
  return 0;
};
