import { checkStability, type ObservedFile, type TrackedFile } from "./stability.ts";

/** A path to be inspected at `dueMs`. `tracked` is null until the path has been inspected once. */
interface PendingPath {
  readonly root: string;
  readonly tracked: TrackedFile | null;
  readonly dueMs: number;
}

/** Says what is at a path: a file to read, a file to ignore, a folder, or nothing. */
export type InspectPath = (
  path: string,
  root: string,
) => Promise<ObservedFile | "ignored" | "folder" | "gone">;

/** A path, and the root that it is under. */
export interface PathInRoot {
  readonly path: string;
  readonly root: string;
}

/** What was found at the paths that were due. Unstable and ignored files are left out. */
export interface DuePaths {
  readonly stable: readonly ObservedFile[];
  readonly gone: readonly PathInRoot[];
  readonly folders: readonly PathInRoot[];
}

/** Paths that events told of, until it is clear what is there. All times come from one clock that never goes back. */
export interface PendingPaths {
  /** Remembers a path to which something happened. */
  readonly touch: (path: string, root: string, nowMs: number) => void;
  /** Inspects the paths that are due, and forgets those that are clear now. */
  readonly due: (inspect: InspectPath, nowMs: number) => Promise<DuePaths>;
  readonly size: () => number;
  /** True once after paths could not be remembered because there were too many: only a sweep can find them. */
  readonly takeOverflow: () => boolean;
}

/** Bounds the memory. For more paths than this a sweep is cheaper anyway. */
const MAX_PATHS = 10_000;
const MAX_AT_ONCE = 200;

/** Opens a memory of pending paths in which a file is stable once it has not changed for `stableMs`. */
export const openPendingPaths = (stableMs: number): PendingPaths => {
  const pending = new Map<string, PendingPath>();
  let hasOverflowed = false;
  return {
    touch: (path, root, nowMs) => {
      const known = pending.get(path);
      if (known === undefined && pending.size >= MAX_PATHS) {
        hasOverflowed = true;
        return;
      }
      const tracked = known?.tracked ?? null;
      pending.set(path, {
        root,
        tracked: tracked === null ? null : { ...tracked, unchangedSinceMs: nowMs },
        dueMs: known?.dueMs ?? nowMs,
      });
    },
    due: async (inspect, nowMs) => {
      const stable: ObservedFile[] = [];
      const gone: PathInRoot[] = [];
      const folders: PathInRoot[] = [];
      const dueNow = [...pending].filter(([, { dueMs }]) => dueMs <= nowMs).slice(0, MAX_AT_ONCE);
      const clear = new Map<string, PendingPath>();
      for (const [path, entry] of dueNow) {
        const { root, tracked } = entry;
        const onDisk = await inspect(path, root);
        if (typeof onDisk === "string") {
          if (onDisk === "gone") gone.push({ path, root });
          if (onDisk === "folder") folders.push({ path, root });
          clear.set(path, entry);
          continue;
        }
        const before = tracked ?? { ...onDisk, unchangedSinceMs: nowMs };
        const stability = checkStability(before, onDisk, nowMs, stableMs);
        if (stability.kind === "stable") {
          stable.push(stability.observed);
          clear.set(path, entry);
          // An empty file is forgotten: writing to it will be an event, and a sweep sees it too.
        } else if (onDisk.file.size === 0) clear.set(path, entry);
        else {
          const dueMs = stability.tracked.unchangedSinceMs + stableMs;
          pending.set(path, { root, tracked: stability.tracked, dueMs: Math.max(dueMs, nowMs + 1) });
        }
      }
      // Forgotten only now: if an inspection throws, the caller learns nothing of the paths before it. A path that was touched in the
      // meantime has a new entry, which stays.
      for (const [path, entry] of clear) if (pending.get(path) === entry) pending.delete(path);
      return { stable, gone, folders };
    },
    size: () => pending.size,
    takeOverflow: () => {
      const did = hasOverflowed;
      hasOverflowed = false;
      return did;
    },
  };
};
