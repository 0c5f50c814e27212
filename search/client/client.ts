/** search/client/: the connection to Elasticsearch, and how all rooms read and write through it. */

import type { Client } from "@elastic/elasticsearch";
import { WarraqError } from "../../pipeline/errors.ts";
import { hideSecrets } from "../../system/hide-secrets.ts";

/** search/: Elasticsearch. How documents and ledger are written, kept and found. */

/** What we ask of Elasticsearch's client. */
export type SearchClient = Pick<
  Client,
  | "bulk"
  | "close"
  | "closePointInTime"
  | "cluster"
  | "count"
  | "create"
  | "delete"
  | "get"
  | "index"
  | "indices"
  | "info"
  | "mget"
  | "msearch"
  | "openPointInTime"
  | "search"
  | "snapshot"
  // The functions ask for it as their `this`.
  | "transport"
  | "update"
>;

export interface SearchServer {
  readonly url: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly apiKey?: string | undefined;
  /** The certificate authority of an https server (PEM), unless the system knows it. */
  readonly ca?: string | undefined;
}

type ClientOptions = ConstructorParameters<typeof Client>[0];

const authOf = ({ username, password, apiKey }: SearchServer): Partial<Pick<ClientOptions, "auth">> => {
  if (apiKey !== undefined) return { auth: { apiKey } };
  if (username !== undefined && password !== undefined) return { auth: { username, password } };
  return {};
};

/** The header that says who asks; the credentials of the settings win over those in the URL. */
const authorizationOf = ({ url, username, password, apiKey }: SearchServer): string | undefined => {
  if (apiKey !== undefined) return `ApiKey ${apiKey}`;
  const inUrl = new URL(url);
  const user = username ?? decodeURIComponent(inUrl.username);
  const secret = password ?? decodeURIComponent(inUrl.password);
  return user === "" ? undefined : `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`;
};

/** A client for a process that works for long: it takes a third of a second to load. */
const openFullClient = async (server: SearchServer): Promise<SearchClient> => {
  const { Client } = await import("./elasticsearch.ts");
  const { url, ca } = server;
  return new Client({
    node: url,
    ...authOf(server),
    ...(ca === undefined ? {} : { tls: { ca } }),
    // Callers decide about retries: a bulk request retries each item by itself.
    maxRetries: 0,
    requestTimeout: 60_000,
    redaction: { type: "remove" },
  });
};

/** A client for a command that asks a few questions and ends. */
const openBriefClient = async (server: SearchServer): Promise<SearchClient> => {
  const { openLightClient } = await import("./light-client.ts");
  const authorization = authorizationOf(server);
  return openLightClient({
    url: server.url,
    ca: server.ca,
    ...(authorization === undefined ? {} : { authorization }),
  });
};

/** The major version of the client. The server's must be the same, since the client asks for answers of its own version. */
const CLIENT_MAJOR = "9";

/**
 * Opens a client and makes sure that the server answers and has our major version.
 *
 * @param isBrief whether the process asks a few questions and ends: then a client is opened that loads fast
 * @throws WarraqError `WARRAQ_SEARCH_UNAVAILABLE` if it does not answer, `WARRAQ_SEARCH_INCOMPATIBLE` for another major version
 */
export const connectSearch = async (server: SearchServer, isBrief = false): Promise<SearchClient> => {
  const client = await (isBrief ? openBriefClient(server) : openFullClient(server));
  const where = hideSecrets(server.url);
  const answer = await client.info().catch((error: unknown) => {
    throw new WarraqError(
      "WARRAQ_SEARCH_UNAVAILABLE",
      `Elasticsearch at ${where} does not answer (${String(error)}). Start it, or correct ELASTICSEARCH_URL and its credentials.`,
      { cause: error },
    );
  });
  const version = answer.version.number;
  if (version.split(".")[0] !== CLIENT_MAJOR)
    throw new WarraqError(
      "WARRAQ_SEARCH_INCOMPATIBLE",
      `Elasticsearch at ${where} is version ${version}; version ${CLIENT_MAJOR} is needed.`,
    );
  return client;
};
