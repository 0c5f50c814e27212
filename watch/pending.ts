import { checkStability, type ObservedFile, type TrackedFile } from "./stability.ts";

/** A path to be looked at again at `dueMs`. `tracked` is null until it has been looked at once. */
interface PendingPath {
  readonly root: string;
  readonly tracked: TrackedFile | null;
  readonly dueMs: number;
}

/** What a look at a path found: a file, one that is to be left alone, a folder, or nothing. */
export type InspectPath = (
  path: string,
  root: string,
) => Promise<ObservedFile | "ignored" | "folder" | "gone">;

/** A path that is no file to read, and the root it is under. */
export interface PathInRoot {
  readonly path: string;
  readonly root: string;
}

/** What is known of the paths that were due. */
export interface DuePaths {
  /** Files that have been quiet long enough. */
  readonly stable: readonly ObservedFile[];
  readonly gone: readonly PathInRoot[];
  readonly folders: readonly PathInRoot[];
}

export interface Pending {
  /** Remembers a path that something happened to. */
  readonly touch: (path: string, root: string, nowMs: number) => void;
  /** Looks at the paths that are due, and forgets those that need no further look. */
  readonly due: (look: InspectPath, nowMs: number) => Promise<DuePaths>;
  readonly size: () => number;
  /** True once after paths had to be forgotten because there were too many: only a sweep can find them. */
  readonly takeOverflow: () => boolean;
}

/** So many paths are followed one by one; beyond that a sweep is cheaper, and memory stays bounded. */
const MOST_PATHS = 10_000;
const MOST_AT_ONCE = 200;

/** The paths that something happened to, until they have been quiet for `stableMs`. Times are of a clock that never goes back. */
export const openPending = (stableMs: number): Pending => {
  const entries = new Map<string, PendingPath>();
  let hasOverflowed = false;
  return {
    touch: (path, root, nowMs) => {
      const known = entries.get(path);
      if (known === undefined && entries.size >= MOST_PATHS) {
        hasOverflowed = true;
        return;
      }
      const tracked = known?.tracked ?? null;
      entries.set(path, {
        root,
        tracked: tracked === null ? null : { ...tracked, unchangedSinceMs: nowMs },
        dueMs: known?.dueMs ?? nowMs,
      });
    },
    due: async (look, nowMs) => {
      const stable: ObservedFile[] = [];
      const gone: PathInRoot[] = [];
      const folders: PathInRoot[] = [];
      const dueNow = [...entries].filter(([, { dueMs }]) => dueMs <= nowMs).slice(0, MOST_AT_ONCE);
      const over = new Map<string, PendingPath>();
      for (const [path, entry] of dueNow) {
        const { root, tracked } = entry;
        const onDisk = await look(path, root);
        if (typeof onDisk === "string") {
          if (onDisk === "gone") gone.push({ path, root });
          if (onDisk === "folder") folders.push({ path, root });
          over.set(path, entry);
          continue;
        }
        const verdict = checkStability(
          tracked ?? { ...onDisk, unchangedSinceMs: nowMs },
          onDisk,
          nowMs,
          stableMs,
        );
        if (verdict.kind === "ready") {
          stable.push(verdict.seen);
          over.set(path, entry);
          // An empty file is forgotten: writing to it is an event, and the sweep sees it too.
        } else if (onDisk.file.size === 0) over.set(path, entry);
        else {
          const dueMs = verdict.tracked.unchangedSinceMs + stableMs;
          entries.set(path, { root, tracked: verdict.tracked, dueMs: Math.max(dueMs, nowMs + 1) });
        }
      }
      // Not before: when a look fails, nobody is told of those before it. What was touched since is looked at again.
      for (const [path, entry] of over) if (entries.get(path) === entry) entries.delete(path);
      return { stable, gone, folders };
    },
    size: () => entries.size,
    takeOverflow: () => {
      const did = hasOverflowed;
      hasOverflowed = false;
      return did;
    },
  };
};
