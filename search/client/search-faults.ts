import type { SearchClient } from "./client.ts";
import type { IndexNames } from "./index-names.ts";
import { isStatus } from "./reach.ts";

/** Those that last; a reindex blocks writes for a moment, and says so itself. */
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
      ? ["A part of the indices is not there (Elasticsearch's health is red): what should go into it waits."]
      : []),
    ...(blocked.length === 0
      ? []
      : [
          `Elasticsearch takes no writes to ${blocked.join(", ")}: is its disk nearly full? It lifts the block itself when there is room again. Nothing is let in until then.`,
        ]),
  ];
};

/**
 * What keeps an Elasticsearch that answers from taking documents, in words; empty if nothing does.
 *
 * @throws whatever the question meets
 */
export const searchFaults = async (client: SearchClient, names: IndexNames): Promise<readonly string[]> => {
  try {
    return await findFaults(client, names);
  } catch (error) {
    // It answers, but a user of few rights may not know more.
    if (isStatus(error, 403)) return [];
    throw error;
  }
};
