import type { SearchClient } from "./client.ts";
import type { IndexNames } from "./index-names.ts";
import { isStatus } from "./reach.ts";

/** The blocks that a nearly full disk or an administrator sets. */
const DISK_BLOCKS = ["read_only_allow_delete", "read_only"] as const;
/** The block that a reindex sets for its last step. */
const REINDEX_BLOCK = "write";

interface IndexSettings {
  readonly settings?: { readonly index?: { readonly blocks?: Readonly<Record<string, unknown>> } };
}

/** The indices that have one of these blocks. */
const blockedBy = (
  settings: Readonly<Record<string, IndexSettings>>,
  blocks: readonly string[],
): readonly string[] =>
  Object.entries(settings)
    .filter(([, one]) => blocks.some((name) => String(one.settings?.index?.blocks?.[name]) === "true"))
    .map(([index]) => index);

const blockFaults = (settings: Readonly<Record<string, IndexSettings>>): readonly string[] => {
  const full = blockedBy(settings, DISK_BLOCKS);
  const closed = blockedBy(settings, [REINDEX_BLOCK]);
  return [
    ...(full.length === 0
      ? []
      : [
          `Elasticsearch takes no writes to ${full.join(", ")}: is its disk nearly full? It lifts the block itself when there is room again. No file is admitted until then.`,
        ]),
    ...(closed.length === 0
      ? []
      : [
          `A write block is on ${closed.join(", ")}, so files wait. A reindex sets it for its last step. If none runs, one died there: \`./warraq reindex\` goes on with it and lifts the block. If somebody else set it: PUT /${closed.join(",")}/_settings {"index.blocks.write": null}.`,
        ]),
  ];
};

/** What is wrong with the aliases that everything is read and written through: each must stand on open indices. */
const aliasFaults = async (client: SearchClient, aliases: readonly string[]): Promise<readonly string[]> => {
  const found = await client.indices.resolveIndex({
    name: aliases.flatMap((alias) => [alias, `${alias}-*`]),
    expand_wildcards: ["open", "closed"],
    ignore_unavailable: true,
  });
  const open = new Set(
    found.indices.filter(({ attributes }) => attributes.includes("open")).map(({ name }) => name),
  );
  return aliases.flatMap((alias) => {
    const indices = [found.aliases.find(({ name }) => name === alias)?.indices ?? []].flat();
    if (indices.length === 0)
      return [
        `There is no index behind ${alias}: it was deleted. \`./warraq up\` makes one when it starts, and files wait until then.`,
      ];
    const closed = indices.filter((index) => !open.has(index));
    return closed.length === 0
      ? []
      : [`${closed.join(", ")} is closed, so files wait. Open it: POST /${closed[0] ?? ""}/_open.`];
  });
};

const findFaults = async (client: SearchClient, names: IndexNames): Promise<readonly string[]> => {
  const { articles, files, versions, lines, events } = names;
  const index = [articles, files];
  const missing = await aliasFaults(client, index);
  if (missing.length > 0) return missing;
  const [health, settings] = await Promise.all([
    client.cluster.health({ index, timeout: "1s" }),
    client.indices.getSettings({
      index: [...index, versions, lines, events],
      name: "index.blocks.*",
      // The index of versions is made with the first of them.
      ignore_unavailable: true,
    }),
  ]);
  return [
    ...(health.status === "red"
      ? ["A part of the indices is missing (Elasticsearch's health is red): documents for it wait."]
      : []),
    ...blockFaults(settings as Readonly<Record<string, IndexSettings>>),
  ];
};

/** What is wrong with the rights of a user who may not ask how the engine is. */
const rightsFaults = async (client: SearchClient, index: readonly string[]): Promise<readonly string[]> => {
  try {
    await client.search({ index: [...index], size: 0, track_total_hits: false });
    return [];
  } catch (error) {
    if (isStatus(error, 403) || isStatus(error, 401))
      return [
        "Elasticsearch does not let this user read the indices: correct the user, its role or the API key.",
      ];
    throw error;
  }
};

/**
 * The reasons why an Elasticsearch that answers takes no documents, in words for the user; empty if it takes them.
 *
 * @throws OutageError or another error if Elasticsearch does not answer
 */
export const searchFaults = async (client: SearchClient, names: IndexNames): Promise<readonly string[]> => {
  try {
    return await findFaults(client, names);
  } catch (error) {
    // It answers, but this user may not read its state. Then it is enough if the user may read the documents.
    if (isStatus(error, 403)) return rightsFaults(client, [names.articles, names.files]);
    throw error;
  }
};
