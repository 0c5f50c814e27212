import type { Dirent } from "node:fs";
import { lstat, opendir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "../document/source-file.ts";
import { decodeName, systemPath } from "../system/file-name.ts";
import type { Reason } from "../document/reasons.ts";
import { isNotThere } from "../system/system-error.ts";
import { ignoredByName } from "./name-rules.ts";

/** One thing found under a root: a file, which one (inode), and why it is left alone, if it is. */
export interface ScannedFile {
  readonly file: SourceFile;
  readonly inode: number;
  /** When its contents, name or rights last changed here (ms): unlike the file's own time, nobody can set it. */
  readonly ctimeMs: number;
  readonly ignored: Reason | null;
}

/** A folder that could not be read: its files are unknown, not gone. */
export interface UnreadableFolder {
  readonly folder: string;
  readonly error: unknown;
}

export interface ScanOptions {
  readonly extensions: readonly string[];
  readonly onUnreadable: (unreadable: UnreadableFolder) => void;
  /** Called before a folder is read, so that nothing comes into it unseen in between. */
  readonly onFolder?: (folder: string) => Promise<void>;
}

/** What a path is now, as a file of a root. Links are never followed. */
export const inspectPath = async (
  path: string,
  root: string,
  extensions: readonly string[],
): Promise<ScannedFile | "folder" | "gone"> => {
  try {
    const found = await lstat(systemPath(path));
    if (found.isDirectory()) return "folder";
    const mtimeMs = Math.trunc(found.mtimeMs);
    const parts = relative(root, path).split(sep);
    const name = parts.pop() ?? "";
    const byName = ignoredByName(parts, name, extensions);
    return {
      file: { path, root, size: found.size, mtimeMs },
      inode: found.ino,
      ctimeMs: Math.trunc(found.ctimeMs),
      ignored: byName ?? (found.isFile() ? null : "not_a_regular_file"),
    };
  } catch (error) {
    if (isNotThere(error)) return "gone";
    throw error;
  }
};

/** The same, where only a file is of interest: null if there is none. */
export const inspectFile = async (
  path: string,
  root: string,
  extensions: readonly string[],
): Promise<ScannedFile | null> => {
  const found = await inspectPath(path, root, extensions);
  return typeof found === "string" ? null : found;
};

/** The entries of a folder, with their names as bytes: a name that is not UTF-8 is a name too. */
const readEntries = async (folder: string): Promise<AsyncIterable<Dirent<Buffer>>> =>
  (await opendir(systemPath(folder), {
    bufferSize: 256,
    // The typings know only encodings of text here.
    encoding: "buffer" as BufferEncoding,
  })) as unknown as AsyncIterable<Dirent<Buffer>>;

/**
 * Every file under a folder, one after the other, sub-folders included; hidden folders and links are not entered.
 *
 * Reads folders as it goes, so memory does not grow with the number of entries.
 */
export async function* scanFolder(
  start: string,
  { extensions, onUnreadable, onFolder }: ScanOptions,
  root: string = start,
): AsyncGenerator<ScannedFile> {
  const folders = [start];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      await onFolder?.(folder);
      for await (const entry of await readEntries(folder)) {
        const name = decodeName(entry.name);
        const path = join(folder, name);
        if (entry.isDirectory()) {
          if (!name.startsWith(".")) folders.push(path);
          continue;
        }
        const found = await inspectFile(path, root, extensions).catch((error: unknown) => {
          onUnreadable({ folder: path, error });
          return null;
        });
        if (found !== null) yield found;
      }
    } catch (error) {
      onUnreadable({ folder, error });
    }
  }
}
