import { fileIdOf, type FileId, type SourceFile } from "../document/source-file.ts";
import type { Admission } from "../pipeline/flight.ts";
import type { LedgerState } from "../pipeline/ledger-state.ts";
import { isSettledRecord, type LedgerRecord } from "../search/indices/ledger-record.ts";
import { admit } from "./admit.ts";
import type { IntakeDeps } from "./intake.ts";
import { nextEpoch } from "./judge.ts";

/** What became of a batch of parts. `busy`: an earlier version of the part is in flight; it must land first. */
export interface PartsIntake {
  readonly admitted: readonly Admission[];
  readonly busy: readonly SourceFile[];
}

/** Parts are told by their bytes: where they lie and when their file was changed says nothing about them. */
const isOfSameBytes = ({ part }: SourceFile, record: LedgerRecord | undefined): boolean =>
  part !== undefined && record?.sha256 === part.sha256;

/** As of a whole file, what failed under another version of the product may do better now. */
const isDone = (record: LedgerRecord, version: string): boolean =>
  isSettledRecord(record) && (record.state !== "quarantined" || record.version === version);

/**
 * Lets parts of a file in, except those whose very bytes have been dealt with or are in flight. One that only lies elsewhere in its
 * file now has its record corrected.
 *
 * @param wanted states in which a part is read again though nothing has changed
 */
export const letInParts = async (
  deps: IntakeDeps,
  parts: readonly SourceFile[],
  wanted: (state: LedgerState) => boolean = () => false,
): Promise<PartsIntake> => {
  const { ledger, flights, sha256, nowMs } = deps;
  const ids = parts.map((file) => fileIdOf(file, sha256));
  const inFlight = await flights.inFlight(ids);
  const records = await ledger.get(ids);
  const busy: SourceFile[] = [];
  const moved: LedgerRecord[] = [];
  const fresh: Admission[] = [];
  for (const [index, file] of parts.entries()) {
    const id = ids[index] as FileId;
    const record = records.get(id);
    const isKnown = isOfSameBytes(file, record);
    if (inFlight.has(id)) {
      if (!isKnown) busy.push(file);
    } else if (record !== undefined && isKnown && isDone(record, deps.version) && !wanted(record.state)) {
      if (record.file.part?.start !== file.part?.start) moved.push({ ...record, file });
    } else {
      const now = nowMs();
      if (record?.documentId !== undefined && !isKnown) deps.onDeparture(id, record.documentId);
      fresh.push({ id, epoch: nextEpoch(now, record), seenMs: record?.seenMs ?? now, file });
    }
  }
  if (moved.length > 0) await ledger.put(moved);
  return { admitted: await admit(deps, fresh), busy };
};
