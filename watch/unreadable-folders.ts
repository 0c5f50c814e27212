import type { UnreadableFolder } from "../disk/scan-folder.ts";
import type { Log } from "../observe/log.ts";
import { isNotThere } from "../system/system-error.ts";

/** Folders that could not be read. */
export interface UnreadableFolders {
  readonly report: (unreadable: UnreadableFolder) => void;
  /** True if any was gone before it could be read, since this was asked last. */
  readonly takeMissed: () => boolean;
}

export const openUnreadableFolders = (log: Log): UnreadableFolders => {
  let hasMissed = false;
  return {
    report: ({ folder, error }) => {
      hasMissed ||= isNotThere(error);
      log.warn({ folder, err: error }, "cannot be read");
    },
    takeMissed: () => {
      const had = hasMissed;
      hasMissed = false;
      return had;
    },
  };
};
