import { type ArchivePart, withOpenedParts } from "../../search/backup/dump-indices.ts";
import { connectSearch } from "../../search/client/client.ts";

/** Every document of every part of an archive, by its id; of a part without documents nothing. */
export const readArchive = async (
  url: string,
  prefix: string,
): Promise<Readonly<Partial<Record<ArchivePart, object>>>> => {
  const client = await connectSearch({ url });
  const parts = await withOpenedParts(client, prefix, (opened) =>
    Promise.all(
      opened.map(async ({ part, documents }) => {
        const found: Record<string, object> = {};
        for await (const { id, version, source } of documents()) found[id] = { version, source };
        return [part, found] as const;
      }),
    ),
  );
  await client.close();
  return Object.fromEntries(parts.filter(([, found]) => Object.keys(found).length > 0));
};
