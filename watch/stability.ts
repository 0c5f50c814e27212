import type { SourceFile } from "../document/document.ts";

/** A file that is being watched for quiet: as last seen, and since when nothing happened to it (ms). */
export interface Tracked {
  readonly file: SourceFile;
  readonly quietSinceMs: number;
}

export type Stability =
  | { readonly kind: "ready"; readonly file: SourceFile }
  | { readonly kind: "waiting"; readonly tracked: Tracked };

/**
 * Whether a file has been quiet long enough, given how it is on disk now.
 *
 * A file that changed is watched again from now on. An empty file is never ready: whoever made it is about to write.
 */
export const judgeStability = (
  { file, quietSinceMs }: Tracked,
  onDisk: SourceFile,
  nowMs: number,
  stableMs: number,
): Stability => {
  if (onDisk.size !== file.size || onDisk.mtimeMs !== file.mtimeMs)
    return { kind: "waiting", tracked: { file: onDisk, quietSinceMs: nowMs } };
  if (onDisk.size === 0 || nowMs - quietSinceMs < stableMs)
    return { kind: "waiting", tracked: { file, quietSinceMs } };
  return { kind: "ready", file };
};
