import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { MetricsSample } from "../../observe/gauges.ts";
import type { Measures } from "../../observe/measures.ts";
import { openMetrics } from "../../observe/metrics.ts";
import { openPutOffs } from "../../observe/put-offs.ts";
import { openThroughput } from "../../observe/throughput.ts";
import { openCancellable } from "../../search/client/cancellable.ts";
import { openFinder } from "../../search/find/open-finder.ts";
import type { Watcher } from "../../watch/start-watcher.ts";
import { startServer, type WebServer } from "../../web/start-server.ts";
import type { Context } from "../context.ts";
import { projectDir } from "../project.ts";
import type { Runtime } from "../wiring/runtime.ts";
import { followLexicons } from "../wiring/enrich-options.ts";
import { openKnownNames } from "../wiring/known-names.ts";
import { ANSWER_MS, faultsOf } from "./faults.ts";
import type { WebToken } from "./web-token.ts";
import { answerWithin } from "./answer-within.ts";
import type { WorkerReport } from "../pool/worker-pulse.ts";
import { startSummaries } from "./summarize.ts";
import { systemSample } from "./system-sample.ts";
import { documentAnswers, statusAnswers } from "./web-answers.ts";

/** The web server, and the function that counts what workers report for its `/metrics` and its status. */
interface ServedPage {
  readonly server: WebServer;
  readonly count: (report: WorkerReport) => void;
}

/** What the page tells of. The watcher and the workers are asked at each request, since they start later. */
interface ServedParts {
  readonly watcher: () => Watcher | null;
  readonly workers: () => MetricsSample["workers"];
  /** What this process itself measures. */
  readonly measures: Measures;
}

/** The shapes are read only if somebody looks at a map. */
const readRegionMaps = async () =>
  (await import("../../lexicon/names/places/shapes/region-maps.ts")).regionMaps();

/** Starts the web server: search page, API, health, metrics and queue board. */
export const servePage = async (
  context: Context,
  runtime: Runtime,
  access: WebToken | null,
  { watcher, workers, measures }: ServedParts,
): Promise<ServedPage> => {
  const { config, log } = context;
  const { redis, queues } = runtime;
  const names = await openKnownNames(config);
  followLexicons(names, log);
  const stopping = new AbortController();
  const throughput = openThroughput(() => performance.now());
  const putOffs = openPutOffs(() => performance.now());
  const faults = () => faultsOf(runtime, watcher());
  const sample = systemSample(context, runtime, { faults, watcher, workers });
  const metrics = openMetrics(sample);
  const warnings = () => [...putOffs.warnings(), ...(watcher()?.warnings() ?? [])];
  const stopSummaries = startSummaries({ throughput, flights: runtime.flights, log });
  const server = await startServer(
    {
      ...openFinder(openCancellable(runtime.client), runtime.names.articles, names.lookup),
      ...documentAnswers(context, runtime, names.outlets),
      ...statusAnswers(context, runtime, { faults, warnings, throughput, signal: stopping.signal }),
      maps: readRegionMaps,
      metrics: {
        ...metrics,
        page: () => {
          metrics.measure(measures.take());
          return metrics.page();
        },
      },
      queues: queues.raw,
      queueBoard: config.queueBoard,
      areQueuesThere: () =>
        answerWithin(
          redis.ping().then(() => true),
          ANSWER_MS,
          false,
        ),
      token: access?.token ?? null,
      faults,
      warnings,
      pageDir: join(projectDir, "web", "page"),
      log,
    },
    { host: config.httpHost, port: config.httpPort },
  );
  return {
    server: {
      ...server,
      close: async () => {
        stopping.abort();
        stopSummaries();
        await server.close();
      },
    },
    count: ({ totals, measured }) => {
      metrics.count(totals);
      metrics.measure(measured);
      throughput.add(totals);
      putOffs.add(totals);
    },
  };
};
