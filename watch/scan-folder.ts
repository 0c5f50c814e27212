import type { Dirent } from "node:fs";
import { lstat, opendir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "../document/document.ts";
import type { Reason } from "../document/reasons.ts";
import { isNotThere } from "../document/system-error.ts";
import { ignoredByName } from "./name-rules.ts";

/** One thing found under a root: a file, when it last changed in any way (ms), and why it is left alone, if it is. */
export interface Found {
  readonly file: SourceFile;
  readonly changedMs: number;
  readonly ignored: Reason | null;
}

/** A folder that could not be read: its files are unknown, not gone. */
export interface Unreadable {
  readonly folder: string;
  readonly error: unknown;
}

export interface ScanOptions {
  readonly extensions: readonly string[];
  readonly onUnreadable: (unreadable: Unreadable) => void;
}

/** What a path is now, as a file of a root; null if it is gone or a folder. Links are never followed. */
export const inspect = async (
  path: string,
  root: string,
  extensions: readonly string[],
): Promise<Found | null> => {
  try {
    const found = await lstat(path);
    if (found.isDirectory()) return null;
    const mtimeMs = Math.trunc(found.mtimeMs);
    const parts = relative(root, path).split(sep);
    const name = parts.pop() ?? "";
    const byName = ignoredByName(parts, name, extensions);
    return {
      file: { path, root, size: found.size, mtimeMs },
      changedMs: Math.max(mtimeMs, found.ctimeMs),
      ignored: byName ?? (found.isFile() ? null : "not_a_regular_file"),
    };
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error;
  }
};

/**
 * Every file under a root, one after the other, sub-folders included; hidden folders and links are not entered.
 *
 * Reads folders as it goes, so memory does not grow with the number of entries.
 */
export async function* scanFolder(root: string, options: ScanOptions): AsyncGenerator<Found> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await opendir(folder, { bufferSize: 256 }).catch((error: unknown) => error);
    if (!(typeof entries === "object" && entries !== null && Symbol.asyncIterator in entries)) {
      options.onUnreadable({ folder, error: entries });
      continue;
    }
    for await (const entry of entries as AsyncIterable<Dirent>) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".")) folders.push(path);
        continue;
      }
      const found = await inspect(path, root, options.extensions);
      if (found !== null) yield found;
    }
  }
}
