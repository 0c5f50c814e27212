import { openFolderEvents, type FolderEvents, type FolderEventsOptions } from "./folder-events.ts";
import { networkFileSystemOf } from "../disk/root-state.ts";

/**
 * `events`: listen to file system events between sweeps. `poll`: only sweep. `auto`: listen, except on network file systems, which do
 * not report changes made by other machines.
 */
export type WatchMode = "auto" | "events" | "poll";

export interface Listening extends Pick<FolderEvents, "add" | "knows" | "drop" | "close"> {
  /** Says why some files are found by sweeps only. */
  readonly warnings: () => readonly string[];
}

/** Listens to the folders that are added, as far as the mode and the file systems of their roots allow. */
export const openListening = (mode: WatchMode, options: FolderEventsOptions): Listening => {
  const events = openFolderEvents(options);
  /** The network file systems of roots. Looked up each time a root is added, since it may have been mounted in the meantime. */
  const networks = new Map<string, string>();

  const canListen = async (folder: string, root: string): Promise<boolean> => {
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
      if (await canListen(folder, root)) await events.add(folder, root);
    },
    knows: events.knows,
    drop: events.drop,
    warnings: () => [
      ...[...networks].map(
        ([root, network]) =>
          `${root} is on a network file system (${network}), which does not report what other machines change: its files are found by sweeps only.`,
      ),
      ...events.limits(),
    ],
    close: events.close,
  };
};
