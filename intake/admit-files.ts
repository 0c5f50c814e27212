/** intake/: decides which stable files and items must be read, admits them, and recovers the work that a crash left behind. */
import { fileIdOf, type FileId, type SourceFile } from "../document/source-file.ts";
import type { Admission } from "../pipeline/flight.ts";
import type { LedgerState } from "../pipeline/ledger-state.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { IntakeDeps } from "./intake-deps.ts";
import { recordKnown } from "./record-known.ts";
import { startFlights } from "./start-flights.ts";
import { judge, mayHaveChanged, nextEpoch, type StableFile } from "./judge.ts";

/** What became of a batch of stable files. */
export interface AdmitFilesResult {
  readonly admitted: readonly Admission[];
  /** Files that need no reading, each with the state of its record. */
  readonly skipped: readonly { readonly stableFile: StableFile; readonly state: LedgerState }[];
  /** Files that were in flight already. */
  readonly inFlight: readonly SourceFile[];
  /** The files among `inFlight` that may have changed since they were admitted: admit them again once their flights are closed. */
  readonly changed: readonly SourceFile[];
}

/** True if a file still holds the bytes that its record describes. The record then takes over the file's new size and times. */
const confirmSameBytes = async (
  { ledger, hashFile, nowMs }: IntakeDeps,
  file: SourceFile,
  record: LedgerRecord,
): Promise<boolean> => {
  if (record.sha256 === undefined || record.sha256 !== (await hashFile(file))) return false;
  await ledger.put([{ ...record, file, epoch: nextEpoch(nowMs(), record) }]);
  return true;
};

const isUpToDate = async (
  deps: IntakeDeps,
  stableFile: StableFile,
  record: LedgerRecord,
): Promise<boolean> => {
  const judgement = judge(stableFile, record, deps.version);
  if (judgement === "compare") return confirmSameBytes(deps, stableFile.file, record);
  return judgement === "skip";
};

/**
 * States whose files may hold bytes that are known under another path: a file took its place, or it is back. One that failed, or that another
 * version of the product ignored, is to be read.
 */
const MAY_BE_MOVED: ReadonlySet<LedgerState> = new Set(["waiting", "indexed", "duplicate", "deleted"]);

/**
 * Judges stable files and admits those that must be read.
 *
 * @param isForced states whose files are read again even if they have not changed
 */
export const admitFiles = async (
  deps: IntakeDeps,
  stableFiles: readonly StableFile[],
  isForced: (state: LedgerState) => boolean = () => false,
): Promise<AdmitFilesResult> => {
  const { ledger, flights, sha256, nowMs } = deps;
  const ids = stableFiles.map(({ file }) => fileIdOf(file, sha256));
  const [records, flying] = await Promise.all([ledger.get(ids), flights.inFlight(ids)]);
  const skipped: { stableFile: StableFile; state: LedgerState }[] = [];
  const inFlight: SourceFile[] = [];
  const changed: SourceFile[] = [];
  const toAdmit: Admission[] = [];
  const mayBeKnown = new Set<SourceFile>();
  for (const [index, stableFile] of stableFiles.entries()) {
    const { file } = stableFile;
    const id = ids[index] as FileId;
    const record = records.get(id);
    if (flying.has(id)) {
      inFlight.push(file);
      if (record === undefined || mayHaveChanged(stableFile, record)) changed.push(file);
    } else if (
      record !== undefined &&
      !isForced(record.state) &&
      (await isUpToDate(deps, stableFile, record))
    )
      skipped.push({ stableFile, state: record.state });
    else {
      const now = nowMs();
      if (record === undefined || (!isForced(record.state) && MAY_BE_MOVED.has(record.state)))
        mayBeKnown.add(file);
      const hadItems = record?.reason === "unpacked" ? { hadItems: true as const } : {};
      toAdmit.push({ id, epoch: nextEpoch(now, record), seenMs: record?.seenMs ?? now, file, ...hadItems });
    }
  }
  const { known, rest } = await recordKnown(
    deps,
    toAdmit.filter(({ file }) => mayBeKnown.has(file)),
  );
  const read = [...toAdmit.filter(({ file }) => !mayBeKnown.has(file)), ...rest];
  const recognized = new Set(known.map(({ file }) => file));
  for (const stableFile of stableFiles)
    if (recognized.has(stableFile.file)) skipped.push({ stableFile, state: "duplicate" });
  const allowed = read.length === 0 ? [] : read.slice(0, await deps.allow(read.length));
  return { admitted: await startFlights(deps, allowed), skipped, inFlight, changed };
};
