import { fileIdOf, type FileId, type SourceFile } from "../document/source-file.ts";
import type { Reason } from "../document/reasons.ts";
import type { LedgerState } from "../pipeline/ledger-state.ts";
import { STAGES } from "../pipeline/stages.ts";
import type { Flights } from "../pipeline/flight.ts";
import { isFinalRecord, type LedgerRecord } from "../search/indices/ledger-record.ts";
import type { IntakeDeps } from "./intake-deps.ts";
import { nextEpoch } from "./judge.ts";

export type RecordUnreadDeps = Pick<IntakeDeps, "ledger" | "sha256" | "nowMs"> & {
  readonly flights: Pick<Flights, "inFlight">;
};

/** A file that gets a ledger record without being read. */
export interface UnreadFile {
  readonly file: SourceFile;
  /** `quarantined`: it cannot even be looked at. */
  readonly state: "ignored" | "waiting" | "deleted" | "quarantined";
  readonly reason: Reason;
  /** What the system said, if it is quarantined. */
  readonly message?: string;
}

/** States that stay when a file cannot be looked at: it may still hold what was read. Unknown is not gone. */
const KEPT_WHEN_UNKNOWN: ReadonlySet<LedgerState> = new Set(["indexed", "duplicate", "quarantined"]);

const isFinalAsItIs = (file: SourceFile, record: LedgerRecord): boolean => {
  const { file: known } = record;
  return isFinalRecord(record) && known.size === file.size && known.mtimeMs === file.mtimeMs;
};

const differsFromRecord = (
  { file, state, reason }: UnreadFile,
  record: LedgerRecord | undefined,
): boolean => {
  if (record === undefined) return state !== "deleted";
  // It only looks unstable, because its date lies in the future or because it was ingested by name. It has been read as it is.
  if (state === "waiting" && isFinalAsItIs(file, record)) return false;
  if (state === "quarantined" && KEPT_WHEN_UNKNOWN.has(record.state)) return false;
  if (record.state !== state || record.reason !== reason) return true;
  return state !== "deleted" && !(record.file.size === file.size && record.file.mtimeMs === file.mtimeMs);
};

const unreadRecordOf = (
  { file, state, reason, message }: UnreadFile,
  id: FileId,
  record: LedgerRecord | undefined,
  nowMs: number,
): LedgerRecord => ({
  // The record of a deleted file keeps everything that was known of the file.
  ...(state === "deleted" ? record : {}),
  id,
  file: state === "deleted" && record !== undefined ? record.file : file,
  epoch: nextEpoch(nowMs, record),
  seenMs: record?.seenMs ?? nowMs,
  state,
  reason,
  ...(message === undefined ? {} : { failure: { stage: STAGES[0], attempts: 1, message } }),
});

/**
 * Writes ledger records for files that are not read now. A file in flight gets none, nor does one whose record says the same already.
 *
 * @returns the files in flight: try them again once their flights are closed
 */
export const recordUnread = async (
  { ledger, flights, sha256, nowMs }: RecordUnreadDeps,
  unread: readonly UnreadFile[],
): Promise<readonly SourceFile[]> => {
  const ids = unread.map(({ file }) => fileIdOf(file, sha256));
  const [records, inFlight] = await Promise.all([ledger.get(ids), flights.inFlight(ids)]);
  const updates = unread.flatMap((one, index) => {
    const id = ids[index] as FileId;
    const record = records.get(id);
    if (inFlight.has(id) || !differsFromRecord(one, record)) return [];
    return [unreadRecordOf(one, id, record, nowMs())];
  });
  if (updates.length > 0) await ledger.put(updates);
  return unread.flatMap(({ file }, index) => (inFlight.has(ids[index] as FileId) ? [file] : []));
};
