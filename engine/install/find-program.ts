import { accessSync, constants, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";

/** A program that can be started, with what its environment needs beyond ours. */
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

/** Each of the files that can be executed, in order, once each, with symbolic links resolved. */
export const executables = (files: readonly string[]): readonly string[] => [
  ...new Set(files.filter(isExecutable).map((file) => realpathSync(file))),
];

/** The folders of PATH, in order. */
export const pathFolders = (env: NodeJS.ProcessEnv): readonly string[] =>
  (env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");

/** The folders in a folder, sorted from the highest name down; none if there is no such folder. */
export const foldersIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .toSorted((left, right) => right.localeCompare(left, "en", { numeric: true }))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
};

// PATH of a service or of cron often lacks these.
const USUAL = ["/usr/bin", "/usr/local/bin", "/usr/sbin", "/opt/homebrew/bin"];

/** A program by its name: on PATH, or in a usual folder. */
export const findProgram = (name: string, env: NodeJS.ProcessEnv): string | undefined =>
  [...pathFolders(env), ...USUAL].map((folder) => path.join(folder, name)).find(isExecutable);
