import { constants, type Stats } from "node:fs";
import { type FileHandle, open, readlink, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { SourceFile } from "../document/document.ts";
import { decodeName, systemPath } from "../document/file-name.ts";
import { isWithin } from "../document/is-within.ts";
import type { Reason } from "../document/reasons.ts";
import { isNotThere, systemCodeOf } from "../document/system-error.ts";

export type SourceRead =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  /** The file is no longer what the watcher saw: it will be admitted again when it is quiet. */
  | { readonly kind: "changed" }
  | { readonly kind: "vanished" }
  | { readonly kind: "rejected"; readonly reason: Reason; readonly detail: string };

/** Never through a link in the last place, and never waiting for a pipe's other end. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

const REFUSALS: Readonly<Record<string, Reason>> = {
  EACCES: "file_unreadable",
  EPERM: "file_unreadable",
  EISDIR: "not_a_regular_file",
  ELOOP: "not_a_regular_file",
  ENXIO: "not_a_regular_file",
};

const isSame = ({ size, mtimeMs }: Stats, file: SourceFile): boolean =>
  size === file.size && Math.trunc(mtimeMs) === file.mtimeMs;

const readOpened = async (handle: FileHandle, file: SourceFile, maxBytes: number): Promise<SourceRead> => {
  const found = await handle.stat();
  if (!found.isFile())
    return { kind: "rejected", reason: "not_a_regular_file", detail: `${file.path} is not a regular file.` };
  if (!isSame(found, file)) return { kind: "changed" };
  if (file.size > maxBytes)
    return {
      kind: "rejected",
      reason: "file_too_large",
      detail: `${file.path} has ${file.size} bytes; the limit is ${maxBytes} (WARRAQ_MAX_FILE_BYTES).`,
    };
  const bytes = await handle.readFile();
  return isSame(await handle.stat(), file) ? { kind: "read", bytes } : { kind: "changed" };
};

const realPathOf = async (path: string): Promise<string> =>
  decodeName(await realpath(systemPath(path), { encoding: "buffer" }));

/**
 * Where an open file really lies: asked of the descriptor where the system tells (Linux), so that no link can be put into the path
 * between the question and the opening; elsewhere asked of the path.
 */
const placeOf = async (handle: FileHandle, path: string): Promise<string> => {
  try {
    return decodeName(await readlink(`/proc/self/fd/${handle.fd}`, { encoding: "buffer" }));
  } catch {
    return join(await realPathOf(dirname(path)), basename(path));
  }
};

/**
 * Reads a file whole, if it is still the one that was admitted, lies within its root, and is not too large.
 *
 * Passing faults of the file system (too many open files, an input/output error) throw and are tried again.
 */
export const readSource = async (file: SourceFile, maxBytes: number): Promise<SourceRead> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(systemPath(file.path), FLAGS);
    const [place, root] = await Promise.all([placeOf(handle, file.path), realPathOf(file.root)]);
    if (!isWithin(place, root))
      return {
        kind: "rejected",
        reason: "outside_roots",
        detail: `${file.path} is ${place}, which is not within ${root}.`,
      };
    return await readOpened(handle, file, maxBytes);
  } catch (error) {
    if (isNotThere(error)) return { kind: "vanished" };
    const reason = REFUSALS[systemCodeOf(error)];
    if (reason === undefined) throw error;
    return { kind: "rejected", reason, detail: String(error) };
  } finally {
    await handle?.close();
  }
};
