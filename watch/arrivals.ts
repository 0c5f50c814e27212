import { extname } from "node:path";
import { performance } from "node:perf_hooks";
import { isRootReachable } from "../disk/root-state.ts";
import { inspectPath, scanFolder, type UnreadableFolder } from "../disk/scan-folder.ts";
import { mayHoldItems } from "../document/items/item-formats.ts";
import type { SourceFile } from "../document/source-file.ts";
import { admitFiles } from "../intake/admit-files.ts";
import type { IntakeDeps } from "../intake/intake-deps.ts";
import { recordDeletedUnder } from "../intake/record-deleted.ts";
import { recordLostItems } from "../intake/record-lost-items.ts";
import { recordUnread } from "../intake/record-unread.ts";
import { sortScannedFiles } from "../intake/sort-scanned-files.ts";
import { type WaterLevels, waitForRoom } from "../intake/wait-for-room.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { type Listening, openListening, type WatchMode } from "./listening.ts";
import { openPendingPaths, type PathInRoot } from "./pending-paths.ts";
import type { ObservedFile } from "./stability.ts";

export interface ArrivalsDeps extends IntakeDeps {
  readonly ledger: Ledger;
}

export interface ArrivalsOptions {
  readonly extensions: readonly string[];
  readonly mode: WatchMode;
  readonly stableMs: number;
  readonly waterLevels: WaterLevels;
  readonly signal: AbortSignal;
  readonly onUnreadable: (unreadable: UnreadableFolder) => void;
  /** Called when listening to a folder fails. */
  readonly onError: (error: unknown) => void;
}

/** What came, changed or went between two sweeps. */
export interface Arrivals {
  readonly listening: Listening;
  /** Remembers a path to which something happened. */
  readonly touch: (path: string, root: string) => void;
  /**
   * Processes the paths that are due: admits stable files, enters new folders, records deleted files. If it throws, the paths stay
   * due.
   */
  readonly processDue: () => Promise<void>;
  /** True once after there were too many paths to remember: only a sweep can find the rest. */
  readonly takeOverflow: () => boolean;
}

/** Listens to folders and follows the paths that events tell of. */
export const openArrivals = (deps: ArrivalsDeps, options: ArrivalsOptions): Arrivals => {
  const { extensions, waterLevels, signal, onUnreadable } = options;
  const pending = openPendingPaths(options.stableMs);
  const touch = (path: string, root: string): void => pending.touch(path, root, performance.now());
  const listening = openListening(options.mode, { onPath: touch, onError: options.onError });

  /** What is at a path. An ignored or empty file is recorded at once, since every file must have a state. */
  const inspect = async (path: string, root: string) => {
    const found = await inspectPath(path, root, extensions);
    if (typeof found === "string") return found;
    const { unread } = sortScannedFiles([found], Date.now(), null);
    if (unread.length > 0) await recordUnread(deps, unread);
    return found.ignored === null ? found : "ignored";
  };

  /** Listens to a new folder and follows the files in it. */
  const enterFolder = async ({ path, root }: PathInRoot): Promise<void> => {
    const onFolder = (folder: string) => listening.add(folder, root);
    for await (const { file } of scanFolder(path, { extensions, onUnreadable, onFolder }, root))
      touch(file.path, root);
  };

  /** Records a file that is gone as deleted, with its items. Returns what is in flight and must be recorded later. */
  const recordDeletedFile = async ({ path, root }: PathInRoot): Promise<readonly SourceFile[]> => {
    const file = { path, root, size: 0, mtimeMs: 0 };
    const items = mayHoldItems(extname(path)) ? (await recordLostItems(deps, file, 0)).inFlight : 0;
    const inFlight = await recordUnread(deps, [{ file, state: "deleted", reason: "file_vanished" }]);
    return items > 0 ? [...inFlight, file] : inFlight;
  };

  /** Records a file or folder that is gone as deleted. If its root is unreachable, nothing is known about it. */
  const recordGone = async ({ path, root }: PathInRoot): Promise<void> => {
    if (!(await isRootReachable(root))) return;
    const inFlight = listening.knows(path)
      ? (await recordDeletedUnder(deps, path)).inFlight
      : await recordDeletedFile({ path, root });
    listening.drop(path);
    // They were admitted before they were deleted. They are inspected again until their flights are closed, and are recorded then.
    for (const file of inFlight) touch(file.path, root);
  };

  const admit = async (stable: readonly ObservedFile[]): Promise<void> => {
    for (let start = 0; start < stable.length;) {
      const room = await waitForRoom(deps.flights, waterLevels, signal);
      const { changed } = await admitFiles(deps, stable.slice(start, start + room));
      start += room;
      // An earlier version is in flight; the new one is admitted once that flight is closed.
      for (const { path, root } of changed) touch(path, root);
    }
  };

  return {
    listening,
    touch,
    takeOverflow: pending.takeOverflow,
    processDue: async () => {
      const { stable, gone, folders } = await pending.due(inspect, performance.now());
      try {
        for (const folder of folders) await enterFolder(folder);
        for (const path of gone) await recordGone(path);
        await admit(stable);
      } catch (error) {
        for (const { path, root } of [...folders, ...gone, ...stable.map(({ file }) => file)])
          touch(path, root);
        throw error;
      }
    },
  };
};
