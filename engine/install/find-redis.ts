import { existsSync } from "node:fs";
import path from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { installDir, installDirs, unpackedIn } from "../engine-home.ts";
import { findProgram, foldersIn, type Program } from "./find-program.ts";
import { installPackage, unpackedPackages, unpackPackage, type InstallContext } from "./system-packages.ts";

export interface FindRedisOptions extends InstallContext {
  readonly home: string;
  readonly projectDir: string;
}

const PACKAGE = "redis-server";

/** A Redis that was unpacked into a folder; it needs to be told where its libraries are. */
const unpackedProgram = (root: string): Program | undefined => {
  const file = path.join(root, "usr/bin/redis-server");
  if (!existsSync(file)) return undefined;
  const libraries = ["usr/lib", "lib"].flatMap((folder) => [
    path.join(root, folder),
    ...foldersIn(path.join(root, folder)),
  ]);
  return { file, env: { LD_LIBRARY_PATH: libraries.filter((folder) => existsSync(folder)).join(":") } };
};

const findInstalledRedis = async ({
  home,
  projectDir,
  env,
}: FindRedisOptions): Promise<Program | undefined> => {
  const file = findProgram("redis-server", env);
  if (file !== undefined) return { file, env: {} };
  const unpacked = await unpackedPackages(installDirs(home, projectDir), PACKAGE);
  return unpacked.map(unpackedProgram).find((program) => program !== undefined);
};

/**
 * Finds Redis, or installs it from the packages of the system.
 *
 * @throws WarraqError `WARRAQ_ENGINE_MISSING`
 */
export const findRedis = async (options: FindRedisOptions): Promise<Program> => {
  const found = await findInstalledRedis(options);
  if (found !== undefined) return found;
  options.say("redis-server is not on this machine");
  const isInstalled =
    (await installPackage([PACKAGE], options)) ||
    (await unpackPackage([PACKAGE], unpackedIn(installDir(options.home), PACKAGE), options));
  const program = isInstalled ? await findInstalledRedis(options) : undefined;
  if (program !== undefined) return program;
  throw new WarraqError(
    "WARRAQ_ENGINE_MISSING",
    "redis-server is not on this machine and could not be installed. Install it (Debian and Ubuntu: " +
      "apt-get install redis-server; macOS: brew install redis), or set REDIS_URL to a Redis that runs elsewhere.",
  );
};
