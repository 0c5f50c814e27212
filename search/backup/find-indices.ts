import type { SearchClient } from "../client/client.ts";
import { indexNames } from "../client/index-names.ts";
import { isStatus, reach } from "../client/reach.ts";
import { ARCHIVE_PARTS, type ArchivePart } from "./dump-indices.ts";

/** The index of each part of an archive. */
export type ArchiveIndices = Readonly<Partial<Record<ArchivePart, string>>>;

const NOT_FOUND = 404;

/** The index behind the alias of each part that is there. */
export const findIndices = async (client: SearchClient, prefix: string): Promise<ArchiveIndices> => {
  const names = indexNames(prefix);
  const found = await Promise.all(
    ARCHIVE_PARTS.map(async (part): Promise<readonly (readonly [ArchivePart, string])[]> => {
      try {
        const indices = Object.keys(await reach(() => client.indices.getAlias({ name: names[part] })));
        return indices.map((index) => [part, index]);
      } catch (error) {
        if (isStatus(error, NOT_FOUND)) return [];
        throw error;
      }
    }),
  );
  return Object.fromEntries(found.flat());
};
