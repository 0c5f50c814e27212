import { existsSync } from "node:fs";
import { readdir, readlink, symlink, unlink } from "node:fs/promises";
import path from "node:path";

const rehome = async (link: string, root: string, home: string): Promise<void> => {
  const target = await readlink(link);
  if (!path.isAbsolute(target) || !existsSync(path.join(root, target))) return;
  await unlink(link);
  await symlink(path.join(home, target), link);
};

/**
 * Packages hold links to absolute paths (`/etc/maven/m2.conf`). Unpacked below a folder of their own, these must point
 * below that folder: into `home`, where `root` will stand in the end. Links to what lies elsewhere stay.
 */
export const rehomeLinks = async (root: string, home: string): Promise<void> => {
  for (const entry of await readdir(root, { withFileTypes: true, recursive: true }))
    if (entry.isSymbolicLink()) await rehome(path.join(entry.parentPath, entry.name), root, home);
};
