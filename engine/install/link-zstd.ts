import { existsSync } from "node:fs";
import { mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { foldersIn } from "./find-program.ts";

const FOLDERS = ["/usr/lib64", "/usr/lib", ...foldersIn("/usr/lib")];

/**
 * Links the compression library of this system into Elasticsearch. The distribution contains one of its own; without any, an index with
 * `"codec": "best_compression"` fails. On a system without the library, that codec cannot be used.
 */
export const linkZstd = async (install: string): Promise<void> => {
  const library = FOLDERS.map((folder) => path.join(folder, "libzstd.so.1")).find((file) => existsSync(file));
  if (library === undefined) return;
  const machine = process.arch === "arm64" ? "aarch64" : process.arch;
  const folder = path.join(install, "lib", "platform", `linux-${machine}`);
  await mkdir(folder, { recursive: true });
  await symlink(library, path.join(folder, "libzstd.so"));
};
