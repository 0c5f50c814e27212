import type { UnreadFile } from "./record-unread.ts";
import type { ScannedFile } from "../disk/scan-folder.ts";

export interface SortedFiles {
  /** Files to judge and admit. */
  readonly stable: readonly ScannedFile[];
  /** Files to inspect again soon. They are among `unread` as well. */
  readonly unstable: readonly ScannedFile[];
  /** Files to record without reading them. */
  readonly unread: readonly UnreadFile[];
}

/**
 * Separates files that can be read now from ignored, empty and unstable ones. Pure.
 *
 * @param stableMs a file that changed less than this many milliseconds ago is unstable; null: take all files as they are
 */
export const sortScannedFiles = (
  scanned: readonly ScannedFile[],
  nowMs: number,
  stableMs: number | null,
): SortedFiles => {
  const stable: ScannedFile[] = [];
  const unstable: ScannedFile[] = [];
  const unread: UnreadFile[] = [];
  for (const one of scanned) {
    const { file, ctimeMs, ignored } = one;
    if (ignored === "file_unreadable")
      unread.push({ file, state: "quarantined", reason: ignored, message: one.error ?? ignored });
    else if (ignored !== null) unread.push({ file, state: "ignored", reason: ignored });
    else if (file.size === 0) unread.push({ file, state: "waiting", reason: "empty_file" });
    else if (stableMs !== null && nowMs - Math.max(file.mtimeMs, ctimeMs) < stableMs) {
      unstable.push(one);
      unread.push({ file, state: "waiting", reason: "not_stable" });
    } else stable.push(one);
  }
  return { stable, unstable, unread };
};
