import { mkdir, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Config } from "../../config/settings.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import { projectDir } from "../project.ts";
import { defaultInbox } from "./home.ts";
import { isWithin } from "../../system/is-within.ts";

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The watched folders as absolute paths, without repeated and nested ones. Does not access the disk. */
export const watchedRoots = ({ watch }: Pick<Config, "watch">): readonly string[] => {
  const all = [...new Set(watch.map((path) => resolve(path)))];
  return all.filter((path) => !all.some((root) => root !== path && isWithin(path, root)));
};

/**
 * The watched folders, after checking that they exist. Creates the default inbox.
 *
 * @throws WarraqError `WARRAQ_CONFIG_INVALID` if one does not exist or is not a folder
 */
export const openRoots = async (config: Pick<Config, "watch">): Promise<readonly string[]> => {
  // Any other folder must exist, because a missing one may be a typing error.
  const inbox = defaultInbox(projectDir);
  if (config.watch.includes(inbox)) await mkdir(inbox, { recursive: true });
  const roots = watchedRoots(config);
  for (const root of roots)
    if (!(await isFolder(root)))
      throw new WarraqError(
        "WARRAQ_CONFIG_INVALID",
        `${root} is not a folder, so it cannot be watched. Create it, or name another folder (WARRAQ_WATCH, or \`./warraq up DIR\`).`,
      );
  return roots;
};
