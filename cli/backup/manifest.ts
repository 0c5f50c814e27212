/** cli/backup/: an archive as files: `./warraq backup` writes them, `./warraq restore` reads them. docs/operations.md has the form. */
import { WarraqError } from "../../pipeline/errors.ts";
import { judgeRelease } from "../../search/indices/release-stamp.ts";
import { ARCHIVE_PARTS, type ArchivePart } from "../../search/backup/dump-indices.ts";
import type { Snapshot } from "../../search/backup/snapshots.ts";

/** The form of a backup. A version of Warraq reads its own form and those before it: the first knew no snapshots. */
export const BACKUP_FORM = 2;

/** One file of a backup. */
export interface BackupFile {
  readonly documents: number;
  /** Of the compressed file. */
  readonly bytes: number;
  readonly sha256: string;
}

/** The snapshot of Elasticsearch that holds the documents, if no files do. */
export interface SavedSnapshot extends Snapshot {
  readonly documents: number;
  /** What it needs in the repository, shared with other snapshots or not. */
  readonly bytes: number;
  /** What of it was not in the repository before. */
  readonly added: number;
}

/** What a backup says about itself, in `manifest.json`, which is written last. */
export interface Manifest {
  readonly form: number;
  /** The version of Warraq that wrote it. */
  readonly version: string;
  /** ISO 8601. */
  readonly made: string;
  /** Empty if a snapshot holds them. */
  readonly parts: Readonly<Partial<Record<ArchivePart, BackupFile>>>;
  readonly snapshot?: SavedSnapshot;
  /** Files of the user's own lexicons, in the folder `lexicons`. */
  readonly lexicons: readonly string[];
}

export const MANIFEST_FILE = "manifest.json";
export const LEXICONS_FOLDER = "lexicons";
export const partFileOf = (part: ArchivePart): string => `${part}.jsonl.gz`;

const unusable = (what: string): WarraqError =>
  new WarraqError("WARRAQ_BACKUP_UNUSABLE", `The backup cannot be used: ${what}`);

const isFile = (value: unknown): value is BackupFile => {
  const { documents, bytes, sha256 } = (value ?? {}) as Partial<Record<keyof BackupFile, unknown>>;
  return (
    Number.isSafeInteger(documents) && Number.isSafeInteger(bytes) && /^[0-9a-f]{64}$/u.test(String(sha256))
  );
};

/** A name of a lexicon file: never a path, which could lead out of the folder. */
const isPlainName = (value: unknown): value is string =>
  typeof value === "string" && /^[^/\\\0]+$/u.test(value) && value !== "." && value !== "..";

/** A name that stands in requests to Elasticsearch: no pattern, list or path. */
const isName = (value: unknown): boolean => typeof value === "string" && /^[^\s/\\,*?"<>|#]+$/u.test(value);

const isSnapshot = (value: unknown): value is SavedSnapshot => {
  const { repository, name, indices, documents, bytes, added } = (value ?? {}) as Partial<
    Record<keyof SavedSnapshot, unknown>
  >;
  return (
    isName(repository) &&
    isName(name) &&
    [documents, bytes, added].every(Number.isSafeInteger) &&
    typeof indices === "object" &&
    indices !== null &&
    Object.entries(indices).every(
      ([part, index]) =>
        (ARCHIVE_PARTS as readonly string[]).includes(part) &&
        new RegExp(`^[a-z][a-z0-9_-]*-${part}-\\d+$`, "u").test(String(index)),
    )
  );
};

/**
 * Reads a manifest. Pure.
 *
 * @param ours this version of Warraq
 * @throws WarraqError `WARRAQ_BACKUP_UNUSABLE` if it is none, or of a later form than this version knows
 */
export const parseManifest = (text: string, ours: string): Manifest => {
  let value: Partial<Manifest>;
  try {
    value = JSON.parse(text) as Partial<Manifest>;
  } catch {
    throw unusable(`${MANIFEST_FILE} is not JSON.`);
  }
  const { form, version = "", made = "", parts, lexicons, snapshot } = value;
  if (!Number.isSafeInteger(form) || (form as number) < 1) throw unusable(`${MANIFEST_FILE} names no form.`);
  if ((form as number) > BACKUP_FORM || judgeRelease(version, ours) === "refuse")
    throw unusable(`it was written by a later version of Warraq (${version}). Upgrade, then restore.`);
  const isWhole =
    parts !== undefined &&
    Object.entries(parts).every(
      ([part, file]) => (ARCHIVE_PARTS as readonly string[]).includes(part) && isFile(file),
    );
  if (!isWhole || !Array.isArray(lexicons) || !lexicons.every(isPlainName))
    throw unusable(`${MANIFEST_FILE} is damaged.`);
  if (snapshot !== undefined && !isSnapshot(snapshot)) throw unusable(`${MANIFEST_FILE} is damaged.`);
  return {
    form: form as number,
    version,
    made,
    parts,
    lexicons,
    ...(snapshot === undefined ? {} : { snapshot }),
  };
};

/** Says that a file is not the one that the manifest describes. */
export const damaged = (file: string): WarraqError => unusable(`${file} is missing, cut off or changed.`);
