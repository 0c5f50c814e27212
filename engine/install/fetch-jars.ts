import { constants } from "node:fs";
import { access, copyFile, mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import type { Assembly } from "./assembly.ts";
import { provideMaven } from "./provide-java.ts";
import { lastLines, runCommand } from "./run-command.ts";

const TRIES = 2;

const isWritable = async (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );

/** Fetches the server with all it depends on. Mirrors and proxies are those of the user's Maven. */
export const fetchJars = async ({ draft, room, recipe, jdk, context }: Assembly): Promise<void> => {
  const maven = await provideMaven(context);
  context.say(`fetching Elasticsearch ${recipe.version} with Maven (45 MB, once) ...`);
  // Maven may write beside its pom, and the project's folder may be read-only.
  await mkdir(room, { recursive: true });
  await copyFile(path.join(recipe.folder, "pom.xml"), path.join(room, "pom.xml"));
  // A service account has no home to keep Maven's own store in.
  const store = (await isWritable(homedir())) ? [] : [`-Dmaven.repo.local=${path.join(room, "store")}`];
  const args = [
    "-q",
    "-B",
    ...store,
    "dependency:copy-dependencies",
    `-DoutputDirectory=${path.join(draft, "lib")}`,
  ];
  const options = {
    cwd: room,
    env: { ...context.env, ...maven.env, JAVA_HOME: jdk.home },
    signal: context.signal,
  };
  let output = "";
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = await runCommand(maven.file, args, options);
    if (result.code === 0) return;
    output = result.output;
  }
  throw new WarraqError(
    "WARRAQ_ENGINE_FAILED",
    "Elasticsearch could not be fetched with Maven. Check the network, or the mirrors and proxies in " +
      "~/.m2/settings.xml, or set ELASTICSEARCH_URL to an Elasticsearch 9 that runs elsewhere. Maven said:\n" +
      lastLines(output, 12),
  );
};
