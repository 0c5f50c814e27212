import { constants } from "node:fs";
import { access, copyFile, mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import type { Assembly } from "./assembly.ts";
import { provideMaven } from "./provide-java.ts";
import { lastLines, runCommand } from "./run-command.ts";
import { type Digests, digestFault, digestsIn } from "./sealed-folder.ts";

const TRIES = 2;

const isWritable = async (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );

/** Refuses jars that are not those that the project was tried with, whatever mirror they came from. */
const checkJars = async (folder: string, expected: Digests): Promise<void> => {
  const fault = digestFault(expected, await digestsIn(folder));
  if (fault === null) return;
  throw new WarraqError(
    "WARRAQ_ENGINE_FAILED",
    `What Maven fetched is not used: ${fault}. Its digest is not that of engine/elasticsearch/jars.sha256. Look at the mirrors in ` +
      "~/.m2/settings.xml, delete the file from ~/.m2/repository, and start again.",
  );
};

/**
 * Fetches the server and all its dependencies with Maven, which knows the mirrors and proxies of this machine.
 *
 * @throws WarraqError `WARRAQ_ENGINE_FAILED` if they cannot be fetched, or one is not what it should be
 */
export const fetchJars = async ({ draft, workDir, recipe, jdk, context }: Assembly): Promise<void> => {
  const maven = await provideMaven(context);
  context.say(`fetching Elasticsearch ${recipe.version} with Maven (45 MB, once) ...`);
  // Maven may write beside the pom, and the folder of the project may be read-only.
  await mkdir(workDir, { recursive: true });
  await copyFile(path.join(recipe.folder, "pom.xml"), path.join(workDir, "pom.xml"));
  // A service account may have no home for the repository of Maven.
  const store = (await isWritable(homedir())) ? [] : [`-Dmaven.repo.local=${path.join(workDir, "store")}`];
  const args = [
    "-q",
    "-B",
    ...store,
    "dependency:copy-dependencies",
    `-DoutputDirectory=${path.join(draft, "lib")}`,
  ];
  const options = {
    cwd: workDir,
    env: { ...context.env, ...maven.env, JAVA_HOME: jdk.home },
    signal: context.signal,
  };
  let output = "";
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = await runCommand(maven.file, args, options);
    if (result.code === 0) return checkJars(path.join(draft, "lib"), recipe.jars);
    output = result.output;
  }
  throw new WarraqError(
    "WARRAQ_ENGINE_FAILED",
    "Elasticsearch could not be fetched with Maven. Check the network, and the mirrors and proxies in " +
      "~/.m2/settings.xml. Or set ELASTICSEARCH_URL to an Elasticsearch 9 that runs elsewhere. Maven said:\n" +
      lastLines(output, 12),
  );
};
