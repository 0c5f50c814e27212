import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { WarraqError } from "../pipeline/errors.ts";
import { pathForTerminal } from "../system/for-terminal.ts";
import { isWithin } from "../system/is-within.ts";
import { inspectFile, scanFolder, type ScannedFile, type UnreadableFolder } from "../disk/scan-folder.ts";
import { say } from "./output/output.ts";

/** The folder that a path belongs to: the watched one it lies in, else itself, or what a file lies in. */
export const rootFor = (path: string, isFolder: boolean, watched: readonly string[]): string =>
  watched.find((root) => isWithin(path, root)) ?? (isFolder ? path : dirname(path));

const onUnreadable = ({ folder, error }: UnreadableFolder): void =>
  say(`warraq: ${pathForTerminal(`${folder} cannot be read: ${String(error)}`)}`);

const isFolderAt = async (given: string): Promise<boolean> => {
  const found = await stat(resolve(given)).catch(() => null);
  if (found === null) throw new WarraqError("WARRAQ_USAGE", `There is nothing at ${given}.`);
  return found.isDirectory();
};

/** Throws WarraqError `WARRAQ_USAGE` unless there is something at each path: better now than after the engines have started. */
export const checkPaths = async (paths: readonly string[]): Promise<void> => {
  for (const given of paths) await isFolderAt(given);
};

/**
 * The files that paths given by a person mean: a file, or everything in a folder. A path within a watched folder belongs to that one.
 *
 * @throws WarraqError `WARRAQ_USAGE` if there is nothing at a path
 */
export async function* findSources(
  paths: readonly string[],
  watched: readonly string[],
  extensions: readonly string[],
): AsyncGenerator<ScannedFile> {
  for (const given of paths) {
    const path = resolve(given);
    const isFolder = await isFolderAt(given);
    const root = rootFor(path, isFolder, watched);
    if (isFolder) {
      for await (const { file, ...found } of scanFolder(path, { extensions, onUnreadable }))
        yield { ...found, file: { ...file, root } };
    } else {
      const found = await inspectFile(path, root, extensions);
      if (found !== null) yield found;
    }
  }
}
