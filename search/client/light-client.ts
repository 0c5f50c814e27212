import { createRequire } from "node:module";
import type { Client } from "@elastic/elasticsearch";
import { type LightServer, type LightTransport, openLightTransport } from "./light-transport.ts";

/** A function of Elasticsearch's client: it makes a request of its parameters, and hands it to the transport of `this`. */
type ApiFunction = (
  this: { readonly transport: LightTransport },
  ...parameters: readonly unknown[]
) => unknown;
type ApiNamespace = new (transport: LightTransport) => object;

const require = createRequire(import.meta.url);

/** The default export of one file of Elasticsearch's client. */
const load = <Loaded>(file: string): Loaded =>
  (require(`@elastic/elasticsearch/lib/api/api/${file}`) as { readonly default: Loaded }).default;

/** The files of the functions that we call. */
const FUNCTIONS = {
  bulk: "bulk",
  closePointInTime: "close_point_in_time",
  count: "count",
  create: "create",
  delete: "delete",
  get: "get",
  index: "index",
  info: "info",
  mget: "mget",
  msearch: "msearch",
  openPointInTime: "open_point_in_time",
  search: "search",
  update: "update",
} as const satisfies Partial<Record<keyof Client, string>>;
const NAMESPACES = ["cluster", "indices", "snapshot"] as const satisfies readonly (keyof Client)[];

/** Elasticsearch's client as far as it can be opened lightly. */
type LightClient = Pick<Client, keyof typeof FUNCTIONS | (typeof NAMESPACES)[number] | "close" | "transport">;

/**
 * Opens a client that loads of Elasticsearch's client only the functions that are called, and sends their requests by itself. Its
 * answers are the same; a failed request is an error of the same name. For commands that ask a few questions and end.
 */
export const openLightClient = async (server: LightServer): Promise<LightClient> => {
  const transport = await openLightTransport(server);
  const client = { transport, close: async () => transport.close() };
  const define = (name: string, make: () => unknown): void => {
    let made: unknown;
    Object.defineProperty(client, name, { get: () => (made ??= make()) });
  };
  for (const [name, file] of Object.entries(FUNCTIONS)) define(name, () => load<ApiFunction>(file));
  for (const name of NAMESPACES) define(name, () => new (load<ApiNamespace>(name))(transport));
  return client as unknown as LightClient;
};
