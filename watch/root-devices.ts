import { stat } from "node:fs/promises";
import { rootStateOf } from "../disk/root-state.ts";

/**
 * The file system that each root was on when it last had entries. When a share is unmounted, the folder that it was mounted on is there, on
 * another file system: what is missing from it is not gone.
 */
export interface RootDevices {
  /** Remembers where these roots are now, but for those that are empty or away. */
  readonly learn: (roots: readonly string[]) => Promise<void>;
  /** False if the root cannot be reached, or is on another file system than at the last look. */
  readonly isMounted: (root: string) => Promise<boolean>;
}

const deviceOf = async (root: string): Promise<number | null> =>
  stat(root).then(
    (found) => (found.isDirectory() ? found.dev : null),
    () => null,
  );

export const openRootDevices = (): RootDevices => {
  const known = new Map<string, number>();
  return {
    learn: async (roots) => {
      for (const root of roots) {
        const device = await deviceOf(root);
        if (device !== null && (await rootStateOf(root)) === "there") known.set(root, device);
      }
    },
    isMounted: async (root) => {
      const device = await deviceOf(root);
      return device !== null && device === (known.get(root) ?? device);
    },
  };
};
