import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { type Metrics, openMetrics } from "../../observe/metrics.ts";
import { openPutOffs } from "../../observe/put-offs.ts";
import { openThroughput } from "../../observe/throughput.ts";
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
import { documentAnswers, statusAnswers } from "./web-answers.ts";

/** The web server, and the function that counts verdicts for its `/metrics` and its status. */
interface ServedPage {
  readonly server: WebServer;
  readonly count: Metrics["count"];
}

/** The shapes are read only if somebody looks at a map. */
const readRegionMaps = async () =>
  (await import("../../lexicon/names/places/shapes/region-maps.ts")).regionMaps();

/** Starts the web server: search page, API, health, metrics and queue board. `watcher` is called at each request, since it starts later. */
export const servePage = async (
  context: Context,
  runtime: Runtime,
  access: WebToken | null,
  watcher: () => Watcher | null,
): Promise<ServedPage> => {
  const { config, log } = context;
  const { redis, queues, flights, ledger } = runtime;
  const inRedis = async () => ({ stages: await queues.counts(), flights: await flights.measure() });
  const names = await openKnownNames(config);
  followLexicons(names, log);
  const metrics = openMetrics(async () => {
    const [found, counts] = await Promise.all([
      answerWithin(inRedis(), ANSWER_MS, null),
      answerWithin(ledger.counts(), ANSWER_MS, null),
    ]);
    return { redis: found, ledger: counts };
  });
  const stopping = new AbortController();
  const throughput = openThroughput(() => performance.now());
  const putOffs = openPutOffs(() => performance.now());
  const faults = () => faultsOf(runtime, watcher());
  const warnings = () => [...putOffs.warnings(), ...(watcher()?.warnings() ?? [])];
  const server = await startServer(
    {
      ...openFinder(runtime.client, runtime.names.articles, names.find),
      ...documentAnswers(context, runtime, names.outlets),
      ...statusAnswers(context, runtime, { faults, warnings, throughput, signal: stopping.signal }),
      maps: readRegionMaps,
      metrics,
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
        await server.close();
      },
    },
    count: (totals) => {
      metrics.count(totals);
      throughput.add(totals);
      putOffs.add(totals);
    },
  };
};
