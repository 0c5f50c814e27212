import type { Sha256 } from "../../document/source-file.ts";
import type { SearchClient } from "../client/client.ts";
import { batchLookups } from "../client/batch-lookups.ts";
import {
  type FolderLines,
  fromStoredLines,
  type StoredLines,
  toStoredLines,
} from "../indices/line-mapping.ts";
import { reach } from "../client/reach.ts";

/** What recurs in each folder: one record a folder. */
export interface FolderLinesStore {
  /** What was learned of a folder, up to date to the last write. Questions asked at the same time are asked together. */
  readonly of: (folder: string) => Promise<FolderLines | undefined>;
  readonly put: (lines: FolderLines) => Promise<void>;
}

/** Folders looked up in one request at the most. */
const LOOKUP_LIMIT = 200;

export const openFolderLines = (client: SearchClient, alias: string, sha256: Sha256): FolderLinesStore => {
  const lookUp = async (folders: readonly string[]): Promise<ReadonlyMap<string, FolderLines>> => {
    const answer = await reach(() =>
      client.mget<StoredLines>({ index: alias, ids: folders.map((folder) => sha256(folder)) }),
    );
    return new Map(
      answer.docs.flatMap((doc) => {
        if (!("_source" in doc) || doc._source === undefined) return [];
        const lines = fromStoredLines(doc._source);
        return [[lines.folder, lines]];
      }),
    );
  };
  return {
    of: batchLookups(lookUp, LOOKUP_LIMIT),
    put: async (lines) => {
      await reach(() =>
        client.index({
          index: alias,
          id: sha256(lines.folder),
          document: toStoredLines(lines),
          require_alias: true,
        }),
      );
    },
  };
};
