import { createHash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { installDir } from "../engine-home.ts";
import type { Jdk } from "./find-java.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** Two homes may share one folder of programs; each writes its own draft. */
const draftSuffix = (home: string): string => `.${hash(home)}.draft`;

// What Java reports about an archive that does not suit it would be read as a fault, and is none.
const QUIET = "-Xlog:disable";

/**
 * The Java options that make Elasticsearch start with half the work: its classes, read and linked by an earlier run.
 *
 * The first run writes the archive when it ends, which takes it three seconds more; later runs read it. Java checks
 * that an archive fits and does without where it does not, but it does not write one in one step: hence the draft,
 * which gets its name when the run was seen to end well.
 */
export const classArchiveOptions = (install: string, home: string, jdk: Jdk): readonly string[] => {
  const archive = `${install}-java-${jdk.major}-${hash(`${jdk.version} ${process.arch}`)}.jsa`;
  if (existsSync(archive)) return [`-XX:SharedArchiveFile=${archive}`, QUIET];
  // A program of another home: that home makes the archive.
  if (path.dirname(install) !== installDir(home)) return [];
  const draft = `${archive}${draftSuffix(home)}`;
  rmSync(draft, { force: true });
  return [`-XX:ArchiveClassesAtExit=${draft}`, QUIET];
};

/** Called after a run that ended well: what it has written is whole. */
export const nameClassArchive = (home: string): void => {
  const folder = installDir(home);
  const suffix = draftSuffix(home);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(suffix)))
    renameSync(path.join(folder, name), path.join(folder, name.slice(0, -suffix.length)));
};
