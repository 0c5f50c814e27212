import { mkdir, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Config } from "../../config/settings.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import { isWithin } from "../../system/is-within.ts";

/** The inbox is ours to make; any other folder must be there, or the name is wrong. */
const DEFAULT_INBOX = "./inbox";

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The watched folders as absolute paths, each once and none within another. Does not ask the disk. */
export const watchedRoots = ({ watch }: Pick<Config, "watch">): readonly string[] => {
  const all = [...new Set(watch.map((path) => resolve(path)))];
  return all.filter((path) => !all.some((root) => root !== path && isWithin(path, root)));
};

/**
 * The same, once they are there.
 *
 * @throws WarraqError `WARRAQ_CONFIG_INVALID` for a folder that is not
 */
export const openRoots = async (config: Pick<Config, "watch">): Promise<readonly string[]> => {
  if (config.watch.includes(DEFAULT_INBOX)) await mkdir(resolve(DEFAULT_INBOX), { recursive: true });
  const roots = watchedRoots(config);
  for (const root of roots)
    if (!(await isFolder(root)))
      throw new WarraqError(
        "WARRAQ_CONFIG_INVALID",
        `${root} is not a folder, so it cannot be watched. Make it, or name another (WARRAQ_WATCH, or \`./warraq up DIR\`).`,
      );
  return roots;
};
