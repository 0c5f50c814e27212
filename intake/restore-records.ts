import { fileIdOf, type FileId } from "../document/source-file.ts";
import type { KnownBytes } from "../search/archive/recognize-files.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { IntakeDeps } from "./intake-deps.ts";
import { nextEpoch, type StableFile } from "./judge.ts";

export interface RestoreRecordsDeps extends Pick<IntakeDeps, "ledger" | "hashFile" | "sha256" | "nowMs"> {
  /** The documents that were read from bytes with these SHA-256 hashes, by hash. */
  readonly recognizeFiles: (hashes: readonly string[]) => Promise<ReadonlyMap<string, KnownBytes>>;
}

/** Files hashed at the same time: enough to keep disk and processor busy. For each, one chunk is in memory. */
const MAX_OPEN = 64;

const restoredRecord = (
  { file }: StableFile,
  id: FileId,
  { documentId, sha256, encoding, source }: KnownBytes,
  nowMs: number,
): LedgerRecord => {
  const known = { documentId, sha256, ...(encoding === undefined ? {} : { encoding }) };
  const record = { id, file, epoch: nextEpoch(nowMs, undefined), seenMs: nowMs, ...known };
  return source === file.path
    ? { ...record, state: "indexed" }
    : { ...record, state: "duplicate", reason: "exact_duplicate" };
};

/**
 * Restores ledger records that were lost, without processing the files again. A file without a record gets one if a document was read
 * from the same bytes and lists the file as a copy.
 *
 * @returns the given files without those whose records were restored
 */
export const restoreRecords = async <File extends StableFile>(
  deps: RestoreRecordsDeps,
  stableFiles: readonly File[],
): Promise<readonly File[]> => {
  const { ledger, hashFile, sha256, nowMs } = deps;
  const ids = stableFiles.map(({ file }) => fileIdOf(file, sha256));
  const records = await ledger.get(ids);
  const unrecorded = stableFiles.filter((_, index) => !records.has(ids[index] as FileId));
  const hashes: (string | null)[] = [];
  for (let start = 0; start < unrecorded.length; start += MAX_OPEN) {
    const batch = unrecorded.slice(start, start + MAX_OPEN);
    hashes.push(...(await Promise.all(batch.map(({ file }) => hashFile(file).catch(() => null)))));
  }
  const known = await deps.recognizeFiles([...new Set(hashes.flatMap((hash) => hash ?? []))]);
  const recognized = unrecorded.flatMap((stableFile, index) => {
    const bytes = known.get(hashes[index] ?? "");
    return bytes?.paths.includes(stableFile.file.path) === true ? [{ stableFile, bytes }] : [];
  });
  await ledger.put(
    recognized.map(({ stableFile, bytes }) =>
      restoredRecord(stableFile, fileIdOf(stableFile.file, sha256), bytes, nowMs()),
    ),
  );
  const restored = new Set<StableFile>(recognized.map(({ stableFile }) => stableFile));
  return stableFiles.filter((stableFile) => !restored.has(stableFile));
};
