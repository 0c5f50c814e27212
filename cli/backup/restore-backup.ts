import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { ARCHIVE_PARTS, countDocuments } from "../../search/backup/dump-indices.ts";
import { type RestoreDeps, restorePart } from "../../search/backup/restore-part.ts";
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

/** Reads the manifest of a backup, and makes sure that every file is the one that was written. */
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

/** Puts the user's own lexicons back where they are configured, unless others are there. Returns where they are instead, if so. */
const restoreLexicons = async (
  folder: string,
  names: readonly string[],
  to: string | undefined,
): Promise<string | null> => {
  if (names.length === 0) return null;
  const from = join(folder, LEXICONS_FOLDER);
  if (to === undefined) return from;
  await mkdir(to, { recursive: true });
  if ((await readdir(to)).length > 0) return from;
  for (const name of names) await copyFile(join(from, name), join(to, name));
  return null;
};

/** What a restore did. */
export interface Restored {
  readonly documents: number;
  readonly manifest: Manifest;
  /** Where the lexicons still are, if they were not put back. */
  readonly lexiconsIn: string | null;
}

/**
 * Writes a backup into an archive that is empty. If it breaks off, the indices must be deleted before it is tried again.
 *
 * @throws WarraqError `WARRAQ_BACKUP_UNUSABLE` for a backup that is damaged or of a later version, `WARRAQ_USAGE` if the archive is not empty
 */
export const restoreBackup = async (
  folder: string,
  deps: RestoreDeps & {
    readonly lexicons: string | undefined;
    /** This version of Warraq. */
    readonly version: string;
    readonly onProgress: (done: number, total: number) => void;
  },
): Promise<Restored> => {
  const { client, prefix, lexicons, version, onProgress } = deps;
  const manifest = await checkBackup(folder, version);
  const there = await countDocuments(client, prefix);
  if (there > 0)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `The archive is not empty: its indices (${prefix}-*) hold ${there} documents. Restore into one that is: stop Warraq and delete them, or set another WARRAQ_INDEX_PREFIX.`,
    );
  await prepareIndices(client, prefix, version);
  const total = Object.values(manifest.parts).reduce((sum, { documents }) => sum + documents, 0);
  let documents = 0;
  for (const part of ARCHIVE_PARTS) {
    if ((manifest.parts[part]?.documents ?? 0) === 0) continue;
    const before = documents;
    const file = join(folder, partFileOf(part));
    documents += await restorePart(deps, part, readPart(file), (done) => onProgress(before + done, total));
  }
  return { documents, manifest, lexiconsIn: await restoreLexicons(folder, manifest.lexicons, lexicons) };
};
