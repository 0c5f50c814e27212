import { type FSWatcher, watch } from "node:fs";
import { lstat } from "node:fs/promises";
import { basename, join } from "node:path";
import { decodeName, systemPath } from "../system/file-name.ts";
import { isWithin } from "../system/is-within.ts";
import { isNotThere, systemCodeOf } from "../system/system-error.ts";

export interface FolderEventsOptions {
  /** Called when something happened to a path: it came, changed or went. It is only a hint; inspect the path to know. */
  readonly onPath: (path: string, root: string) => void;
  readonly onError: (error: unknown) => void;
}

export interface FolderEvents {
  /** Listens to this folder, unless it does so already. */
  readonly add: (folder: string, root: string) => Promise<void>;
  /** True if this path was added as a folder, even if a limit keeps us from listening to it. */
  readonly knows: (folder: string) => boolean;
  /** Stops listening to a folder and to everything below it. */
  readonly drop: (folder: string) => void;
  /** Says why some folders are not listened to; empty if all are. */
  readonly limits: () => readonly string[];
  readonly close: () => void;
}

interface FolderWatch {
  readonly watcher: FSWatcher;
  /** Null once it may be that of a folder that is gone. */
  readonly inode: number | null;
}

/** Errors that mean a limit of inotify: user watches (ENOSPC), instances and descriptors (EMFILE, ENFILE), memory (ENOMEM). */
const LIMIT_ERRORS = new Set(["ENOSPC", "EMFILE", "ENFILE", "ENOMEM"]);
/** Our own limit: a watch takes about two kilobytes of memory, and for more folders sweeps are the better way. */
const MAX_FOLDERS = 20_000;

const limitMessage = (folders: number, unheard: number): string =>
  `Listening to ${folders} folders. A limit (the system's, or our own of ${MAX_FOLDERS}) prevents listening to ${unheard} more: their ` +
  "files are found by sweeps only. Raise fs.inotify.max_user_watches and fs.inotify.max_user_instances (sysctl) to hear of them at once.";

/**
 * Listens to folders, with one watch for each folder and none for files: memory and watches grow only with the number of folders.
 *
 * After a folder is renamed, its watch still reports paths under the old name. So `drop` a folder when it is gone from its path.
 */
export const openFolderEvents = ({ onPath, onError }: FolderEventsOptions): FolderEvents => {
  const watches = new Map<string, FolderWatch>();
  const unheard = new Set<string>();

  const forget = (folder: string): void => {
    unheard.delete(folder);
    watches.get(folder)?.watcher.close();
    watches.delete(folder);
  };

  const listen = (folder: string, root: string, inode: number): void => {
    const watcher = watch(systemPath(folder), { encoding: "buffer" }, (event, name) => {
      if (name === null) return;
      const decoded = decodeName(name);
      if (!decoded.startsWith(".")) onPath(join(folder, decoded), root);
      // So its own end is told: it was removed, renamed or unmounted, and the system takes the watch away without an error. Another folder
      // may be at its path by now, even with its inode.
      if (event !== "rename" || decoded !== basename(folder) || watches.get(folder)?.watcher !== watcher)
        return;
      watches.set(folder, { watcher, inode: null });
      onPath(folder, root);
    });
    watcher.on("error", (error) => {
      if (watches.get(folder)?.watcher === watcher) watches.delete(folder);
      watcher.close();
      onError(error);
    });
    watches.set(folder, { watcher, inode });
  };

  return {
    add: async (folder, root) => {
      try {
        const { ino } = await lstat(systemPath(folder));
        if (watches.get(folder)?.inode === ino) return;
        forget(folder);
        if (watches.size >= MAX_FOLDERS) unheard.add(folder);
        else listen(folder, root, ino);
      } catch (error) {
        if (LIMIT_ERRORS.has(systemCodeOf(error))) unheard.add(folder);
        else if (!isNotThere(error)) onError(error);
      }
    },
    knows: (folder) => watches.has(folder) || unheard.has(folder),
    drop: (folder) => {
      for (const known of [...watches.keys(), ...unheard]) if (isWithin(known, folder)) forget(known);
    },
    limits: () => (unheard.size === 0 ? [] : [limitMessage(watches.size, unheard.size)]),
    close: () => {
      for (const folder of watches.keys()) forget(folder);
    },
  };
};
