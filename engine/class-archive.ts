import { createHash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { installDir } from "./engine-home.ts";
import type { Jdk } from "./find-java.ts";

const PART = ".part";

/**
 * The Java options that make Elasticsearch start with half the work: its classes, parsed and linked by an earlier run.
 *
 * The first run writes the archive when it ends, which takes it some seconds more; later runs read it. Java checks that an archive fits
 * and does without where it does not, but it does not write it in one piece: so it is written under another name,
 * and only a run that was seen to end well gives it its own.
 */
export const classArchiveOptions = (install: string, home: string, jdk: Jdk): readonly string[] => {
  const key = createHash("sha256").update(`${jdk.version} ${process.arch}`).digest("hex").slice(0, 8);
  const archive = `${install}-java-${jdk.major}-${key}.jsa`;
  // What Java reports about an archive that it does not like is no concern of anybody.
  if (existsSync(archive)) return [`-XX:SharedArchiveFile=${archive}`, "-Xlog:disable"];
  // Another home owns the program: that home makes the archive.
  if (path.dirname(install) !== installDir(home)) return [];
  const part = `${archive}${PART}`;
  rmSync(part, { force: true });
  return [`-XX:ArchiveClassesAtExit=${part}`, "-Xlog:disable"];
};

/** Called after a run that ended well: what it has written is whole. */
export const promoteClassArchives = (home: string): void => {
  const folder = installDir(home);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(`.jsa${PART}`)))
    renameSync(path.join(folder, name), path.join(folder, name.slice(0, -PART.length)));
};
