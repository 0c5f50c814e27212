/** web/: HTTP. The search page and its API, health, metrics and the queue board. Everything it shows and does is passed in. */
import type { AddressInfo } from "node:net";
import { fastify } from "fastify";
import { WarraqError } from "../pipeline/errors.ts";
import type { Log } from "../observe/log.ts";
import { askToken } from "./ask-token.ts";
import type { Finder } from "../search/find/open-finder.ts";
import type { ExportDeps } from "./export-route.ts";
import { addSearch } from "./search-routes.ts";
import { addDocuments, type DocumentRoutesDeps } from "./document-routes.ts";
import { addStatus, type StatusRoutesDeps } from "./status-routes.ts";
import { addHealth, type HealthDeps } from "./health-routes.ts";
import { isLoopback, originOf } from "./host-check.ts";
import { addMaps, type MapDeps } from "./map-routes.ts";
import { protect, refuseBadRequest } from "./protect.ts";
import { addPage } from "./serve-page/page-files.ts";
import { readPage } from "./serve-page/read-page.ts";
import { addQueueBoard, type BoardDeps } from "./queue-board.ts";

export interface WebDeps
  extends Finder, ExportDeps, DocumentRoutesDeps, StatusRoutesDeps, MapDeps, HealthDeps, BoardDeps {
  /** The token that every request must have; null asks for none, which is allowed on loopback only. */
  readonly token: string | null;
  /** The folder with `index.html` and the other files of the page. */
  readonly pageDir: string;
  readonly log: Log;
}

/** Where to listen; port 0 picks a free one. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

export interface WebServer {
  /** The URL of the page for a browser on this machine. */
  readonly url: string;
  /** Stops the server. Requests in progress are answered, if that takes no longer than {@link CLOSE_GRACE_MS}; idle connections are cut. */
  readonly close: () => Promise<void>;
}

/** How long a request in progress may delay the stop, in milliseconds. */
const CLOSE_GRACE_MS = 2_000;
/** How long a client may take to send its request, in milliseconds. */
const REQUEST_MS = 30_000;

const portTaken = ({ host, port }: ListenAddress, cause: unknown): WarraqError =>
  new WarraqError(
    "WARRAQ_PORT_TAKEN",
    `Another program already listens on port ${port} of ${host}. Stop it, or set WARRAQ_HTTP_PORT to another port; 0 picks a free one.`,
    { cause },
  );

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/**
 * Starts the web server. Resolves once it listens.
 *
 * @throws WarraqError `WARRAQ_PORT_TAKEN` if another program listens on the port
 * @throws Error if other machines could reach the server and there is no token
 */
export const startServer = async (deps: WebDeps, address: ListenAddress): Promise<WebServer> => {
  if (deps.token === null && !isLoopback(address.host))
    throw new Error(
      `The web server needs a token to listen on ${address.host}, because other machines can reach that address.`,
    );
  const page = await readPage(deps.pageDir);
  const app = fastify({ requestTimeout: REQUEST_MS, frameworkErrors: refuseBadRequest });
  protect(app, address.host, deps.log);
  if (deps.token !== null) askToken(app, deps.token, page.login);
  addPage(app, page);
  addSearch(app, deps);
  addDocuments(app, deps);
  addStatus(app, deps);
  addMaps(app, deps);
  addHealth(app, deps);
  await addQueueBoard(app, deps);
  try {
    await app.listen({ ...address });
  } catch (error) {
    await app.close();
    throw isTaken(error) ? portTaken(address, error) : error;
  }
  const { port } = app.server.address() as AddressInfo;
  return {
    url: originOf(address.host, port),
    close: async () => {
      const cut = setTimeout(() => app.server.closeAllConnections(), CLOSE_GRACE_MS);
      try {
        await app.close();
      } finally {
        clearTimeout(cut);
      }
    },
  };
};
