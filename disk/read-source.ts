import { hash } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { type FileHandle, open, readlink, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type FileItem, shownPath, type SourceFile } from "../document/source-file.ts";
import { decodeName, systemPath } from "../system/file-name.ts";
import { isWithin } from "../system/is-within.ts";
import type { Reason } from "../document/reasons.ts";
import { isNotThere, systemCodeOf } from "../system/system-error.ts";
import { hashRange, readItemBytes } from "./read-items.ts";

/** Why a file could not be read. */
export type ReadFailure =
  /** The file is no longer what the watcher saw: it will be admitted again when it is quiet. */
  | { readonly kind: "changed" }
  | { readonly kind: "vanished" }
  | { readonly kind: "rejected"; readonly reason: Reason; readonly detail: string };

export type SourceRead = { readonly kind: "read"; readonly bytes: Uint8Array } | ReadFailure;

/** Never through a link in the last place, and never waiting for a pipe's other end. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

const REFUSALS: Readonly<Record<string, Reason>> = {
  EACCES: "file_unreadable",
  EPERM: "file_unreadable",
  EISDIR: "not_a_regular_file",
  ELOOP: "not_a_regular_file",
  ENXIO: "not_a_regular_file",
};

const CHANGED = { kind: "changed" } as const;

/** Whether an open file is still the one that was admitted. */
export const isSameFile = ({ size, mtimeMs }: Stats, file: SourceFile): boolean =>
  size === file.size && Math.trunc(mtimeMs) === file.mtimeMs;

const realPathOf = async (path: string): Promise<string> =>
  decodeName(await realpath(systemPath(path), { encoding: "buffer" }));

/**
 * Where an open file really lies: asked of the descriptor where the system tells (Linux), so that no link can be put into the path
 * between the question and the opening; elsewhere asked of the path.
 */
const openFilePathOf = async (handle: FileHandle, path: string): Promise<string> => {
  try {
    return decodeName(await readlink(`/proc/self/fd/${handle.fd}`, { encoding: "buffer" }));
  } catch {
    return join(await realPathOf(dirname(path)), basename(path));
  }
};

/**
 * Opens a file that lies within its root and is a regular one, and lets `read` have it.
 *
 * Passing faults of the file system (too many open files, an input/output error) throw and are tried again.
 */
export const withSource = async <Answer>(
  file: SourceFile,
  read: (handle: FileHandle) => Promise<Answer | ReadFailure>,
): Promise<Answer | ReadFailure> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(systemPath(file.path), FLAGS);
    const [place, root] = await Promise.all([openFilePathOf(handle, file.path), realPathOf(file.root)]);
    if (!isWithin(place, root))
      return {
        kind: "rejected",
        reason: "outside_roots",
        detail: `${file.path} is ${place}, which is not within ${root}.`,
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
    const reason = REFUSALS[systemCodeOf(error)];
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

/** An item is told by its own bytes: that its file grew meanwhile changes nothing. */
const readItem = async (handle: FileHandle, item: FileItem): Promise<SourceRead> => {
  const { bytes, own } = await readItemBytes(handle, item);
  return hash("sha256", own, "hex") === item.sha256 ? { kind: "read", bytes } : CHANGED;
};

/** Reads a file, or of an item its bytes only, if it is still what was admitted and is not too large. */
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
 * SHA-256 (hex) of the bytes of a whole file, a chunk of which is held at a time; null if it is not what was seen any more, cannot be
 * read now, or is larger than `maxBytes`.
 */
export const hashSource = async (file: SourceFile, maxBytes: number): Promise<string | null> => {
  if (file.size > maxBytes) return null;
  const hashed = await withSource(file, async (handle) => {
    const sha256 = (await hashRange(handle, 0, file.size)).digest("hex");
    // Asked after the reading: what was changed before has another time, and so has what is changed meanwhile.
    return isSameFile(await handle.stat(), file) ? { kind: "hashed" as const, sha256 } : CHANGED;
  });
  return hashed.kind === "hashed" ? hashed.sha256 : null;
};
