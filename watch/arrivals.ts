import { extname } from "node:path";
import { performance } from "node:perf_hooks";
import { inspectPath, LEFT_ALONE_END, scanFolder, type UnreadableFolder } from "../disk/scan-folder.ts";
import { mayHoldItems } from "../document/items/item-formats.ts";
import { fileIdOf, type SourceFile } from "../document/source-file.ts";
import { admitFiles } from "../intake/admit-files.ts";
import type { IntakeDeps } from "../intake/intake-deps.ts";
import { deletionOf, recordDeletedUnder } from "../intake/record-deleted.ts";
import { recordLostItems } from "../intake/record-lost-items.ts";
import { recordUnread } from "../intake/record-unread.ts";
import { sortScannedFiles } from "../intake/sort-scanned-files.ts";
import { type WaterLevels, waitForRoom } from "../intake/wait-for-room.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { type Listening, openListening, type WatchMode } from "./listening.ts";
import { openPendingPaths, type PathInRoot } from "./pending-paths.ts";
import type { RootDevices } from "./root-devices.ts";
import type { ObservedFile } from "./stability.ts";

export interface ArrivalsDeps extends IntakeDeps {
  readonly ledger: Ledger;
  readonly devices: Pick<RootDevices, "isMounted">;
}

export interface ArrivalsOptions {
  readonly mode: WatchMode;
  readonly stableMs: number;
  readonly waterLevels: WaterLevels;
  readonly signal: AbortSignal;
  readonly onUnreadable: (unreadable: UnreadableFolder) => void;
  /** Called when files were admitted, or are kept out only by those that are in flight. */
  readonly onMoving: () => void;
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
  const { waterLevels, signal, onUnreadable, onMoving } = options;
  const { nameRules: names } = deps;
  const pending = openPendingPaths(options.stableMs);
  const touch = (path: string, root: string): void => pending.touch(path, root, performance.now());
  const listening = openListening(options.mode, { onPath: touch, onError: options.onError });

  /** What is at a path. An ignored or empty file is recorded at once, since every file must have a state. */
  const inspect = async (path: string, root: string) => {
    const found = await inspectPath(path, root, names);
    if (typeof found === "string") return found;
    const { unread } = sortScannedFiles([found], Date.now(), null);
    if (unread.length > 0) await recordUnread(deps, unread);
    return found.ignored === null ? found : "ignored";
  };

  /** Listens to a new folder and follows the files in it. */
  const enterFolder = async ({ path, root }: PathInRoot): Promise<void> => {
    const onFolder = (folder: string) => listening.add(folder, root);
    for await (const { file } of scanFolder(path, { names, onUnreadable, onFolder }, root))
      touch(file.path, root);
  };

  /** Records files that are gone as deleted, with their items. Returns what is in flight and must be recorded later. */
  const recordDeletedFiles = async (paths: readonly PathInRoot[]): Promise<readonly SourceFile[]> => {
    const files = paths.map(({ path, root }) => ({ path, root, size: 0, mtimeMs: 0 }));
    const folders = files.map((file) => ({ ...file, path: `${file.path}${LEFT_ALONE_END}` }));
    const withItems: SourceFile[] = [];
    const records = await deps.ledger.get(files.map((file) => fileIdOf(file, deps.sha256)));
    const mayHaveItems = (file: SourceFile): boolean => {
      const record = records.get(fileIdOf(file, deps.sha256));
      if (record === undefined) return false;
      return record.reason === "unpacked" || record.state === "queued" || mayHoldItems(extname(file.path));
    };
    for (const file of files.filter(mayHaveItems))
      if ((await recordLostItems(deps, file, 0)).inFlight > 0) withItems.push(file);
    return [...(await recordUnread(deps, [...files, ...folders].map(deletionOf))), ...withItems];
  };

  /** Records files and folders that are gone as deleted. If a root is away or not mounted, nothing is known about it. */
  const recordGone = async (gone: readonly PathInRoot[]): Promise<void> => {
    const roots = [...new Set(gone.map(({ root }) => root))];
    const mounted = new Map(
      await Promise.all(roots.map(async (root) => [root, await deps.devices.isMounted(root)] as const)),
    );
    const known = gone.filter(({ root }) => mounted.get(root) === true);
    const folders = known.filter(({ path }) => listening.knows(path));
    const inFlight = [...(await recordDeletedFiles(known.filter((one) => !folders.includes(one))))];
    for (const { path } of folders) inFlight.push(...(await recordDeletedUnder(deps, path)).inFlight);
    for (const { path } of folders) listening.drop(path);
    // They were admitted before they were deleted. They are inspected again until their flights are closed, and are recorded then.
    for (const { path, root } of inFlight) touch(path, root);
  };

  const admit = async (stable: readonly ObservedFile[]): Promise<void> => {
    for (let start = 0; start < stable.length;) {
      const room = await waitForRoom(deps.flights, waterLevels, signal, onMoving);
      const { changed } = await admitFiles(deps, stable.slice(start, start + room));
      onMoving();
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
        if (gone.length > 0) await recordGone(gone);
        await admit(stable);
      } catch (error) {
        for (const { path, root } of [...folders, ...gone, ...stable.map(({ file }) => file)])
          touch(path, root);
        throw error;
      }
    },
  };
};
