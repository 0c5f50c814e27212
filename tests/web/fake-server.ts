import { fileURLToPath } from "node:url";
import { pino } from "pino";
import type { StatusReport } from "../../inspect/status-report.ts";
import { openThroughput } from "../../observe/throughput.ts";
import { EVENT_FILTER_NAMES } from "../../search/events/event-fields.ts";
import type { EventFacets } from "../../search/events/find-events.ts";
import { toFacets } from "../../search/find/facets.ts";
import type { PageRequest } from "../../search/find/find-articles.ts";
import type { ResultPage } from "../../search/find/open-finder.ts";
import { startServer, type WebDeps, type WebServer } from "../../web/start-server.ts";

/** The folder with the files of the page. */
export const pageDir = fileURLToPath(new URL("../../web/page/", import.meta.url));

/** Facets without counts. */
export const noFacets = toFacets(undefined);

/** Facets of events, without counts. */
export const noEventFacets = Object.fromEntries(
  EVENT_FILTER_NAMES.map((name) => [name, []]),
) as unknown as EventFacets;

const nothing: ResultPage = {
  total: 0,
  hits: [],
  facets: noFacets,
  sort: "relevance",
  notes: [],
  suggestion: null,
  next: null,
  like: null,
};

/** A status of which nothing has been read yet. */
export const noStatus: StatusReport = {
  now: "2024-03-15T00:00:00.000Z",
  as_of: { queues: null, ledger: null },
  faults: [],
  warnings: [],
  stages: null,
  in_flight: null,
  oldest_waiting: null,
  throughput: openThroughput(() => 0).read(),
  ledger: null,
  still_written: null,
  quarantine: null,
  unread: null,
  retry: null,
  links: { queues: "/queues", kibana: null },
  folders: ["/in"],
};

/** What web/ needs, as functions that find nothing. */
const deps: WebDeps = {
  find: async () => nothing,
  findAfter: async () => nothing,
  exportAll: async function* exportNothing() {},
  events: async () => ({ total: 0, events: [], facets: noEventFacets, notes: [], around: null }),
  exportEvents: async function* exportNoEvents() {},
  timeline: async () => ({ interval: "day", span: null, bars: [], undated: 0 }),
  places: async () => ({ places: [], countries: [], unplaced: 0 }),
  facetValues: async () => ({ values: [], more: false }),
  get: async () => null,
  story: async () => null,
  differences: async () => null,
  files: async () => null,
  explain: async () => null,
  status: async () => noStatus,
  quarantine: async () => ({ total: 0, files: [] }),
  unread: async () => ({ total: 0, reasons: [], files: [] }),
  quarantined: async () => null,
  retry: async () => null,
  maps: async () => ({}),
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

/** Starts a real server with these dependencies. Those that are not given find nothing; the default address is on loopback. */
export const start = async (given: Partial<WebDeps> = {}, port = 0, host = "127.0.0.1"): Promise<WebServer> =>
  startServer({ ...deps, ...given }, { host, port });

/** Runs `use` with such a server on a free port, then stops the server. */
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

/** A `find` that finds nothing and records each request. */
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
