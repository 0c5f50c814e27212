/** bench/support/: what several benchmarks and tests share. This file reads the texts of an archive. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A corpus of Arabic newspapers (ANT), kept beside the repository, not in it. */
export const ANT = join(import.meta.dirname, "../../../shared/corpora/ant.tar.gz");

/** The texts of a `.tar.gz` as `{id, text}`, sorted by id: the name of the file without `.txt`. */
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
