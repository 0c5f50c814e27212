import { fileIdOf, type FileId } from "../document/source-file.ts";
import type { KnownBytes } from "../search/archive/recognize-files.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { IntakeDeps } from "./intake.ts";
import { type Candidate, nextEpoch } from "./judge.ts";

export interface RecognizeDeps extends Pick<IntakeDeps, "ledger" | "hashFile" | "sha256" | "nowMs"> {
  readonly recognizeFiles: (hashes: readonly string[]) => Promise<ReadonlyMap<string, KnownBytes>>;
}

/** Enough to keep disk and processor busy; each holds a chunk of its file. */
const OPEN_AT_ONCE = 64;

const recordFor = (
  { file }: Candidate,
  id: FileId,
  { documentId, sha256, encoding, source }: KnownBytes,
  nowMs: number,
): LedgerRecord => {
  const known = { documentId, sha256, ...(encoding === undefined ? {} : { encoding }) };
  const ours = { id, file, epoch: nextEpoch(nowMs, undefined), seenMs: nowMs, ...known };
  return source === file.path
    ? { ...ours, state: "indexed" }
    : { ...ours, state: "duplicate", reason: "exact_duplicate" };
};

/**
 * Gives back their records to files that a lost ledger forgot, without working on them again: a file without a record whose bytes
 * are those a document was read from, and which that document lists.
 *
 * @returns the files that are still without a record
 */
export const recognize = async <One extends Candidate>(
  deps: RecognizeDeps,
  candidates: readonly One[],
): Promise<readonly One[]> => {
  const { ledger, hashFile, sha256, nowMs } = deps;
  const ids = candidates.map(({ file }) => fileIdOf(file, sha256));
  const records = await ledger.get(ids);
  const forgotten = candidates.filter((_, index) => !records.has(ids[index] as FileId));
  const hashes: (string | null)[] = [];
  for (let start = 0; start < forgotten.length; start += OPEN_AT_ONCE) {
    const some = forgotten.slice(start, start + OPEN_AT_ONCE);
    hashes.push(...(await Promise.all(some.map(({ file }) => hashFile(file).catch(() => null)))));
  }
  const known = await deps.recognizeFiles([...new Set(hashes.flatMap((hash) => hash ?? []))]);
  const found = forgotten.flatMap((candidate, index) => {
    const bytes = known.get(hashes[index] ?? "");
    return bytes?.paths.includes(candidate.file.path) === true ? [{ candidate, bytes }] : [];
  });
  await ledger.put(
    found.map(({ candidate, bytes }) =>
      recordFor(candidate, fileIdOf(candidate.file, sha256), bytes, nowMs()),
    ),
  );
  const isFound = new Set<Candidate>(found.map(({ candidate }) => candidate));
  return candidates.filter((candidate) => !isFound.has(candidate));
};
