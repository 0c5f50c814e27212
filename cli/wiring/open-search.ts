import type { Config } from "../../config/settings.ts";
import { connectSearch, type SearchClient, type SearchServer } from "../../search/client/client.ts";
import { type IndexNames, indexNames } from "../../search/client/index-names.ts";
import { prepareIndices } from "../../search/indices/prepare-indices.ts";
import type { Context } from "../context.ts";
import { type EngineUrls, findEngines } from "./engines.ts";
import { readCa } from "./read-ca.ts";

/** The credentials of the settings. They are for the Elasticsearch that the settings name: a local one has a secret of its own, in its URL. */
const loginOf = (config: Config): Pick<SearchServer, "username" | "password" | "apiKey"> =>
  config.elasticsearchUrl === undefined
    ? {}
    : {
        username: config.elasticsearchUsername,
        password: config.elasticsearchPassword,
        apiKey: config.elasticsearchApiKey,
      };

/**
 * Connects to the Elasticsearch of this run.
 *
 * @param isBrief whether the command asks a few questions and ends
 */
export const connectTo = (
  config: Config,
  { elasticsearchUrl }: Pick<EngineUrls, "elasticsearchUrl">,
  isBrief = false,
): Promise<SearchClient> =>
  connectSearch(
    {
      url: elasticsearchUrl,
      ...loginOf(config),
      ca: readCa("ELASTICSEARCH_CA", config.elasticsearchCa),
    },
    isBrief,
  );

/** What a command works with that only asks Elasticsearch. */
export interface OpenSearch {
  readonly client: SearchClient;
  readonly names: IndexNames;
}

/** Connects to Elasticsearch, which is started if it is local, makes the indices if they are missing, and closes it after the work. */
export const withSearch = async <Result>(
  context: Context,
  work: (search: OpenSearch) => Promise<Result>,
): Promise<Result> => {
  const { config } = context;
  const client = await connectTo(config, await findEngines(context, ["elasticsearch"]), true);
  try {
    await prepareIndices(client, config.indexPrefix);
    return await work({ client, names: indexNames(config.indexPrefix) });
  } finally {
    await client.close();
  }
};
