import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Count up when the way of assembling changes, though no file of the recipe does. */
const ASSEMBLY = "1";

/** What the local Elasticsearch is made from: the files in `engine/elasticsearch/`. */
export interface Recipe {
  readonly folder: string;
  /** The version of Elasticsearch, as the pom says it. */
  readonly version: string;
  /** Names the outcome: another recipe is another folder, and the old one goes on running. */
  readonly installName: string;
  readonly moduleSources: readonly string[];
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();

/** Reads the recipe of a project. The version of Elasticsearch stands in its pom and nowhere else. */
export const readRecipe = (projectDir: string): Recipe => {
  const folder = path.join(projectDir, "engine", "elasticsearch");
  const files = filesIn(folder);
  const hash = createHash("sha256").update(ASSEMBLY);
  for (const file of files) hash.update(path.relative(folder, file)).update("\0").update(readFileSync(file));
  const pom = readFileSync(path.join(folder, "pom.xml"), "utf8");
  const version = /<elasticsearch\.version>([^<]+)</u.exec(pom)?.[1];
  if (version === undefined) throw new Error(`no elasticsearch.version in ${folder}/pom.xml`);
  return {
    folder,
    version,
    installName: `elasticsearch-${version}-${hash.digest("hex").slice(0, 8)}`,
    moduleSources: files.filter(
      (file) => file.startsWith(path.join(folder, "src")) && file.endsWith(".java"),
    ),
  };
};
