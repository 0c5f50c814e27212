import { openTally } from "../../observe/events.ts";
import { admitItems } from "../../intake/admit-items.ts";
import { recordLostItems } from "../../intake/record-lost-items.ts";
import { runStages } from "../../workers/run-stages.ts";
import type { Run } from "../command.ts";
import { followDepartures } from "../wiring/orphan-deps.ts";
import { intakeDeps } from "../wiring/intake-deps.ts";
import { jsonMappingOf } from "../wiring/json-mapping.ts";
import { version } from "../project.ts";
import { openRuntime } from "../runtime.ts";
import { sha256 } from "../sha256.ts";
import type { WorkerMessage } from "../pool/worker-pulse.ts";

const REPORT_MS = 1_000;
/** Items that a file lost wait so long until their documents are marked. */
const SETTLE_MS = 5_000;

const tell = (message: WorkerMessage): void => {
  // The parent may be gone: then nobody needs to know.
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
};

/** An engine that is away must not keep a worker without a parent alive: what it had in hand, another takes over. */
const STOP_LIMIT_MS = 25_000;

/**
 * Resolves when the parent says so or is gone. Ctrl-C reaches the whole group; the parent decides what it means.
 *
 * From then on the process has so long to end in good order.
 */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
      resolve();
    };
    process.on("SIGINT", () => undefined);
    process.once("SIGTERM", stop);
    process.once("disconnect", stop);
    // Who died while this process was loading is gone already, and nobody says so again.
    if (!process.connected) stop();
  });

/** `warraq work`: one worker process. Started by `up` and `ingest`, never by hand. */
export const work: Run = async ({ config, log }) => {
  const stopped = untilStopped();
  const engines = { redisUrl: config.redisUrl ?? "", elasticsearchUrl: config.elasticsearchUrl ?? "" };
  const stopping = new AbortController();
  const runtime = await openRuntime(config, engines, { patient: true, log, signal: stopping.signal });
  const tally = openTally();
  const departures = followDepartures(runtime, config);
  const intake = intakeDeps(runtime, config, departures.add);
  const stages = runStages({
    ...runtime,
    ...config,
    stages: config.stages,
    json: jsonMappingOf(config),
    admitItems: async (items) => (await admitItems(intake, items)).inFlight,
    noteLostItems: async (file, after) => ({ busy: (await recordLostItems(intake, file, after)).inFlight }),
    connection: runtime.redis,
    prefix: config.queuePrefix,
    sha256,
    version,
    onEvent: tally.add,
    log,
  });
  const report = () => tell({ kind: "totals", totals: tally.take() });
  const timer = setInterval(report, REPORT_MS);
  const settling = setInterval(() => {
    departures
      .processLanded()
      .catch((error: unknown) => log.warn({ err: error }, "cannot mark documents yet"));
  }, SETTLE_MS);
  tell({ kind: "ready", workerIds: stages.workerIds });
  await stopped;
  clearInterval(timer);
  clearInterval(settling);
  stopping.abort();
  await stages.close();
  await departures
    .processLanded()
    .catch((error: unknown) => log.warn({ err: error }, "cannot mark documents"));
  report();
  await runtime.close();
  if (process.connected) process.disconnect();
  return 0;
};
