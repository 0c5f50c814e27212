import path from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { installDir, installDirs } from "../engine-home.ts";
import type { EngineContext } from "../engine.ts";
import { findJava, listJavas, LOWEST_JAVA, systemJavaHomes, type Jdk } from "./find-java.ts";
import { executables, findProgram, foldersIn, type Program } from "./find-program.ts";
import { installPackage, unpackPackage } from "./system-packages.ts";

const JDK_PACKAGES = ["openjdk-25-jdk-headless", "openjdk-21-jdk-headless"];

const unpackedIn = (folder: string, name: string): string => path.join(folder, "packages", name);

const lookForJava = async ({ home, projectDir, env, signal }: EngineContext): Promise<Jdk | undefined> => {
  const unpacked = installDirs(home, projectDir).flatMap((folder) =>
    foldersIn(path.join(unpackedIn(folder, "jdk"), "usr/lib/jvm")),
  );
  return findJava({ env, homes: [...systemJavaHomes(), ...unpacked], signal });
};

const missingJava = async ({ env, signal }: EngineContext): Promise<WarraqError> => {
  const javas = await listJavas({ env, signal });
  const found = javas.map(({ home, major }) => `Java ${major} in ${home}`).join(", ");
  return new WarraqError(
    "WARRAQ_ENGINE_MISSING",
    `the local Elasticsearch needs a JDK (with javac) of version ${LOWEST_JAVA} or newer; found: ${found || "none"}. ` +
      "Install one (Debian, Ubuntu: openjdk-21-jdk-headless; any system: a Temurin JDK) and set JAVA_HOME to it if " +
      "it is not found by itself, or set ELASTICSEARCH_URL to an Elasticsearch 9 that runs elsewhere.",
  );
};

/** A JDK that Elasticsearch runs on; installed from the system's packages if there is none. */
export const provideJava = async (context: EngineContext): Promise<Jdk> => {
  const found = await lookForJava(context);
  if (found !== undefined) return found;
  context.say(`no JDK of version ${LOWEST_JAVA} or newer is on this machine`);
  const into = unpackedIn(installDir(context.home), "jdk");
  const isThere =
    (await installPackage(JDK_PACKAGES, context)) || (await unpackPackage(JDK_PACKAGES, into, context));
  const installed = isThere ? await lookForJava(context) : undefined;
  if (installed === undefined) throw await missingJava(context);
  return installed;
};

const lookForMaven = ({ home, projectDir, env }: EngineContext): Program | undefined => {
  const unpacked = installDirs(home, projectDir).map((folder) =>
    path.join(unpackedIn(folder, "maven"), "usr/share/maven/bin/mvn"),
  );
  const file = findProgram("mvn", env) ?? executables(unpacked)[0];
  return file === undefined ? undefined : { file, env: {} };
};

/** The Maven of this machine, which knows its mirrors and proxies; installed if there is none. */
export const provideMaven = async (context: EngineContext): Promise<Program> => {
  const found = lookForMaven(context);
  if (found !== undefined) return found;
  context.say("Maven is not on this machine");
  const into = unpackedIn(installDir(context.home), "maven");
  const isThere =
    (await installPackage(["maven"], context)) || (await unpackPackage(["maven"], into, context));
  const installed = isThere ? lookForMaven(context) : undefined;
  if (installed !== undefined) return installed;
  throw new WarraqError(
    "WARRAQ_ENGINE_MISSING",
    "the local Elasticsearch is fetched with Maven, which is not on this machine and could not be installed. " +
      "Install it (Debian, Ubuntu: apt-get install maven), or set ELASTICSEARCH_URL to an Elasticsearch 9 that runs " +
      "elsewhere.",
  );
};
