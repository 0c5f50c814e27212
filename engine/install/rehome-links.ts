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
 * Changes the links of an unpacked package. A package contains links to absolute paths (`/etc/maven/m2.conf`). When it is unpacked into
 * a folder, they must point into that folder instead.
 *
 * @param root the folder in which the package is unpacked now; a link to a path that does not exist in it stays as it is
 * @param home the folder that `root` will be renamed to, which the links will point into
 */
export const rehomeLinks = async (root: string, home: string): Promise<void> => {
  for (const entry of await readdir(root, { withFileTypes: true, recursive: true }))
    if (entry.isSymbolicLink()) await rehome(path.join(entry.parentPath, entry.name), root, home);
};
