/** disk/: the file system; scans folders, and reads source files and the items in them without following links. */
import type { Dirent, Stats } from "node:fs";
import { lstat, opendir } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import type { Reason } from "../document/reasons.ts";
import type { SourceFile } from "../document/source-file.ts";
import { decodeName, systemPath } from "../system/file-name.ts";
import { isNotThere, systemCodeOf } from "../system/system-error.ts";
import { isLeftAlone } from "./left-alone.ts";
import { ignoredByName, type NameRules } from "./name-rules.ts";

/** A file that was found under a root. */
export interface ScannedFile {
  readonly file: SourceFile;
  readonly inode: number;
  /** When contents, name or rights last changed (ms since 1970). Unlike the date of a file, no program can set it. */
  readonly ctimeMs: number;
  /** Why the file is ignored; null if it is to be read. `file_unreadable`: something is at the path, and nobody can say what. */
  readonly ignored: Reason | null;
  /** What the system answered, if it is `file_unreadable`. */
  readonly error?: string;
}

/** A folder that could not be read. What is in it is unknown, not gone. */
export interface UnreadableFolder {
  readonly folder: string;
  readonly error: unknown;
}

export interface ScanOptions {
  readonly names: NameRules;
  readonly onUnreadable: (unreadable: UnreadableFolder) => void;
  /** Called before a folder is read, so that it can be listened to before: no file then comes unnoticed in between. */
  readonly onFolder?: (folder: string) => Promise<void>;
}

/** The end of the path of a folder that is left alone: it is recorded like a file, and nothing in it is. */
export const LEFT_ALONE_END = "/";

const leftAloneFolder = (path: string, root: string, { ino, ctimeMs }: Stats): ScannedFile => ({
  // What happens inside changes the folder's date, and is nobody's concern.
  file: {
    path: path.endsWith(LEFT_ALONE_END) ? path : `${path}${LEFT_ALONE_END}`,
    root,
    size: 0,
    mtimeMs: 0,
  },
  inode: ino,
  ctimeMs: Math.trunc(ctimeMs),
  ignored: "left_alone",
});

/** Something at a path that cannot be looked at: a folder above it may not be searched, its name is too long, the disk or server fails. */
const unreadableFile = (path: string, root: string, error: unknown): ScannedFile => ({
  file: { path, root, size: 0, mtimeMs: 0 },
  inode: 0,
  ctimeMs: 0,
  ignored: "file_unreadable",
  error: String(error),
});

/**
 * Finds out what is at a path under a root. Links are not followed: a link is an ignored file. So is a folder that is left alone. A path
 * that cannot be looked at is an unreadable file, whatever the system answers, so that it harms no other path.
 */
export const inspectPath = async (
  path: string,
  root: string,
  names: NameRules,
): Promise<ScannedFile | "folder" | "gone"> => {
  try {
    const stats = await lstat(systemPath(path));
    if (stats.isDirectory()) {
      const isOne = path.endsWith(LEFT_ALONE_END) || isLeftAlone(basename(path), names.leftAlone);
      return isOne && path !== root ? leftAloneFolder(path, root, stats) : "folder";
    }
    const folders = relative(root, path).split(sep);
    const name = folders.pop() ?? "";
    const byName = ignoredByName(folders, name, names);
    return {
      file: { path, root, size: stats.size, mtimeMs: Math.trunc(stats.mtimeMs) },
      inode: stats.ino,
      ctimeMs: Math.trunc(stats.ctimeMs),
      ignored: byName ?? (stats.isFile() ? null : "not_a_regular_file"),
    };
  } catch (error) {
    if (isNotThere(error)) return "gone";
    if (systemCodeOf(error) === "") throw error;
    return unreadableFile(path, root, error);
  }
};

/** The file at a path under a root; null if there is none. */
export const inspectFile = async (
  path: string,
  root: string,
  names: NameRules,
): Promise<ScannedFile | null> => {
  const found = await inspectPath(path, root, names);
  return typeof found === "string" ? null : found;
};

/** The entries of a folder, with their names as bytes, since a name need not be UTF-8. */
const readEntries = async (folder: string): Promise<AsyncIterable<Dirent<Buffer>>> =>
  (await opendir(systemPath(folder), {
    bufferSize: 256,
    // The typings of Node know only encodings of text here.
    encoding: "buffer" as BufferEncoding,
  })) as unknown as AsyncIterable<Dirent<Buffer>>;

/**
 * Finds every file under a folder and its sub-folders. Hidden folders, links and folders that are left alone are not entered.
 *
 * It reads folders as it goes, so memory does not grow with the number of files.
 *
 * @param root the root that the folder is under, if it is not one itself
 */
export async function* scanFolder(
  start: string,
  { names, onUnreadable, onFolder }: ScanOptions,
  root: string = start,
): AsyncGenerator<ScannedFile> {
  const folders = [start];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      await onFolder?.(folder);
      for await (const entry of await readEntries(folder)) {
        const name = decodeName(entry.name);
        const path = join(folder, name);
        if (entry.isDirectory() && !isLeftAlone(name, names.leftAlone)) {
          if (!name.startsWith(".")) folders.push(path);
          continue;
        }
        const found = await inspectFile(path, root, names);
        if (found !== null) yield found;
      }
    } catch (error) {
      onUnreadable({ folder, error });
    }
  }
}
