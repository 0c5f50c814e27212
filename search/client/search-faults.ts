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

const findFaults = async (client: SearchClient, names: IndexNames): Promise<readonly string[]> => {
  const index = [names.articles, names.files];
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

/**
 * The reasons why an Elasticsearch that answers takes no documents, in words for the user; empty if it takes them.
 *
 * @throws OutageError or another error if Elasticsearch does not answer
 */
export const searchFaults = async (client: SearchClient, names: IndexNames): Promise<readonly string[]> => {
  try {
    return await findFaults(client, names);
  } catch (error) {
    // It answers, but this user may not read its state.
    if (isStatus(error, 403)) return [];
    throw error;
  }
};
