import path from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { installDir, installDirs, unpackedIn } from "../engine-home.ts";
import type { EngineContext } from "../engine.ts";
import { findJava, listJavas, OLDEST_JAVA, systemJavaHomes, type Jdk } from "./find-java.ts";
import { executables, findProgram, foldersIn, type Program } from "./find-program.ts";
import { installPackage, unpackedPackages, unpackPackage } from "./system-packages.ts";

const JDK_PACKAGES = ["openjdk-25-jdk-headless", "openjdk-21-jdk-headless"];

/** The JDK that is new enough, of the machine or unpacked by an earlier start; undefined if there is none. Installs nothing. */
export const findInstalledJava = async (
  {
    home,
    projectDir,
    env,
    signal,
  }: Pick<EngineContext, "home" | "projectDir" | "env"> & Partial<Pick<EngineContext, "signal">>,
  ofSystem: readonly string[] = systemJavaHomes(),
): Promise<Jdk | undefined> => {
  const found = await findJava({ env, homes: ofSystem, signal });
  if (found !== undefined) return found;
  // Asking a Java for its version runs it, so what was unpacked is checked before.
  const unpacked = await unpackedPackages(installDirs(home, projectDir), "jdk");
  const homes = unpacked.flatMap((folder) => foldersIn(path.join(folder, "usr/lib/jvm")));
  return homes.length === 0 ? undefined : findJava({ env, homes, signal });
};

const missingJava = async ({ env, signal }: EngineContext): Promise<WarraqError> => {
  const javas = await listJavas({ env, signal });
  const found = javas.map(({ home, major }) => `Java ${major} in ${home}`).join(", ");
  return new WarraqError(
    "WARRAQ_ENGINE_MISSING",
    `The local Elasticsearch needs a JDK (with javac) of version ${OLDEST_JAVA} or newer. Found: ${found || "none"}. ` +
      "Install one (Debian 13 and Ubuntu 24.04: openjdk-21-jdk-headless; any system: a Temurin JDK), and set JAVA_HOME if " +
      "Warraq does not find it. Or set ELASTICSEARCH_URL to an Elasticsearch 9 that runs elsewhere.",
  );
};

/**
 * Finds a JDK for Elasticsearch, or installs one from the packages of the system.
 *
 * @throws WarraqError `WARRAQ_ENGINE_MISSING`
 */
export const provideJava = async (context: EngineContext): Promise<Jdk> => {
  const found = await findInstalledJava(context);
  if (found !== undefined) return found;
  context.say(`no JDK of version ${OLDEST_JAVA} or newer is on this machine`);
  const into = unpackedIn(installDir(context.home), "jdk");
  const isInstalled =
    (await installPackage(JDK_PACKAGES, context)) || (await unpackPackage(JDK_PACKAGES, into, context));
  const installed = isInstalled ? await findInstalledJava(context) : undefined;
  if (installed === undefined) throw await missingJava(context);
  return installed;
};

const findInstalledMaven = async ({ home, projectDir, env }: EngineContext): Promise<Program | undefined> => {
  const unpacked = async (): Promise<readonly string[]> =>
    (await unpackedPackages(installDirs(home, projectDir), "maven")).map((folder) =>
      path.join(folder, "usr/share/maven/bin/mvn"),
    );
  const file = findProgram("mvn", env) ?? executables(await unpacked())[0];
  return file === undefined ? undefined : { file, env: {} };
};

/**
 * Finds Maven, or installs it from the packages of the system.
 *
 * @throws WarraqError `WARRAQ_ENGINE_MISSING`
 */
export const provideMaven = async (context: EngineContext): Promise<Program> => {
  const found = await findInstalledMaven(context);
  if (found !== undefined) return found;
  context.say("Maven is not on this machine");
  const into = unpackedIn(installDir(context.home), "maven");
  const isInstalled =
    (await installPackage(["maven"], context)) || (await unpackPackage(["maven"], into, context));
  const installed = isInstalled ? await findInstalledMaven(context) : undefined;
  if (installed !== undefined) return installed;
  throw new WarraqError(
    "WARRAQ_ENGINE_MISSING",
    "The local Elasticsearch is fetched with Maven, which is not on this machine and could not be installed. " +
      "Install it (Debian and Ubuntu: apt-get install maven), or set ELASTICSEARCH_URL to an Elasticsearch 9 that runs " +
      "elsewhere.",
  );
};
