import { extname } from "node:path";
import { performance } from "node:perf_hooks";
import { mayHoldMany } from "../document/items/formats.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { admitFiles } from "../intake/admit-files.ts";
import type { IntakeDeps } from "../intake/intake-deps.ts";
import { recordUnread } from "../intake/record-unread.ts";
import { type WaterMarks, waitForRoom } from "../intake/wait-for-room.ts";
import { type Listening, openListening, type WatchMode } from "./listening.ts";
import { recordDeletedUnder } from "../intake/record-deleted.ts";
import { recordLostItems } from "../intake/record-lost-items.ts";
import { openPending, type PathInRoot } from "./pending.ts";
import { isRootReachable } from "../disk/root-state.ts";
import { sortScannedFiles } from "../intake/sort-scanned-files.ts";
import { inspectPath, scanFolder, type UnreadableFolder } from "../disk/scan-folder.ts";

export interface ArrivalsDeps extends IntakeDeps {
  readonly ledger: Ledger;
}

export interface ArrivalsOptions {
  readonly extensions: readonly string[];
  readonly mode: WatchMode;
  readonly stableMs: number;
  readonly marks: WaterMarks;
  readonly signal: AbortSignal;
  readonly onUnreadable: (unreadable: UnreadableFolder) => void;
  readonly onError: (error: unknown) => void;
}

/** What comes and goes between two sweeps. */
export interface Arrivals {
  readonly listening: Listening;
  /** Something happened to this path. */
  readonly touch: (path: string, root: string) => void;
  /** Deals with what is due: lets quiet files in, enters new folders, notes what went. What fails is due again. */
  readonly processDue: () => Promise<void>;
  /** True once after there was too much to remember: only a sweep can find it. */
  readonly takeOverflow: () => boolean;
}

/** Follows the paths that events tell of. A clock that never goes back says when a file has been quiet for long enough. */
export const openArrivals = (deps: ArrivalsDeps, options: ArrivalsOptions): Arrivals => {
  const { extensions, marks, signal, onUnreadable } = options;
  const pending = openPending(options.stableMs);
  const touch = (path: string, root: string): void => pending.touch(path, root, performance.now());
  const listening = openListening(options.mode, { onPath: touch, onError: options.onError });

  const look = async (path: string, root: string) => {
    const found = await inspectPath(path, root, extensions);
    if (typeof found === "string") return found;
    const { unread } = sortScannedFiles([found], Date.now(), null);
    // What is left alone or empty is written down at once: every file has a state.
    if (unread.length > 0) await recordUnread(deps, unread);
    return found.ignored === null ? found : "ignored";
  };

  /** A folder that came: listens to it, and follows what is in it. */
  const enter = async ({ path, root }: PathInRoot): Promise<void> => {
    const onFolder = (folder: string) => listening.add(folder, root);
    for await (const { file } of scanFolder(path, { extensions, onUnreadable, onFolder }, root))
      touch(file.path, root);
  };

  /** A path that went. Of a root that cannot be reached nothing is known. */
  const leave = async ({ path, root }: PathInRoot): Promise<void> => {
    if (!(await isRootReachable(root))) return;
    const file = { path, root, size: 0, mtimeMs: 0 };
    const busy: SourceFile[] = [];
    if (listening.knows(path)) busy.push(...(await recordDeletedUnder(deps, path)).inFlight);
    else {
      const items = mayHoldMany(extname(path)) ? (await recordLostItems(deps, file, 0)).inFlight : 0;
      busy.push(...(await recordUnread(deps, [{ file, state: "deleted", reason: "file_vanished" }])));
      if (items > 0) busy.push(file);
    }
    listening.drop(path);
    // Read before they went: they are gone once they have landed.
    for (const one of busy) touch(one.path, root);
  };

  return {
    listening,
    touch,
    takeOverflow: pending.takeOverflow,
    processDue: async () => {
      const { stable, gone, folders } = await pending.due(look, performance.now());
      try {
        for (const place of folders) await enter(place);
        for (const place of gone) await leave(place);
        for (let start = 0; start < stable.length;) {
          const room = await waitForRoom(deps.flights, marks, signal);
          const { changed } = await admitFiles(deps, stable.slice(start, start + room));
          start += room;
          // Its earlier version is in flight: its turn comes when that one has landed.
          for (const { path, root } of changed) touch(path, root);
        }
      } catch (error) {
        for (const { path, root } of [...folders, ...gone, ...stable.map(({ file }) => file)])
          touch(path, root);
        throw error;
      }
    },
  };
};
