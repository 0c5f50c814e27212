import type { estypes } from "@elastic/elasticsearch";
import { WarraqError } from "../../pipeline/errors.ts";
import type { SearchClient } from "../client/client.ts";
import { type IndexShape, indexShapes } from "./index-shapes.ts";
import { prefixOf } from "../client/index-names.ts";
import { isStatus, reach } from "../client/reach.ts";

/** The `_meta` of an index; empty if it was made by a version that wrote none. */
interface IndexMeta {
  readonly shape?: string;
  readonly analysis_version?: number;
  /** The release of the product that was last to write into it. */
  readonly release?: string;
}

/** The indices behind an alias, each with its `_meta`; none if there is no such alias. */
export const readIndexMetas = async (
  client: Pick<SearchClient, "indices">,
  alias: string,
): Promise<readonly (readonly [index: string, meta: IndexMeta])[]> => {
  try {
    const indices = await reach(() =>
      // Every index of ours has `dynamic`, so each is in the answer, even without `_meta`.
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

/** An index that was made with older Arabic analyzers than ours. */
export interface OlderAnalysis {
  readonly alias: string;
  readonly made: number;
  readonly current: number;
}

/** An index keeps the analyzers that it was made with. With older ones, queries would not find what they should. Null if it has ours. */
const olderAnalysisOf = (
  { alias, mappings: { _meta } }: IndexShape,
  { analysis_version: made = 1 }: IndexMeta,
): OlderAnalysis | null =>
  _meta === undefined || made >= _meta.analysis_version
    ? null
    : { alias, made, current: _meta.analysis_version };

/** The indices that a reindex is due for, since their analyzers are older. Only reads; an alias without an index has none. */
export const findOlderAnalyses = async (
  client: SearchClient,
  prefix: string,
): Promise<readonly OlderAnalysis[]> => {
  const found: OlderAnalysis[] = [];
  for (const shape of indexShapes(prefix))
    for (const [, meta] of await readIndexMetas(client, shape.alias)) {
      const older = olderAnalysisOf(shape, meta);
      if (older !== null) found.push(older);
    }
  return found;
};

const checkAnalysis = (shape: IndexShape, meta: IndexMeta): void => {
  const ours = shape.mappings._meta?.analysis_version;
  const { analysis_version: made = 1 } = meta;
  if (ours !== undefined && made > ours)
    throw new WarraqError(
      "WARRAQ_ARCHIVE_NEWER",
      `The index behind ${shape.alias} was made with version ${made} of the Arabic analyzers, and this is version ${ours}: a later Warraq has made it, and this one would not find what it should. Go back to that one.`,
    );
  const older = olderAnalysisOf(shape, meta);
  if (older === null) return;
  throw new WarraqError(
    "WARRAQ_INDEX_OUTDATED",
    `The index behind ${older.alias} was made with version ${older.made} of the Arabic analyzers, and this is version ${older.current}. \`./warraq reindex\` makes a new one from the documents.`,
  );
};

/** Adds the fields that an index of an earlier version lacks. The fields that it has stay as they are. */
const addNewFields = async (
  client: SearchClient,
  { alias, mappings, fieldsHash }: IndexShape,
  index: string,
  meta: IndexMeta,
): Promise<void> => {
  if (meta.shape === fieldsHash) return;
  const properties = mappings.properties as never;
  try {
    await reach(() =>
      client.indices.putMapping({ index, properties, _meta: { ...meta, shape: fieldsHash } }),
    );
  } catch (error) {
    if (!isStatus(error, 400)) throw error;
    throw new WarraqError(
      "WARRAQ_INDEX_OUTDATED",
      `The index behind ${alias} was made by an earlier version of Warraq and defines a field differently. \`./warraq reindex\` makes a new one from the documents.`,
      { cause: error },
    );
  }
};

const putTemplate = async (
  client: SearchClient,
  { alias, template, templateHash }: Pick<IndexShape, "alias" | "template" | "templateHash">,
): Promise<void> => {
  const body = await template();
  await reach(() =>
    client.indices.putIndexTemplate({
      name: alias,
      index_patterns: [`${alias}-*`],
      // Higher than the templates that come with a stock Elasticsearch.
      priority: 500,
      _meta: { shape: templateHash },
      template: body,
    }),
  );
};

/**
 * Makes the first index behind an alias, with the release that makes it in its `_meta`; of one that is made later, its template too. The
 * other templates must be there.
 */
export const createFirstIndex = async (
  client: SearchClient,
  { alias, index }: Pick<IndexShape, "alias" | "index">,
  release?: string,
): Promise<void> => {
  const later = indexShapes(prefixOf(alias)).find(
    (shape) => shape.alias === alias && shape.isMadeLater === true,
  );
  if (later !== undefined) await putTemplate(client, later);
  try {
    await reach(() =>
      client.indices.create({
        index,
        aliases: { [alias]: { is_write_index: true } },
        // Elasticsearch adds it to the `_meta` of the template.
        ...(release === undefined ? {} : { mappings: { _meta: { release } } }),
        wait_for_active_shards: 1,
      }),
    );
  } catch (error) {
    // Another process was faster.
    if (!isStatus(error, 400) || !(await client.indices.existsAlias({ name: alias }))) throw error;
  }
};

/** The indices behind the alias of a shape. */
type Made = Awaited<ReturnType<typeof readIndexMetas>>;

const prepareIndex = async (
  client: SearchClient,
  shape: IndexShape,
  made: Made,
  release?: string,
): Promise<void> => {
  if (made.length === 0 && shape.isMadeLater === true) return;
  if (made.length === 0) return createFirstIndex(client, shape, release);
  for (const [index, meta] of made) {
    checkAnalysis(shape, meta);
    await addNewFields(client, shape, index, meta);
  }
};

/** The hash that each of our templates carries, by its name. */
const readTemplateHashes = async (
  client: SearchClient,
  prefix: string,
): Promise<ReadonlyMap<string, unknown>> => {
  try {
    // If there is no template, the filter leaves an empty answer.
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

/** The aliases whose index templates are missing or outdated, though there are indices behind them. Only reads. */
export const findDriftedTemplates = async (
  client: SearchClient,
  prefix: string,
): Promise<readonly string[]> => {
  const hashes = await readTemplateHashes(client, prefix);
  const drifted: string[] = [];
  for (const { alias, templateHash } of indexShapes(prefix))
    if (hashes.get(alias) !== templateHash && (await readIndexMetas(client, alias)).length > 0)
      drifted.push(alias);
  return drifted;
};

/** The shape of every index of a prefix, with the indices behind its alias. */
const readAllMetas = async (
  client: SearchClient,
  prefix: string,
): Promise<readonly (readonly [shape: IndexShape, made: Made])[]> => {
  const found: (readonly [IndexShape, Made])[] = [];
  for (const shape of indexShapes(prefix)) found.push([shape, await readIndexMetas(client, shape.alias)]);
  return found;
};

/**
 * Writes the index templates that are missing or outdated, but none for an index that is made later and is not there: Elasticsearch makes the
 * analyzers of each template to check it, which takes longer than making an index. A snapshot brings an index back without its template.
 */
const prepareTemplates = async (
  client: SearchClient,
  prefix: string,
  found: Awaited<ReturnType<typeof readAllMetas>>,
): Promise<void> => {
  const hashes = await readTemplateHashes(client, prefix);
  for (const [shape, made] of found) {
    const isAwaited = shape.isMadeLater !== true || made.length > 0;
    if (isAwaited && hashes.get(shape.alias) !== shape.templateHash) await putTemplate(client, shape);
  }
};

/** The same by itself. Indices that are made from now on follow them. */
export const putTemplates = async (client: SearchClient, prefix: string): Promise<void> =>
  prepareTemplates(client, prefix, await readAllMetas(client, prefix));

/**
 * Writes the index templates, makes the first index behind each alias, and adds new fields to the indices that exist. Templates and
 * indices carry hashes in `_meta`, so if all is up to date this only reads. Safe to run at every start, from several processes.
 *
 * @param release the version of the product, for the first index of an alias
 * @throws WarraqError `WARRAQ_INDEX_OUTDATED` if an index needs a reindex
 */
export const prepareIndices = async (
  client: SearchClient,
  prefix: string,
  release?: string,
): Promise<void> => {
  const found = await readAllMetas(client, prefix);
  await prepareTemplates(client, prefix, found);
  for (const [shape, made] of found) await prepareIndex(client, shape, made, release);
};
