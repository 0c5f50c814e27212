import { extname } from "node:path";
import type { DocumentId, SourceFile } from "../document/source-file.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";

/** What is known of bytes that were read before, under this or another path. */
export interface KnownText {
  readonly documentId: DocumentId;
  readonly sha256: string;
  readonly encoding?: string;
}

/** Finds files and items whose bytes were read before, so that a file that was renamed or moved is not read again. */
export type Recognize = (files: readonly SourceFile[]) => Promise<ReadonlyMap<SourceFile, KnownText>>;

export interface RecognizeDeps {
  /** Records of files that may have the same bytes and were read as a document. */
  readonly findAlike: (files: readonly SourceFile[]) => Promise<readonly LedgerRecord[]>;
  /** Those of these documents that exist, or are kept as earlier versions. */
  readonly existing: (ids: readonly DocumentId[]) => Promise<ReadonlySet<DocumentId>>;
  /** SHA-256 (hex) of a file's bytes; null if they cannot be read now. */
  readonly hashFile: (file: SourceFile) => Promise<string | null>;
  /** The outlet that the path names; null if it names none. */
  readonly outletOf: (file: Pick<SourceFile, "path" | "root">) => string | null;
}

/** Files hashed at the same time. */
const MOST_OPEN = 16;

/** Of a renamed file, everything but its path is as it was. */
const isAlike = (file: SourceFile, { file: known, sha256 }: LedgerRecord): boolean =>
  file.item === undefined
    ? known.item === undefined && known.size === file.size && known.mtimeMs === file.mtimeMs
    : sha256 === file.item.sha256;

/**
 * Opens the recognition of bytes. The same bytes are the same document if the name says the same about them: its extension, and the outlet in
 * its path.
 */
export const openRecognize = ({ findAlike, existing, hashFile, outletOf }: RecognizeDeps): Recognize => {
  const saysSame = (file: SourceFile, { file: known }: LedgerRecord): boolean =>
    extname(file.path).toLowerCase() === extname(known.path).toLowerCase() &&
    outletOf(file) === outletOf(known);

  const textOf = async (file: SourceFile, records: readonly LedgerRecord[]): Promise<KnownText | null> => {
    const candidates = records.filter((record) => isAlike(file, record) && saysSame(file, record));
    if (candidates.length === 0) return null;
    const sha256 = file.item?.sha256 ?? (await hashFile(file).catch(() => null));
    const record = candidates.find((one) => one.sha256 === sha256);
    if (record?.documentId === undefined || sha256 === null) return null;
    const { documentId, encoding } = record;
    return { documentId, sha256, ...(encoding === undefined ? {} : { encoding }) };
  };

  return async (files) => {
    const records = files.length === 0 ? [] : await findAlike(files);
    if (records.length === 0) return new Map();
    const known: (readonly [SourceFile, KnownText])[] = [];
    for (let start = 0; start < files.length; start += MOST_OPEN) {
      const batch = files.slice(start, start + MOST_OPEN);
      const texts = await Promise.all(batch.map((file) => textOf(file, records)));
      for (const [at, text] of texts.entries())
        if (text !== null) known.push([batch[at] as SourceFile, text]);
    }
    const there = await existing([...new Set(known.map(([, { documentId }]) => documentId))]);
    return new Map(known.filter(([, { documentId }]) => there.has(documentId)));
  };
};
