import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { toFacets } from "../../search/find/facets.ts";
import type { PageRequest } from "../../search/find/find-articles.ts";
import type { ResultPage } from "../../search/find/open-finder.ts";
import { startServer, type WebDeps, type WebServer } from "../../web/start-server.ts";

/** The page's folder. */
export const pageDir = fileURLToPath(new URL("../../web/page/", import.meta.url));

/** No counts of anything. */
export const noFacets = toFacets(undefined);

const nothing: ResultPage = {
  total: 0,
  hits: [],
  facets: noFacets,
  sort: "relevance",
  notes: [],
  suggestion: null,
  next: null,
};

/** Everything the web room is given, as functions that find nothing. */
const deps: WebDeps = {
  find: async () => nothing,
  findAfter: async () => nothing,
  exportAll: async function* exportNothing() {},
  get: async () => null,
  metrics: { page: async () => "warraq_flights 0\n", contentType: "text/plain; version=0.0.4" },
  queues: [],
  queueBoard: "read",
  areQueuesThere: async () => true,
  token: null,
  faults: async () => [],
  warnings: () => [],
  pageDir,
  log: pino({ level: "silent" }),
};

/** A real server, of loopback if nothing else is said, that is given this and finds nothing otherwise. */
export const start = async (given: Partial<WebDeps> = {}, port = 0, host = "127.0.0.1"): Promise<WebServer> =>
  startServer({ ...deps, ...given }, { host, port });

/** The same on a free port, for the time of a test. */
export const serve = async (
  given: Partial<WebDeps>,
  use: (server: WebServer) => Promise<void>,
): Promise<void> => {
  const server = await start(given);
  try {
    await use(server);
  } finally {
    await server.close();
  }
};

/** A `find` that keeps what it was asked for. */
export const recordingFind = () => {
  const asked: PageRequest[] = [];
  return {
    asked,
    find: async (request: PageRequest) => {
      asked.push(request);
      return nothing;
    },
  };
};
