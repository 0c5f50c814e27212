import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { ARCHIVE_PARTS, countDocuments } from "../../search/backup/dump-indices.ts";
import { dropArchive } from "../../search/backup/drop-archive.ts";
import { type RestoreDeps, restorePart } from "../../search/backup/restore-part.ts";
import { checkSnapshot, restoreSnapshot, type Snapshot } from "../../search/backup/snapshots.ts";
import { systemCodeOf } from "../../system/system-error.ts";
import { prepareIndices } from "../../search/indices/prepare-indices.ts";
import {
  damaged,
  LEXICONS_FOLDER,
  type Manifest,
  MANIFEST_FILE,
  parseManifest,
  partFileOf,
} from "./manifest.ts";
import { hashOf, readPart } from "./part-files.ts";

/**
 * Reads the manifest of a backup, and makes sure that every file is the one that was written.
 *
 * @throws WarraqError `WARRAQ_BACKUP_UNUSABLE` for a backup that is damaged or of a later version
 */
export const checkBackup = async (folder: string, ours: string): Promise<Manifest> => {
  const text = await readFile(join(folder, MANIFEST_FILE), "utf8").catch(() => {
    throw damaged(join(folder, MANIFEST_FILE));
  });
  const manifest = parseManifest(text, ours);
  for (const part of ARCHIVE_PARTS) {
    const described = manifest.parts[part];
    const file = join(folder, partFileOf(part));
    if (described !== undefined && (await hashOf(file)) !== described.sha256) throw damaged(file);
  }
  return manifest;
};

/** Copies files into a folder that is empty or not there. Returns whether it could. */
const copyInto = async (from: string, to: string, names: readonly string[]): Promise<boolean> => {
  try {
    await mkdir(to, { recursive: true });
    if ((await readdir(to)).length > 0) return false;
    for (const name of names) await copyFile(join(from, name), join(to, name));
    return true;
  } catch (error) {
    // The archive is whole by then, and its owner can copy them.
    if (systemCodeOf(error) === "") throw error;
    return false;
  }
};

/**
 * Puts the user's own lexicons back where they are configured, unless others are there or the folder cannot be written. Returns where they
 * are instead, if so.
 */
const restoreLexicons = async (
  folder: string,
  names: readonly string[],
  to: string | undefined,
): Promise<string | null> => {
  if (names.length === 0) return null;
  const from = join(folder, LEXICONS_FOLDER);
  return to !== undefined && (await copyInto(from, to, names)) ? null : from;
};

/** What a restore did. */
export interface Restored {
  readonly documents: number;
  /** Where the lexicons still are, if they were not put back. */
  readonly lexiconsIn: string | null;
  /** What is still to be done before the archive can be used; null if nothing is. */
  readonly due: string | null;
}

export interface RestoreBackupDeps extends RestoreDeps {
  /** The repository with the snapshot, if it is registered under another name than when it was taken. */
  readonly repository: string | undefined;
  readonly lexicons: string | undefined;
  /** This version of Warraq. */
  readonly version: string;
  /** Ends it early. */
  readonly signal: AbortSignal;
  /** Called with documents; of a snapshot with bytes. */
  readonly onProgress: (done: number, total: number) => void;
}

const restoreFiles = async (
  folder: string,
  { parts }: Manifest,
  { onProgress, ...deps }: RestoreBackupDeps,
): Promise<number> => {
  const { client, prefix, version, signal } = deps;
  await prepareIndices(client, prefix, version);
  const total = Object.values(parts).reduce((sum, file) => sum + file.documents, 0);
  let documents = 0;
  for (const part of ARCHIVE_PARTS) {
    if ((parts[part]?.documents ?? 0) === 0) continue;
    const before = documents;
    const file = join(folder, partFileOf(part));
    documents += await restorePart(deps, part, readPart(file), (done) => {
      signal.throwIfAborted();
      onProgress(before + done, total);
    });
  }
  return documents;
};

/** The indices of a snapshot have the analyzers that they were saved with. Returns what these need, as the next start would say it. */
const restoreIndices = async (
  snapshot: Snapshot,
  { client, prefix, version, signal, onProgress }: RestoreBackupDeps,
): Promise<string | null> => {
  await checkSnapshot(client, snapshot);
  await dropArchive(client, prefix);
  await restoreSnapshot(client, prefix, snapshot, { signal, onProgress });
  try {
    await prepareIndices(client, prefix, version);
    return null;
  } catch (error) {
    if (error instanceof WarraqError && error.code === "WARRAQ_INDEX_OUTDATED") return error.message;
    throw error;
  }
};

const checkEmpty = async ({ client, prefix }: RestoreDeps): Promise<void> => {
  const there = await countDocuments(client, prefix);
  if (there > 0)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `The archive is not empty: its indices (${prefix}-*) hold ${there} documents. Restore into one that is: stop Warraq and delete them, or set another WARRAQ_INDEX_PREFIX.`,
    );
};

/**
 * Writes a backup whose manifest was checked into an archive that is empty. Whatever ends it early, the signal too, leaves no archive behind.
 *
 * @throws WarraqError `WARRAQ_REPOSITORY_UNUSABLE` if its snapshot cannot be read, `WARRAQ_USAGE` if the archive is not empty; DOMException
 *   `AbortError` if the signal fires
 */
export const restoreBackup = async (
  folder: string,
  manifest: Manifest,
  deps: RestoreBackupDeps,
): Promise<Restored> => {
  const { client, prefix, lexicons, repository } = deps;
  await checkEmpty(deps);
  const { snapshot } = manifest;
  let documents = snapshot?.documents ?? 0;
  let due: string | null = null;
  try {
    if (snapshot === undefined) documents = await restoreFiles(folder, manifest, deps);
    else due = await restoreIndices({ ...snapshot, repository: repository ?? snapshot.repository }, deps);
  } catch (error) {
    await dropArchive(client, prefix).catch(() => undefined);
    throw error;
  }
  const lexiconsIn = await restoreLexicons(folder, manifest.lexicons, lexicons);
  return { documents, lexiconsIn, due };
};
