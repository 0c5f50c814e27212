import { join } from "node:path";
import { type Metrics, openMetrics } from "../../observe/metrics.ts";
import { openFinder } from "../../search/find/open-finder.ts";
import type { Watcher } from "../../watch/start-watcher.ts";
import { startServer, type WebServer } from "../../web/start-server.ts";
import type { Context } from "../context.ts";
import { projectDir } from "../project.ts";
import type { Runtime } from "../wiring/runtime.ts";
import { ANSWER_MS, faultsOf } from "./faults.ts";
import type { WebToken } from "./web-token.ts";
import { answerWithin } from "./answer-within.ts";

/** The web server, and the function that counts verdicts for its `/metrics`. */
interface ServedPage {
  readonly server: WebServer;
  readonly count: Metrics["count"];
}

/** Starts the web server: search page, API, health, metrics and queue board. `watcher` is called at each request, since it starts later. */
export const servePage = async (
  { config, log }: Context,
  runtime: Runtime,
  access: WebToken | null,
  watcher: () => Watcher | null,
): Promise<ServedPage> => {
  const { redis, queues, flights, ledger } = runtime;
  const inRedis = async () => ({ stages: await queues.counts(), flights: await flights.measure() });
  const metrics = openMetrics(async () => {
    const [found, counts] = await Promise.all([
      answerWithin(inRedis(), ANSWER_MS, null),
      answerWithin(ledger.counts(), ANSWER_MS, null),
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
        answerWithin(
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
