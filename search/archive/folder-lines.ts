import type { Sha256 } from "../../document/source-file.ts";
import type { SearchClient } from "../client/client.ts";
import { batchLookups } from "../client/batch-lookups.ts";
import {
  type FolderLines,
  fromStoredLines,
  type StoredLines,
  toStoredLines,
} from "../indices/line-mapping.ts";
import { getDocuments } from "../client/get-documents.ts";
import { reach } from "../client/reach.ts";

/** The recurring lines of each folder: one document a folder. */
export interface FolderLinesStore {
  /** The lines of a folder, up to date to the last write. Questions that come at the same time share a request. */
  readonly of: (folder: string) => Promise<FolderLines | undefined>;
  readonly put: (lines: FolderLines) => Promise<void>;
}

/** Folders looked up in one request. */
const LOOKUP_LIMIT = 200;

export const openFolderLines = (client: SearchClient, alias: string, sha256: Sha256): FolderLinesStore => {
  const lookUp = async (folders: readonly string[]): Promise<ReadonlyMap<string, FolderLines>> => {
    const documents = await getDocuments<StoredLines>(
      client,
      alias,
      folders.map((folder) => sha256(folder)),
    );
    return new Map(
      documents.map(({ source }) => {
        const lines = fromStoredLines(source);
        return [lines.folder, lines];
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
