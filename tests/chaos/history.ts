import type { Config } from "../../config/settings.ts";
import { readPaths } from "../../cli/extract/read-inputs.ts";
import { readerFor } from "../../cli/extract/reader.ts";
import { lstatSync } from "node:fs";

/** What has ever lain in the folder, as a reading of it without any engine says: what may be in Elasticsearch. */
export interface History {
  /** To be called after every change of a file, before the next one. */
  readonly note: (path: string) => Promise<void>;
  /** To be called after a folder was moved. */
  readonly moved: (from: string, to: string) => void;
  /** The paths, and paths with the number of an item, under which each text has ever been, by `documentId`. */
  readonly pathsOfDocuments: ReadonlyMap<string, ReadonlySet<string>>;
}

interface DocumentAtPath {
  /** `#` and the number of an item; nothing for a file. */
  readonly suffix: string;
  readonly documentId: string;
}

const isReadable = (path: string): boolean => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.size > 0;
};

/** Keeps the history of a folder from what is noted. */
export const openHistory = (config: Config, root: string): History => {
  const read = readerFor(config);
  const limits = { ...config, roots: [root] };
  const now = new Map<string, readonly DocumentAtPath[]>();
  const pathsOfDocuments = new Map<string, Set<string>>();

  const put = (path: string, found: readonly DocumentAtPath[]): void => {
    now.set(path, found);
    for (const { suffix, documentId } of found) {
      const known = pathsOfDocuments.get(documentId) ?? new Set();
      pathsOfDocuments.set(documentId, known.add(`${path}${suffix}`));
    }
  };

  return {
    pathsOfDocuments,
    note: async (path) => {
      now.delete(path);
      if (!isReadable(path)) return;
      const found: DocumentAtPath[] = [];
      for await (const input of readPaths([path], limits)) {
        const { reading } = read(input);
        const suffix = (input.source.path ?? path).slice(path.length);
        if (reading.kind === "read") found.push({ suffix, documentId: reading.documentId });
      }
      put(path, found);
    },
    moved: (from, to) => {
      for (const [path, found] of now)
        if (path.startsWith(`${from}/`)) {
          now.delete(path);
          put(`${to}${path.slice(from.length)}`, found);
        }
    },
  };
};
