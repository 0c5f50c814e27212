import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Digests, readDigests } from "./sealed-folder.ts";

/** Increase it when assembling changes in a way that no file of the recipe shows. */
const ASSEMBLY_VERSION = "2";

/** What the local Elasticsearch is assembled from: the files in `engine/elasticsearch/`. */
export interface Recipe {
  readonly folder: string;
  /** The version of Elasticsearch. */
  readonly version: string;
  /** The name of the installed folder. Another recipe has another name, so an Elasticsearch that is running stays as it is. */
  readonly installName: string;
  /** The digests of all jars that Maven fetches, by their names. */
  readonly jars: Digests;
  /** The sources of a module of ours: the package of that name. */
  readonly sourcesOf: (module: string) => readonly string[];
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();

/**
 * Reads the recipe of a project. Only its pom.xml says the version of Elasticsearch.
 *
 * @throws if the pom does not say it
 */
export const readRecipe = (projectDir: string): Recipe => {
  const folder = path.join(projectDir, "engine", "elasticsearch");
  const files = filesIn(folder);
  const hash = createHash("sha256").update(ASSEMBLY_VERSION);
  for (const file of files) hash.update(path.relative(folder, file)).update("\0").update(readFileSync(file));
  const pom = readFileSync(path.join(folder, "pom.xml"), "utf8");
  const version = /<elasticsearch\.version>([^<]+)</u.exec(pom)?.[1];
  if (version === undefined) throw new Error(`${folder}/pom.xml has no elasticsearch.version.`);
  return {
    folder,
    version,
    installName: `elasticsearch-${version}-${hash.digest("hex").slice(0, 8)}`,
    jars: readDigests(readFileSync(path.join(folder, "jars.sha256"), "utf8")),
    sourcesOf: (module) => {
      const sources = path.join(folder, "src/main/java", module);
      return files.filter((file) => path.dirname(file) === sources && file.endsWith(".java"));
    },
  };
};
