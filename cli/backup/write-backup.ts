import { constants } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { countDocuments, partsThere, withOpenedParts } from "../../search/backup/dump-indices.ts";
import { dropSnapshot, takeSnapshot } from "../../search/backup/snapshots.ts";
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
  /** The snapshot repository that gets the documents; undefined: they are written as files. */
  readonly repository: string | undefined;
  /** Folder with the user's own lexicons, if there is one. */
  readonly lexicons: string | undefined;
  readonly version: string;
  /** Ends it early. */
  readonly signal: AbortSignal;
  /** Called with documents; of a snapshot with bytes. */
  readonly onProgress: (done: number, total: number) => void;
}

/** What a backup holds, as it stands in the manifest. */
type Saved = Pick<Manifest, "parts" | "snapshot">;

const copyLexicons = async (from: string | undefined, to: string): Promise<readonly string[]> => {
  await mkdir(to);
  if (from === undefined) return [];
  const entries = await readdir(from, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  for (const name of names) await copyFile(join(from, name), join(to, name), constants.COPYFILE_EXCL);
  return names.toSorted();
};

const saveAsFiles = async (
  draft: string,
  { client, prefix, signal, onProgress }: BackupDeps,
): Promise<Saved> => {
  const total = await countDocuments(client, prefix);
  const parts = await withOpenedParts(client, prefix, async (opened) => {
    const files: (readonly [string, BackupFile])[] = [];
    let before = 0;
    for (const { part, documents } of opened) {
      const tell = (done: number) => onProgress(before + done, Math.max(before + done, total));
      const file = await writePart(join(draft, partFileOf(part)), documents(), tell, signal);
      before += file.documents;
      files.push([part, file]);
    }
    return files;
  });
  return { parts: Object.fromEntries(parts) };
};

/** The name of the snapshot that is taken at a time: repositories take lower-case letters only. */
const snapshotName = (prefix: string, made: Date): string =>
  `${prefix}-${made.toISOString().replaceAll(/[:.]/gu, "-").toLowerCase()}`;

const saveAsSnapshot = async (
  repository: string,
  made: Date,
  { client, prefix, signal, onProgress }: BackupDeps,
): Promise<Saved> => {
  const documents = await countDocuments(client, prefix);
  const wanted = { repository, name: snapshotName(prefix, made) };
  const { indices, size } = await takeSnapshot(client, prefix, wanted, { signal, onProgress });
  return { parts: {}, snapshot: { ...wanted, indices, documents, bytes: size.total, added: size.added } };
};

/**
 * Makes sure that a backup can have this name.
 *
 * @throws WarraqError `WARRAQ_USAGE` if something is there already
 */
export const checkNewFolder = async (folder: string): Promise<void> => {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (isThere) throw new WarraqError("WARRAQ_USAGE", `${folder} is there already. Name a new folder.`);
};

/** A backup of nothing would look like one: most often the prefix or the home is not the one that was meant. */
const checkArchive = async ({ client, prefix }: BackupDeps): Promise<void> => {
  if ((await partsThere(client, prefix)).length > 0) return;
  throw new WarraqError(
    "WARRAQ_NOT_FOUND",
    `There is no archive to save: Elasticsearch has none of the indices ${prefix}-*. Are WARRAQ_HOME, ELASTICSEARCH_URL and WARRAQ_INDEX_PREFIX those of \`./warraq up\`?`,
  );
};

/**
 * Writes a backup of an archive into a folder that is not there yet. It has another name until it is whole, so that a folder with this name is
 * always a whole backup. Whatever ends it early, the signal too, leaves nothing behind, neither here nor in a repository.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the folder is there already, `WARRAQ_NOT_FOUND` if there is no archive, `WARRAQ_REPOSITORY_UNUSABLE`; DOMException `AbortError` if the signal fires
 */
export const writeBackup = async (folder: string, deps: BackupDeps): Promise<Manifest> => {
  const { client, repository, lexicons, version, signal } = deps;
  await checkNewFolder(folder);
  await checkArchive(deps);
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`);
  const made = new Date();
  let saved: Saved | undefined;
  // It holds everything that the archive knows.
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    const lexiconNames = await copyLexicons(lexicons, join(draft, LEXICONS_FOLDER));
    saved = await (repository === undefined
      ? saveAsFiles(draft, deps)
      : saveAsSnapshot(repository, made, deps));
    const manifest: Manifest = {
      form: BACKUP_FORM,
      version,
      made: made.toISOString(),
      ...saved,
      lexicons: lexiconNames,
    };
    await writeFile(join(draft, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
    signal.throwIfAborted();
    await rename(draft, folder);
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (saved?.snapshot !== undefined) await dropSnapshot(client, saved.snapshot);
    throw error;
  }
};
