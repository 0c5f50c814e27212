import type { ScannedFile } from "../disk/scan-folder.ts";

/** A file as it is on disk: which one (inode), how large, and when changed. */
export type ObservedFile = Pick<ScannedFile, "file" | "inode" | "ctimeMs">;

/** A file that is being watched for quiet: as last seen, and since when nothing happened to it (ms). */
export interface TrackedFile extends ObservedFile {
  readonly unchangedSinceMs: number;
}

export type Stability =
  | { readonly kind: "ready"; readonly seen: ObservedFile }
  | { readonly kind: "waiting"; readonly tracked: TrackedFile };

/**
 * Whether a file has been quiet long enough, given how it is on disk now.
 *
 * A file that changed, or has another in its place, is watched again from now on. An empty file is never ready: whoever made it is
 * about to write. Times are of one clock that never goes back.
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
  if (!isSame) return { kind: "waiting", tracked: { ...onDisk, unchangedSinceMs: nowMs } };
  if (file.size === 0 || nowMs - unchangedSinceMs < stableMs)
    return { kind: "waiting", tracked: { ...before, unchangedSinceMs } };
  return { kind: "ready", seen: onDisk };
};
