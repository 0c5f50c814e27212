/** search/client/: the connection to Elasticsearch, and how all rooms read and write through it. */

import type { Client as ElasticsearchClient } from "@elastic/elasticsearch";
import { WarraqError } from "../../pipeline/errors.ts";
import { hideSecrets } from "../../system/hide-secrets.ts";
import { Client } from "./elasticsearch.ts";

/** search/: Elasticsearch. How documents and ledger are written, kept and found. */

export type SearchClient = ElasticsearchClient;

type ClientOptions = NonNullable<ConstructorParameters<typeof Client>[0]>;

export interface SearchServer {
  readonly url: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly apiKey?: string | undefined;
  /** The certificate authority of an https server (PEM), unless the system knows it. */
  readonly ca?: string | undefined;
}

const authOf = ({ username, password, apiKey }: SearchServer): Partial<Pick<ClientOptions, "auth">> => {
  if (apiKey !== undefined) return { auth: { apiKey } };
  if (username !== undefined && password !== undefined) return { auth: { username, password } };
  return {};
};

/** The major version of the client. The server's must be the same, since the client asks for answers of its own version. */
const CLIENT_MAJOR = "9";

/**
 * Opens a client and makes sure that the server answers and has our major version.
 *
 * @throws WarraqError `WARRAQ_SEARCH_UNAVAILABLE` if it does not answer, `WARRAQ_SEARCH_INCOMPATIBLE` for another major version
 */
export const connectSearch = async (server: SearchServer): Promise<SearchClient> => {
  const { ca } = server;
  const client = new Client({
    node: server.url,
    ...authOf(server),
    ...(ca === undefined ? {} : { tls: { ca } }),
    // Callers decide about retries: a bulk request retries each item by itself.
    maxRetries: 0,
    requestTimeout: 60_000,
    redaction: { type: "remove" },
  });
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
