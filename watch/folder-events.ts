import { type FSWatcher, watch } from "node:fs";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { decodeName, systemPath } from "../system/file-name.ts";
import { isWithin } from "../system/is-within.ts";
import { isNotThere, systemCodeOf } from "../system/system-error.ts";

export interface FolderEventsOptions {
  /** Something happened to this path: it came, changed or went. A hint, never a fact: look at the disk. */
  readonly onPath: (path: string, root: string) => void;
  readonly onError: (error: unknown) => void;
}

export interface FolderEvents {
  /** Listens to this folder, unless it does so already. */
  readonly add: (folder: string, root: string) => Promise<void>;
  /** True if it listens to this folder, or would if it could. */
  readonly knows: (folder: string) => boolean;
  /** Stops listening to a folder and to everything below it. */
  readonly drop: (folder: string) => void;
  /** Why some folders are not listened to, in words; nothing if all are. */
  readonly limits: () => readonly string[];
  readonly close: () => void;
}

interface FolderWatch {
  readonly watcher: FSWatcher;
  readonly inode: number;
}

/** The operating system's limits on inotify: user watches (ENOSPC), instances and descriptors (EMFILE, ENFILE), memory. */
const LIMITS = new Set(["ENOSPC", "EMFILE", "ENFILE", "ENOMEM"]);
/** Our own limit: a watch costs about two kilobytes of memory, and beyond this a sweep is the better way. */
const MOST_FOLDERS = 20_000;

const limitMessage = (folders: number, unheard: number): string =>
  `Listening to ${folders} folders and, for a limit of the system or our own, not to ${unheard} more: those are only swept. ` +
  "Raise fs.inotify.max_user_watches and fs.inotify.max_user_instances (sysctl) to hear of their files at once.";

/**
 * Listens to folders, one watch a folder and none a file: memory and watches grow with the number of folders alone.
 *
 * A folder keeps its watch when it is renamed, under its old name; so whoever sees that a folder went must `drop` it.
 */
export const openFolderEvents = ({ onPath, onError }: FolderEventsOptions): FolderEvents => {
  const listening = new Map<string, FolderWatch>();
  const unheard = new Set<string>();

  const forget = (folder: string): void => {
    unheard.delete(folder);
    listening.get(folder)?.watcher.close();
    listening.delete(folder);
  };

  const listen = (folder: string, root: string, inode: number): void => {
    const watcher = watch(systemPath(folder), { encoding: "buffer" }, (_, name) => {
      if (name === null) return;
      const decoded = decodeName(name);
      if (!decoded.startsWith(".")) onPath(join(folder, decoded), root);
    });
    watcher.on("error", (error) => {
      if (listening.get(folder)?.watcher === watcher) listening.delete(folder);
      watcher.close();
      onError(error);
    });
    listening.set(folder, { watcher, inode });
  };

  return {
    add: async (folder, root) => {
      try {
        const { ino } = await lstat(systemPath(folder));
        if (listening.get(folder)?.inode === ino) return;
        forget(folder);
        if (listening.size >= MOST_FOLDERS) unheard.add(folder);
        else listen(folder, root, ino);
      } catch (error) {
        if (LIMITS.has(systemCodeOf(error))) unheard.add(folder);
        else if (!isNotThere(error)) onError(error);
      }
    },
    knows: (folder) => listening.has(folder) || unheard.has(folder),
    drop: (folder) => {
      for (const known of [...listening.keys(), ...unheard]) if (isWithin(known, folder)) forget(known);
    },
    limits: () => (unheard.size === 0 ? [] : [limitMessage(listening.size, unheard.size)]),
    close: () => {
      for (const folder of listening.keys()) forget(folder);
    },
  };
};
