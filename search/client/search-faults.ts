import type { SearchClient } from "./client.ts";
import type { IndexNames } from "./index-names.ts";
import { isStatus } from "./reach.ts";

/** Blocks that last. The one that a reindex sets for a moment is not one of them. */
const LASTING_BLOCKS = ["read_only_allow_delete", "read_only"] as const;

interface IndexSettings {
  readonly settings?: { readonly index?: { readonly blocks?: Readonly<Record<string, unknown>> } };
}

const isBlocked = ({ settings }: IndexSettings): boolean =>
  LASTING_BLOCKS.some((name) => String(settings?.index?.blocks?.[name]) === "true");

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
  const index = [names.articles, names.files];
  const missing = await aliasFaults(client, index);
  if (missing.length > 0) return missing;
  const [health, settings] = await Promise.all([
    client.cluster.health({ index, timeout: "1s" }),
    client.indices.getSettings({ index, name: "index.blocks.*" }),
  ]);
  const blocked = Object.entries(settings)
    .filter(([, one]) => isBlocked(one as IndexSettings))
    .map(([name]) => name);
  return [
    ...(health.status === "red"
      ? ["A part of the indices is missing (Elasticsearch's health is red): documents for it wait."]
      : []),
    ...(blocked.length === 0
      ? []
      : [
          `Elasticsearch takes no writes to ${blocked.join(", ")}: is its disk nearly full? It lifts the block itself when there is room again. No file is admitted until then.`,
        ]),
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
