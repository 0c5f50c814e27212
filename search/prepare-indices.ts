import { WarraqError } from "../document/errors.ts";
import { analysis } from "./analysis.ts";
import { articleMappings } from "./article-mapping.ts";
import type { SearchClient } from "./client.ts";
import { indexNames } from "./index-names.ts";
import { ledgerMappings } from "./ledger-mapping.ts";
import { lineMappings } from "./line-mapping.ts";
import { isStatus, reach } from "./reach.ts";

/** The default of a million characters would leave the end of a long article without highlights. */
const MAX_ANALYZED_OFFSET = 20_000_000;

interface Mappings {
  readonly _meta?: { readonly analysis_version: number };
  readonly properties: object;
}

const shards = { number_of_shards: 1, auto_expand_replicas: "0-1" } as const;

const articleTemplate = () => ({
  settings: {
    index: {
      ...shards,
      refresh_interval: "1s",
      highlight: { max_analyzed_offset: MAX_ANALYZED_OFFSET },
      query: {
        default_field: ["article.headline", "article.headline.exact", "article.body", "article.body.exact"],
      },
    },
    analysis: analysis(),
  },
  mappings: articleMappings,
});

const ledgerTemplate = () => ({
  settings: { index: { ...shards, refresh_interval: "1s" } },
  mappings: ledgerMappings,
});

const linesTemplate = () => ({ settings: { index: shards }, mappings: lineMappings });

/** The oldest analyzers that an index behind an alias was made with; 1 for those that do not say. */
const analysisVersionOf = async (client: SearchClient, alias: string): Promise<number> => {
  const indices = await reach(() => client.indices.getMapping({ index: alias }));
  return Math.min(
    ...Object.values(indices).map(({ mappings }) => Number(mappings._meta?.["analysis_version"] ?? 1)),
  );
};

/** An index keeps the analyzers that it was made with; with older ones, a query would not mean what it means now. */
const checkAnalysis = async (client: SearchClient, alias: string, { _meta }: Mappings): Promise<void> => {
  if (_meta === undefined) return;
  const made = await analysisVersionOf(client, alias);
  if (made >= _meta.analysis_version) return;
  throw new WarraqError(
    "WARRAQ_INDEX_OUTDATED",
    `The index behind ${alias} was made with version ${made} of the Arabic analyzers, and this is version ${_meta.analysis_version}. \`./warraq reindex\` makes a new one from the documents.`,
  );
};

/** Adds the fields that an index made by an earlier version does not have yet; what it has stays as it is. */
const addFields = async (client: SearchClient, alias: string, { properties }: Mappings): Promise<void> => {
  try {
    await reach(() => client.indices.putMapping({ index: alias, properties: properties as never }));
  } catch (error) {
    if (!isStatus(error, 400)) throw error;
    throw new WarraqError(
      "WARRAQ_INDEX_OUTDATED",
      `The index behind ${alias} was made by an earlier version of Warraq and defines a field otherwise. \`./warraq reindex\` makes a new one from the documents.`,
      { cause: error },
    );
  }
};

const prepareIndex = async (
  client: SearchClient,
  alias: string,
  index: string,
  mappings: Mappings,
): Promise<void> => {
  if (await reach(() => client.indices.existsAlias({ name: alias }))) {
    await checkAnalysis(client, alias, mappings);
    return addFields(client, alias, mappings);
  }
  try {
    await reach(() =>
      client.indices.create({
        index,
        aliases: { [alias]: { is_write_index: true } },
        wait_for_active_shards: 1,
      }),
    );
  } catch (error) {
    // Another process was faster.
    if (!isStatus(error, 400) || !(await client.indices.existsAlias({ name: alias }))) throw error;
  }
};

/** Puts the index templates: what indices that are made from now on are like. */
export const putTemplates = async (client: SearchClient, prefix: string): Promise<void> => {
  const names = indexNames(prefix);
  const templates = [
    { alias: names.articles, template: articleTemplate() },
    { alias: names.files, template: ledgerTemplate() },
    { alias: names.lines, template: linesTemplate() },
  ];
  for (const { alias, template } of templates)
    await reach(() =>
      client.indices.putIndexTemplate({
        name: alias,
        index_patterns: [`${alias}-*`],
        // Above the templates that come with a stock Elasticsearch.
        priority: 500,
        template: template as never,
      }),
    );
};

/**
 * Puts the index templates, makes the first index behind each alias, and adds new fields to those that are there. Safe to run at every
 * start, from several processes.
 *
 * @throws WarraqError `WARRAQ_INDEX_OUTDATED` if an index has to be made anew
 */
export const prepareIndices = async (client: SearchClient, prefix: string): Promise<void> => {
  await putTemplates(client, prefix);
  const names = indexNames(prefix);
  await prepareIndex(client, names.articles, names.articlesIndex, articleMappings);
  await prepareIndex(client, names.files, names.filesIndex, ledgerMappings);
  await prepareIndex(client, names.lines, names.linesIndex, lineMappings);
};
