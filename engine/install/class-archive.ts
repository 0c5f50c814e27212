import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { installDir } from "../engine-home.ts";
import type { Jdk } from "./find-java.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** Two homes may share one folder of programs, so each has drafts of its own. */
const draftSuffix = (home: string): string => `.${hash(home)}.draft`;

// If an archive does not fit, Java reports it and does without. That report would look like an error.
const QUIET = "-Xlog:disable";

const digestFile = (archive: string): string => `${archive}.sha256`;

const digestOf = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** True if the archive is there and holds what the run that made it wrote. What is in it is run; Java itself does not look. */
const isAsKept = (archive: string): boolean => {
  try {
    return readFileSync(digestFile(archive), "utf8").trim() === digestOf(archive);
  } catch {
    return false;
  }
};

/** Removes archives that were copied here with the program, and those of another Java. */
const removeOthers = (install: string): void => {
  const folder = path.dirname(install);
  for (const name of readdirSync(folder).filter((entry) =>
    entry.startsWith(`${path.basename(install)}-java-`),
  ))
    if (/\.jsa(?:\.sha256)?$/u.test(name)) rmSync(path.join(folder, name), { force: true });
};

/**
 * The Java options for an archive of classes, which an earlier run has read and linked. With it Elasticsearch starts with half the work.
 *
 * The first run writes the archive when it ends, which takes three seconds more; later runs read it. Java checks that an archive fits
 * and does without if it does not, but it looks at the classes and not at where they lie: with the archive of another place a package
 * would come from two jars, which ends a search in a "sealing violation". So the name has the place in it, and an archive that was
 * copied with the program is made anew. Nor does Java write an archive atomically. Hence the draft, which `keepClassArchive` renames.
 */
export const classArchiveOptions = (install: string, home: string, jdk: Jdk): readonly string[] => {
  const made = `${jdk.version} ${process.arch} ${realpathSync(install)}`;
  const archive = `${install}-java-${jdk.major}-${hash(made)}.jsa`;
  if (isAsKept(archive)) return [`-XX:SharedArchiveFile=${archive}`, QUIET];
  // This is a program of another home, which makes the archive itself.
  if (path.dirname(install) !== installDir(home)) return [];
  const draft = `${archive}${draftSuffix(home)}`;
  rmSync(draft, { force: true });
  removeOthers(install);
  return [`-XX:ArchiveClassesAtExit=${draft}`, QUIET];
};

/** Gives the draft of a class archive its final name. Call this only after a run that ended well: then the draft is complete. */
export const keepClassArchive = (home: string): void => {
  const folder = installDir(home);
  const suffix = draftSuffix(home);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(suffix))) {
    const archive = path.join(folder, name.slice(0, -suffix.length));
    renameSync(path.join(folder, name), archive);
    writeFileSync(digestFile(archive), `${digestOf(archive)}\n`);
  }
};
