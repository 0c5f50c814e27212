import { opendir, statfs } from "node:fs/promises";
import { systemCodeOf } from "../system/system-error.ts";
import { NETWORK_FILE_SYSTEMS } from "./network-file-systems.ts";

/** How a root is on disk. `empty`: a folder without entries, as the mount point of an unmounted share is. */
export type RootState = "there" | "empty" | "missing";

/** Finds out whether a root can be read. Never throws: a root that cannot be read for any reason is `missing`. */
export const rootStateOf = async (root: string): Promise<RootState> => {
  try {
    const folder = await opendir(root);
    try {
      return (await folder.read()) === null ? "empty" : "there";
    } finally {
      await folder.close();
    }
  } catch {
    return "missing";
  }
};

/** The network file system that a root is on (`nfs`). Null if it is on a local one, or if that cannot be found out. */
export const networkFileSystemOf = async (root: string): Promise<string | null> => {
  try {
    const { type } = await statfs(root);
    return NETWORK_FILE_SYSTEMS.get(type >>> 0) ?? null;
  } catch (error) {
    if (systemCodeOf(error) === "") throw error;
    return null;
  }
};
