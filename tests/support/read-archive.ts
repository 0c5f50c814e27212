import { ask } from "./servers/ask.ts";

interface Index {
  readonly aliases: Readonly<Record<string, object>>;
}
interface Found {
  readonly hits: {
    readonly hits: readonly { readonly _id: string; readonly _version: number; readonly _source: object }[];
  };
}

/** More than any archive of a test has in one part. */
const MOST = 10_000;

/**
 * Every document of every part of an archive, by its id; of a part without documents nothing. Elasticsearch is asked for its aliases and
 * their documents, not our own code that a backup is made with: a part that this forgets would be missing in both.
 */
export const readArchive = async (
  url: string,
  prefix: string,
): Promise<Readonly<Record<string, Readonly<Record<string, object>>>>> => {
  const answerTo = async (path: string): Promise<unknown> => (await ask(`${url}/${path}`)).json();
  await ask(`${url}/${prefix}-*/_refresh`, { method: "POST" });
  const indices = (await answerTo(`${prefix}-*/_alias`)) as Readonly<Record<string, Index>>;
  const aliases = [...new Set(Object.values(indices).flatMap((index) => Object.keys(index.aliases)))];
  const parts = await Promise.all(
    aliases.map(async (alias) => {
      const { hits } = (await answerTo(`${alias}/_search?version=true&size=${MOST}`)) as Found;
      const documents = hits.hits.map(
        ({ _id, _version, _source }) => [_id, { version: _version, source: _source }] as const,
      );
      return [alias.slice(prefix.length + 1), Object.fromEntries(documents)] as const;
    }),
  );
  return Object.fromEntries(parts.filter(([, documents]) => Object.keys(documents).length > 0));
};
