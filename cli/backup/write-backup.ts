import { constants } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { withOpenedParts } from "../../search/backup/dump-indices.ts";
import type { SearchClient } from "../../search/client/client.ts";
import {
  BACKUP_FORM,
  type BackupFile,
  LEXICONS_FOLDER,
  type Manifest,
  MANIFEST_FILE,
  partFileOf,
} from "./manifest.ts";
import { writePart } from "./part-files.ts";

export interface BackupDeps {
  readonly client: SearchClient;
  readonly prefix: string;
  /** Folder with the user's own lexicons, if there is one. */
  readonly lexicons: string | undefined;
  readonly version: string;
  readonly onProgress: (done: number) => void;
}

const copyLexicons = async (from: string | undefined, to: string): Promise<readonly string[]> => {
  await mkdir(to);
  if (from === undefined) return [];
  const entries = await readdir(from, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  for (const name of names) await copyFile(join(from, name), join(to, name), constants.COPYFILE_EXCL);
  return names.toSorted();
};

/**
 * Writes a backup of an archive into a folder that is not there yet. It has another name until it is whole, so that a folder with this name is
 * always a whole backup.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the folder is there already
 */
export const writeBackup = async (
  folder: string,
  { client, prefix, lexicons, version, onProgress }: BackupDeps,
): Promise<Manifest> => {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (isThere) throw new WarraqError("WARRAQ_USAGE", `${folder} is there already. Name a new folder.`);
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`);
  // It holds everything that the archive knows.
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    const written = await withOpenedParts(client, prefix, async (opened) => {
      const files: (readonly [string, BackupFile])[] = [];
      let before = 0;
      for (const { part, documents } of opened) {
        const file = await writePart(join(draft, partFileOf(part)), documents(), (done) =>
          onProgress(before + done),
        );
        before += file.documents;
        files.push([part, file]);
      }
      return files;
    });
    const manifest: Manifest = {
      form: BACKUP_FORM,
      version,
      made: new Date().toISOString(),
      parts: Object.fromEntries(written),
      lexicons: await copyLexicons(lexicons, join(draft, LEXICONS_FOLDER)),
    };
    await writeFile(join(draft, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
    await rename(draft, folder);
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
};
