import type { AddressInfo } from "node:net";
import { fastify } from "fastify";
import { WarraqError } from "../pipeline/errors.ts";
import type { Log } from "../observe/log.ts";
import { askToken } from "./ask-token.ts";
import { addApi, type ApiDeps } from "./api-routes.ts";
import { addHealth, type HealthDeps } from "./health-routes.ts";
import { isLoopback, originOf } from "./host-check.ts";
import { addPage, LOGIN_URL, readPage } from "./page-files.ts";
import { protect, refuse } from "./protect.ts";
import { addQueueBoard, type BoardDeps } from "./queue-board.ts";

/** web/: HTTP; the search API and its page, health, metrics and the queue board. What it tells comes in; it only reads. */

export interface WebDeps extends ApiDeps, HealthDeps, BoardDeps {
  /** What everybody must know who asks anything; null asks for nothing, which only does on loopback. */
  readonly token: string | null;
  /** The folder with `index.html` and what belongs to it. */
  readonly pageDir: string;
  readonly log: Log;
}

/** Where to listen; port 0 takes a free one. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface WebServer {
  /** Where a browser on this machine finds the page. */
  readonly url: string;
  /** Ends: requests under way are answered, within a moment; connections that only wait are cut. */
  readonly close: () => Promise<void>;
}

/** How long an answer under way may hold up the end, in milliseconds. */
const CLOSE_GRACE_MS = 2_000;
/** How long a client may take to say what it wants, in milliseconds. */
const REQUEST_MS = 30_000;

const portTaken = ({ host, port }: Address, cause: unknown): WarraqError =>
  new WarraqError(
    "WARRAQ_PORT_TAKEN",
    `Another program listens on port ${port} of ${host}. Stop it, or set WARRAQ_HTTP_PORT to another port; 0 takes a free one.`,
    { cause },
  );

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/**
 * Starts the web server and answers once it listens.
 *
 * @throws Error if others could reach it and it would ask for no token
 */
export const startServer = async (deps: WebDeps, address: Address): Promise<WebServer> => {
  if (deps.token === null && !isLoopback(address.host))
    throw new Error(`Without a token nothing listens on ${address.host}, which others can reach.`);
  const page = await readPage(deps.pageDir);
  const app = fastify({ requestTimeout: REQUEST_MS, frameworkErrors: refuse });
  protect(app, address.host, deps.log);
  if (deps.token !== null) askToken(app, deps.token, page.find(({ url }) => url === LOGIN_URL)?.body);
  addPage(app, page);
  addApi(app, deps);
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
