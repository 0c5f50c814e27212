/** engine/install/: finds Redis, Java and Maven, or installs them, and assembles Elasticsearch from Maven Central. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import type { Assembly } from "./assembly.ts";
import { compileElasticsearch } from "./compile-elasticsearch.ts";
import { readRecipe, type Recipe } from "./elasticsearch-recipe.ts";
import { installDir, installDirs } from "../engine-home.ts";
import type { EngineContext } from "../engine.ts";
import { fetchJars } from "./fetch-jars.ts";
import type { Jdk } from "./find-java.ts";
import { linkZstd } from "./link-zstd.ts";
import { checkSealed, sealFolder } from "./sealed-folder.ts";
import { startTimeOf } from "../processes.ts";

const DRAFT = ".assembling-";

interface ModuleDescription {
  readonly name: string;
  readonly classname: string;
}

const MODULES: readonly ModuleDescription[] = [
  { name: "common", classname: "engine.CommonModule" },
  { name: "transport-netty4", classname: "http.GuardedHttp" },
];

const descriptorOf = (module: ModuleDescription, version: string): string =>
  Object.entries({
    ...module,
    description: module.name,
    version,
    "elasticsearch.version": version,
    "java.version": "21",
    "extended.plugins": "",
    "has.native.controller": "false",
  })
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");

/** Moves the HTTP server and its libraries to its own module: they must not be visible to the rest of Elasticsearch. */
const moveNettyToModule = async (draft: string): Promise<void> => {
  const jars = await readdir(path.join(draft, "lib"));
  for (const jar of jars.filter((name) => /^(?:netty|transport-netty4)-/u.test(name)))
    await rename(path.join(draft, "lib", jar), path.join(draft, "modules/transport-netty4", jar));
};

const assemble = async (assembly: Assembly): Promise<void> => {
  const { draft, workDir, recipe } = assembly;
  for (const folder of ["lib", "config", "plugins", ...MODULES.map(({ name }) => `modules/${name}`)])
    await mkdir(path.join(draft, folder), { recursive: true });
  await mkdir(workDir);
  await fetchJars(assembly);
  await compileElasticsearch(assembly);
  await moveNettyToModule(draft);
  await linkZstd(draft);
  await copyFile(path.join(recipe.folder, "log4j2.properties"), path.join(draft, "config/log4j2.properties"));
  for (const module of MODULES)
    await writeFile(
      path.join(draft, "modules", module.name, "plugin-descriptor.properties"),
      descriptorOf(module, recipe.version),
    );
  await rm(workDir, { recursive: true });
  await sealFolder(draft);
};

/** Removes the drafts of assemblies that were killed. Homes may share this folder, so drafts of running processes stay. */
const removeDeadDrafts = (folder: string): void => {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(DRAFT) ? Number(name.slice(DRAFT.length)) : process.pid;
    if (startTimeOf(pid) === undefined) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
};

/** Assembles under another name and renames the folder at the end, so that a folder with the final name is always complete. */
const assembleInto = async (
  target: string,
  recipe: Recipe,
  jdk: Jdk,
  context: EngineContext,
): Promise<void> => {
  const draft = path.join(path.dirname(target), `${DRAFT}${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  try {
    await assemble({ draft, workDir: path.join(draft, "work"), recipe, jdk, context });
    // Another home that shares the folder may have been faster.
    if (!existsSync(target)) renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};

/**
 * The folder of an assembled Elasticsearch: that of this home, or else that of the project's home, or else assembled now.
 *
 * @throws WarraqError `WARRAQ_ENGINE_MISSING` or `WARRAQ_ENGINE_FAILED`
 */
export const provideElasticsearch = async (jdk: Jdk, context: EngineContext): Promise<string> => {
  const recipe = readRecipe(context.projectDir);
  const folders = installDirs(context.home, context.projectDir).map((dir) =>
    path.join(dir, recipe.installName),
  );
  const folder = installDir(context.home);
  removeDeadDrafts(folder);
  const present = folders.find((each) => existsSync(each));
  if (present !== undefined) {
    await checkSealed(present, recipe.jars);
    return present;
  }
  const target = path.join(folder, recipe.installName);
  try {
    mkdirSync(folder, { recursive: true });
    await assembleInto(target, recipe, jdk, context);
    return target;
  } catch (error) {
    context.signal?.throwIfAborted();
    if (error instanceof WarraqError) throw error;
    const what = `Elasticsearch could not be assembled in ${folder}: ${String(error)}`;
    throw new WarraqError("WARRAQ_ENGINE_FAILED", what, { cause: error });
  }
};
