import type { estypes } from "@elastic/elasticsearch";
import { WarraqError } from "../../pipeline/errors.ts";
import type { SearchClient } from "../client/client.ts";
import { type IndexShape, indexShapes } from "./index-shapes.ts";
import { isStatus, reach } from "../client/reach.ts";

/** What an index says of itself; nothing, if it was made before indices did. */
interface IndexMeta {
  readonly shape?: string;
  readonly analysis_version?: number;
}

/** The indices behind an alias with what they say of themselves; none, if there is no such alias. */
const readIndexMetas = async (
  client: SearchClient,
  alias: string,
): Promise<readonly (readonly [index: string, marks: IndexMeta])[]> => {
  try {
    const indices = await reach(() =>
      // Every index of ours says what it does with unknown fields, so each is in the answer, marked or not.
      client.indices.getMapping({
        index: alias,
        filter_path: ["*.mappings._meta", "*.mappings.dynamic"],
      }),
    );
    return Object.entries(indices).map(([index, { mappings }]) => [index, mappings._meta ?? {}]);
  } catch (error) {
    if (isStatus(error, 404)) return [];
    throw error;
  }
};

/** An index keeps the analyzers that it was made with; with older ones, a query would not mean what it means now. */
const checkAnalysis = (
  { alias, mappings: { _meta } }: IndexShape,
  { analysis_version: made = 1 }: IndexMeta,
): void => {
  if (_meta === undefined || made >= _meta.analysis_version) return;
  throw new WarraqError(
    "WARRAQ_INDEX_OUTDATED",
    `The index behind ${alias} was made with version ${made} of the Arabic analyzers, and this is version ${_meta.analysis_version}. \`./warraq reindex\` makes a new one from the documents.`,
  );
};

/** Adds the fields that an index made by an earlier version does not have yet; what it has stays as it is. */
const addNewFields = async (
  client: SearchClient,
  { alias, mappings, fieldsHash }: IndexShape,
  index: string,
  marks: IndexMeta,
): Promise<void> => {
  if (marks.shape === fieldsHash) return;
  const properties = mappings.properties as never;
  try {
    await reach(() =>
      client.indices.putMapping({ index, properties, _meta: { ...marks, shape: fieldsHash } }),
    );
  } catch (error) {
    if (!isStatus(error, 400)) throw error;
    throw new WarraqError(
      "WARRAQ_INDEX_OUTDATED",
      `The index behind ${alias} was made by an earlier version of Warraq and defines a field otherwise. \`./warraq reindex\` makes a new one from the documents.`,
      { cause: error },
    );
  }
};

const createFirstIndex = async (client: SearchClient, { alias, index }: IndexShape): Promise<void> => {
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

const prepareIndex = async (client: SearchClient, shape: IndexShape): Promise<void> => {
  const made = await readIndexMetas(client, shape.alias);
  if (made.length === 0) return createFirstIndex(client, shape);
  for (const [index, marks] of made) {
    checkAnalysis(shape, marks);
    await addNewFields(client, shape, index, marks);
  }
};

/** What the templates say of themselves, by their names. */
const readTemplateHashes = async (
  client: SearchClient,
  prefix: string,
): Promise<ReadonlyMap<string, unknown>> => {
  try {
    // Of an empty list, the filter leaves nothing.
    const answer: Partial<estypes.IndicesGetIndexTemplateResponse> = await reach(() =>
      client.indices.getIndexTemplate({
        name: `${prefix}-*`,
        filter_path: ["index_templates.name", "index_templates.index_template._meta"],
      }),
    );
    const there = answer.index_templates ?? [];
    return new Map(there.map(({ name, index_template: made }) => [name, made?._meta?.["shape"]]));
  } catch (error) {
    if (isStatus(error, 404)) return new Map();
    throw error;
  }
};

/** Puts the index templates that are not there yet as they have to be: what indices that are made from now on are like. */
export const putTemplates = async (client: SearchClient, prefix: string): Promise<void> => {
  const marks = await readTemplateHashes(client, prefix);
  for (const { alias, template, templateHash } of indexShapes(prefix))
    if (marks.get(alias) !== templateHash)
      await reach(() =>
        client.indices.putIndexTemplate({
          name: alias,
          index_patterns: [`${alias}-*`],
          // Above the templates that come with a stock Elasticsearch.
          priority: 500,
          _meta: { shape: templateHash },
          template: template(),
        }),
      );
};

/**
 * Puts the index templates, makes the first index behind each alias, and adds new fields to those that are there. Templates and indices
 * say what they are in `_meta`, so where all is there already this asks and writes nothing. Safe to run at every start, from several
 * processes.
 *
 * @throws WarraqError `WARRAQ_INDEX_OUTDATED` if an index has to be made anew
 */
export const prepareIndices = async (client: SearchClient, prefix: string): Promise<void> => {
  await putTemplates(client, prefix);
  for (const shape of indexShapes(prefix)) await prepareIndex(client, shape);
};
