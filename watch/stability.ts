import type { ScannedFile } from "../disk/scan-folder.ts";

/** A file as it was seen on disk: its identity (path and inode), size and times. */
export type ObservedFile = Pick<ScannedFile, "file" | "inode" | "ctimeMs">;

/** A file as it was last seen, and since when it has not changed (ms). */
export interface TrackedFile extends ObservedFile {
  readonly unchangedSinceMs: number;
}

export type Stability =
  | { readonly kind: "stable"; readonly observed: ObservedFile }
  | { readonly kind: "unstable"; readonly tracked: TrackedFile };

/**
 * Decides whether a file is stable, given how it is on disk now. Pure.
 *
 * For a file that changed, or that another file has replaced, the time starts again. An empty file is never stable: its writer is
 * probably about to fill it. All times come from one clock that never goes back.
 */
export const checkStability = (
  { unchangedSinceMs, ...before }: TrackedFile,
  onDisk: ObservedFile,
  nowMs: number,
  stableMs: number,
): Stability => {
  const { file, inode } = onDisk;
  const isSame =
    file.size === before.file.size && file.mtimeMs === before.file.mtimeMs && inode === before.inode;
  if (!isSame) return { kind: "unstable", tracked: { ...onDisk, unchangedSinceMs: nowMs } };
  if (file.size === 0 || nowMs - unchangedSinceMs < stableMs)
    return { kind: "unstable", tracked: { ...before, unchangedSinceMs } };
  return { kind: "stable", observed: onDisk };
};
