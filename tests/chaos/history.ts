import type { Config } from "../../config/settings.ts";
import { readPaths } from "../../cli/extract/read-inputs.ts";
import { readerFor } from "../../cli/extract/reader.ts";
import { lstatSync } from "node:fs";

/** Every text that was ever in the folder, read without any engine. Only these may be in Elasticsearch. */
export interface History {
  /** Call this after every change of a file, before the next one. */
  readonly note: (path: string) => Promise<void>;
  /** Call this after a folder was moved. */
  readonly moved: (from: string, to: string) => void;
  /** By `documentId`, every path that ever held the text; an item has its number behind the path. */
  readonly pathsOfDocuments: ReadonlyMap<string, ReadonlySet<string>>;
}

interface DocumentAtPath {
  /** `#` and the number of the item; empty for a file with one article. */
  readonly suffix: string;
  readonly documentId: string;
}

const isReadable = (path: string): boolean => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.size > 0;
};

/** Starts the history of a folder. */
export const openHistory = (config: Config, root: string): History => {
  const read = readerFor(config, new Map());
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
