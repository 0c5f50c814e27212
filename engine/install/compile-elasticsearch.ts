import path from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import type { Assembly } from "./assembly.ts";
import { lastLines, runCommand } from "./run-command.ts";

const runTool = async (tool: string, args: readonly string[], { jdk, context }: Assembly): Promise<void> => {
  const { env, signal } = context;
  const { code, output } = await runCommand(path.join(jdk.home, "bin", tool), args, { env, signal });
  if (code === 0) return;
  throw new WarraqError(
    "WARRAQ_ENGINE_FAILED",
    `Elasticsearch could not be assembled: ${tool} of ${jdk.home} failed:\n${lastLines(output, 20)}`,
  );
};

/** Compiles sources against the libraries and packs the classes into a jar. */
const packJar = async (jar: string, sources: readonly string[], assembly: Assembly): Promise<void> => {
  const classes = path.join(assembly.workDir, path.basename(jar, ".jar"));
  const libraries = path.join(assembly.draft, "lib", "*");
  const flags = ["--release", "21", "-nowarn", "-encoding", "UTF-8"];
  await runTool("javac", [...flags, "-cp", libraries, "-d", classes, ...sources], assembly);
  await runTool("jar", ["--create", "--file", jar, "-C", classes, "."], assembly);
};

/**
 * Builds Warraq's own Java code: the modules that Elasticsearch loads, and the launcher.
 *
 * They are several jars because Elasticsearch refuses to start if the classes of a module are on the class path as well, and only the
 * HTTP server may see its libraries.
 */
export const compileElasticsearch = async (assembly: Assembly): Promise<void> => {
  const { draft, recipe } = assembly;
  await Promise.all([
    packJar(path.join(draft, "modules/common/common.jar"), recipe.sourcesOf("engine"), assembly),
    packJar(
      path.join(draft, "modules/transport-netty4/guarded-http.jar"),
      recipe.sourcesOf("http"),
      assembly,
    ),
    packJar(path.join(draft, "launcher.jar"), [path.join(recipe.folder, "Launcher.java")], assembly),
  ]);
};
