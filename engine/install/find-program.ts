import { accessSync, constants, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";

/** A program that can be started, and the environment variables that it needs in addition. */
export interface Program {
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
}

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** Those of the files that can be executed, with symbolic links resolved and without duplicates, in the given order. */
export const executables = (files: readonly string[]): readonly string[] => [
  ...new Set(files.filter(isExecutable).map((file) => realpathSync(file))),
];

/** The folders in PATH, in order. */
export const pathFolders = (env: NodeJS.ProcessEnv): readonly string[] =>
  (env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");

/** The paths of the entries of a folder, in descending order of names with numbers compared as such; none if there is no such folder. */
export const foldersIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .toSorted((left, right) => right.localeCompare(left, "en", { numeric: true }))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
};

// The PATH of a service or of cron often lacks these.
const USUAL_FOLDERS = ["/usr/bin", "/usr/local/bin", "/usr/sbin", "/opt/homebrew/bin"];

/** Finds a program by its name, on PATH or in a usual folder. */
export const findProgram = (name: string, env: NodeJS.ProcessEnv): string | undefined =>
  [...pathFolders(env), ...USUAL_FOLDERS].map((folder) => path.join(folder, name)).find(isExecutable);
