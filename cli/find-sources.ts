import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { WarraqError } from "../pipeline/errors.ts";
import { pathForTerminal } from "../system/for-terminal.ts";
import { isWithin } from "../system/is-within.ts";
import type { NameRules } from "../disk/name-rules.ts";
import { inspectFile, scanFolder, type ScannedFile, type UnreadableFolder } from "../disk/scan-folder.ts";
import { say } from "./output/output.ts";

/** The root of a path: the watched folder that contains it; else the folder itself, or the folder of the file. */
export const rootFor = (path: string, isFolder: boolean, watched: readonly string[]): string =>
  watched.find((root) => isWithin(path, root)) ?? (isFolder ? path : dirname(path));

const onUnreadable = ({ folder, error }: UnreadableFolder): void =>
  say(`warraq: ${pathForTerminal(`${folder} cannot be read: ${String(error)}`)}`);

const isFolderAt = async (given: string): Promise<boolean> => {
  const found = await stat(resolve(given)).catch(() => null);
  if (found === null)
    throw new WarraqError("WARRAQ_USAGE", `There is no file or folder at ${given}. Check the spelling.`);
  return found.isDirectory();
};

/**
 * Checks that there is a file or folder at each path, so that a command can fail before it starts engines.
 *
 * @throws WarraqError `WARRAQ_USAGE` for the first path with nothing at it
 */
export const checkPaths = async (paths: readonly string[]): Promise<void> => {
  for (const given of paths) await isFolderAt(given);
};

/**
 * The files at paths that a person typed: the file itself, or every file in a folder. If a path lies in a watched folder, that
 * folder is the root of its files.
 *
 * @throws WarraqError `WARRAQ_USAGE` if there is nothing at a path
 */
export async function* findSources(
  paths: readonly string[],
  watched: readonly string[],
  names: NameRules,
): AsyncGenerator<ScannedFile> {
  for (const given of paths) {
    const path = resolve(given);
    const isFolder = await isFolderAt(given);
    const root = rootFor(path, isFolder, watched);
    if (isFolder) {
      for await (const { file, ...found } of scanFolder(path, { names, onUnreadable }))
        yield { ...found, file: { ...file, root } };
    } else {
      const found = await inspectFile(path, root, names);
      if (found !== null) yield found;
    }
  }
}
