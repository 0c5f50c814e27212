import { openFolderEvents, type FolderEvents, type FolderEventsOptions } from "./folder-events.ts";
import { networkFileSystemOf } from "../disk/root-state.ts";

/** `events`: listen to the file system between sweeps. `poll`: only sweep. `auto`: listen where the file system tells. */
export type WatchMode = "auto" | "events" | "poll";

export interface Listening extends Pick<FolderEvents, "add" | "knows" | "drop" | "close"> {
  /** Why some files are only found by sweeps, in words. */
  readonly warnings: () => readonly string[];
}

/** Listens to the folders that are added, as far as the mode and the file systems of their roots make sense of it. */
export const openListening = (mode: WatchMode, options: FolderEventsOptions): Listening => {
  const events = openFolderEvents(options);
  /** Roots on network file systems, and which. Looked up whenever a root is added: it may have been mounted since. */
  const networks = new Map<string, string>();

  const isHeard = async (folder: string, root: string): Promise<boolean> => {
    if (mode === "poll") return false;
    if (mode === "events") return true;
    if (folder === root) {
      const network = await networkFileSystemOf(root);
      if (network === null) networks.delete(root);
      else networks.set(root, network);
    }
    return !networks.has(root);
  };

  return {
    add: async (folder, root) => {
      if (await isHeard(folder, root)) await events.add(folder, root);
    },
    knows: events.knows,
    drop: events.drop,
    warnings: () => [
      ...[...networks].map(
        ([root, network]) =>
          `${root} lies on a network file system (${network}), which tells nothing of what other machines change: it is only swept.`,
      ),
      ...events.limits(),
    ],
    close: events.close,
  };
};
