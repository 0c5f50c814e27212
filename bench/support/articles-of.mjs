import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** Articles of Arabic newspapers, kept beside the repository and not in it. */
export const ANT = join(import.meta.dirname, "../../../shared/corpora/ant.tar.gz");

/** The texts of a `.tar.gz`, by the names of their files, in that order: `{id, text}`. */
export const articlesOf = (archive) => {
  const folder = mkdtempSync(join(tmpdir(), "warraq-articles-"));
  try {
    execFileSync("tar", ["-xzf", archive, "-C", folder]);
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => ({
        id: basename(name, ".txt"),
        text: readFileSync(join(parentPath, name), "utf8"),
      }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
