import { hash } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { type FileHandle, open, readlink, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type FileItem, shownPath, type SourceFile } from "../document/source-file.ts";
import { decodeName, systemPath } from "../system/file-name.ts";
import { isWithin } from "../system/is-within.ts";
import type { Reason } from "../document/reasons.ts";
import { isNotThere, systemCodeOf } from "../system/system-error.ts";
import { hashRange } from "./read-chunks.ts";
import { readFully } from "./read-fully.ts";
import { readItemBytes } from "./read-items.ts";

/** Why a file could not be read. */
export type ReadFailure =
  /** The file is not what was admitted any more: the watcher will admit it again once it is stable. */
  | { readonly kind: "changed" }
  | { readonly kind: "vanished" }
  | { readonly kind: "rejected"; readonly reason: Reason; readonly detail: string };

export type SourceRead = { readonly kind: "read"; readonly bytes: Uint8Array } | ReadFailure;

/** Do not follow a link in the last component of the path, and do not wait for the other end of a pipe. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Reasons for errors that trying again cannot cure. */
const REASONS_BY_ERROR: Readonly<Record<string, Reason>> = {
  EACCES: "file_unreadable",
  EPERM: "file_unreadable",
  ENAMETOOLONG: "file_unreadable",
  EISDIR: "not_a_regular_file",
  ELOOP: "not_a_regular_file",
  ENXIO: "not_a_regular_file",
};

const CHANGED = { kind: "changed" } as const;

/** True if an open file still has the size and date with which it was admitted. */
export const isSameFile = ({ size, mtimeMs }: Stats, file: SourceFile): boolean =>
  size === file.size && Math.trunc(mtimeMs) === file.mtimeMs;

const realPathOf = async (path: string): Promise<string> =>
  decodeName(await realpath(systemPath(path), { encoding: "buffer" }));

/**
 * The real path of an open file. Linux tells it for the descriptor, so that no link can be put into the path between opening the file
 * and asking. On other systems it is the real path of `path`.
 */
const openFilePathOf = async (handle: FileHandle, path: string): Promise<string> => {
  try {
    return decodeName(await readlink(`/proc/self/fd/${handle.fd}`, { encoding: "buffer" }));
  } catch {
    return join(await realPathOf(dirname(path)), basename(path));
  }
};

/**
 * Opens a file, makes sure that it is a regular file within its root, calls `read`, and closes the file.
 *
 * @throws passing errors of the file system (too many open files, an input/output error): the job tries again
 */
export const withSource = async <Answer>(
  file: SourceFile,
  read: (handle: FileHandle) => Promise<Answer | ReadFailure>,
): Promise<Answer | ReadFailure> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(systemPath(file.path), FLAGS);
    const [realPath, root] = await Promise.all([openFilePathOf(handle, file.path), realPathOf(file.root)]);
    if (!isWithin(realPath, root))
      return {
        kind: "rejected",
        reason: "outside_roots",
        detail: `${file.path} is ${realPath}, which is not within ${root}.`,
      };
    if (!(await handle.stat()).isFile())
      return {
        kind: "rejected",
        reason: "not_a_regular_file",
        detail: `${file.path} is not a regular file.`,
      };
    return await read(handle);
  } catch (error) {
    if (isNotThere(error)) return { kind: "vanished" };
    const reason = REASONS_BY_ERROR[systemCodeOf(error)];
    if (reason === undefined) throw error;
    return { kind: "rejected", reason, detail: String(error) };
  } finally {
    await handle?.close();
  }
};

const readWhole = async (handle: FileHandle, file: SourceFile): Promise<SourceRead> => {
  if (!isSameFile(await handle.stat(), file)) return CHANGED;
  const bytes = await handle.readFile();
  return isSameFile(await handle.stat(), file) ? { kind: "read", bytes } : CHANGED;
};

/** An item is identified by its own bytes: it does not matter whether its file has grown. */
const readItem = async (handle: FileHandle, item: FileItem): Promise<SourceRead> => {
  const { bytes, own } = await readItemBytes(handle, item);
  return hash("sha256", own, "hex") === item.sha256 ? { kind: "read", bytes } : CHANGED;
};

/** Reads a whole file, or only the bytes of an item, if they are still what was admitted and not more than `maxBytes`. */
export const readSource = (file: SourceFile, maxBytes: number): Promise<SourceRead> =>
  withSource(file, async (handle) => {
    if (file.size > maxBytes && (file.item !== undefined || isSameFile(await handle.stat(), file)))
      return {
        kind: "rejected",
        reason: "file_too_large",
        detail: `${shownPath(file)} has ${file.size} bytes; the limit is ${maxBytes} (WARRAQ_MAX_FILE_BYTES).`,
      };
    return file.item === undefined ? readWhole(handle, file) : readItem(handle, file.item);
  });

/**
 * Reads the first bytes of a file or item, as many as `mostBytes`, if a whole file still has the size and date with which it was
 * admitted. The bytes of an item are not compared with its hash.
 */
export const readBeginning = (file: SourceFile, mostBytes: number): Promise<SourceRead> =>
  withSource(file, async (handle) => {
    const { item, size } = file;
    if (item !== undefined) {
      const end = Math.min(item.end, item.start + mostBytes);
      const { bytes, own } = await readItemBytes(handle, { start: item.start, end });
      // The file may end before the item does by now.
      const missing = end - item.start - own.length;
      return { kind: "read", bytes: bytes.subarray(0, bytes.length - missing) };
    }
    if (!isSameFile(await handle.stat(), file)) return CHANGED;
    return { kind: "read", bytes: await readFully(handle, new Uint8Array(Math.min(size, mostBytes)), 0) };
  });

/**
 * SHA-256 (hex) of the bytes of a whole file, read in chunks. Null if the file has changed since it was seen, cannot be read now, or is
 * larger than `maxBytes`. An error of the file system concerns this file only: whoever reads it next reports it.
 */
export const hashSource = async (file: SourceFile, maxBytes: number): Promise<string | null> => {
  if (file.size > maxBytes) return null;
  const hashed = await withSource(file, async (handle) => {
    const sha256 = (await hashRange(handle, 0, file.size)).digest("hex");
    // Checked after reading: this finds a change before the reading and one during it.
    return isSameFile(await handle.stat(), file) ? { kind: "hashed" as const, sha256 } : CHANGED;
  }).catch((error: unknown) => {
    if (systemCodeOf(error) === "") throw error;
    return CHANGED;
  });
  return hashed.kind === "hashed" ? hashed.sha256 : null;
};
