import { fileIdOf, type FileId, type SourceFile } from "../document/source-file.ts";
import type { Admission } from "../pipeline/flight.ts";
import type { LedgerState } from "../pipeline/ledger-state.ts";
import { isFinalRecord, type LedgerRecord } from "../search/indices/ledger-record.ts";
import { recordKnown } from "./record-known.ts";
import { startFlights } from "./start-flights.ts";
import type { IntakeDeps } from "./intake-deps.ts";
import { nextEpoch } from "./judge.ts";

/** What became of a batch of items. */
export interface AdmitItemsResult {
  readonly admitted: readonly Admission[];
  /** Items of which an earlier version is in flight: admit them again once its flight is closed. */
  readonly inFlight: readonly SourceFile[];
}

/** An item is identified by its bytes. Its position and the date of its file say nothing about it. */
const hasSameBytes = ({ item }: SourceFile, record: LedgerRecord | undefined): boolean =>
  item !== undefined && record?.sha256 === item.sha256;

/** As with a whole file, an item that failed under another version of the product may do better now. */
const needsNoWork = (record: LedgerRecord, version: string): boolean =>
  isFinalRecord(record) && (record.state !== "quarantined" || record.version === version);

/**
 * Admits items of a file, except those whose very bytes are finished or in flight. If an item has only moved within its file, its
 * record gets the new position.
 *
 * @param isForced states whose items are read again even if they have not changed
 */
export const admitItems = async (
  deps: IntakeDeps,
  items: readonly SourceFile[],
  isForced: (state: LedgerState) => boolean = () => false,
): Promise<AdmitItemsResult> => {
  const { ledger, flights, sha256, nowMs } = deps;
  const ids = items.map((file) => fileIdOf(file, sha256));
  const flying = await flights.inFlight(ids);
  const records = await ledger.get(ids);
  const inFlight: SourceFile[] = [];
  const moved: LedgerRecord[] = [];
  const toAdmit: Admission[] = [];
  const mayBeKnown = new Set<SourceFile>();
  for (const [index, file] of items.entries()) {
    const id = ids[index] as FileId;
    const record = records.get(id);
    const isKnown = hasSameBytes(file, record);
    if (flying.has(id)) {
      if (!isKnown) inFlight.push(file);
    } else if (
      record !== undefined &&
      isKnown &&
      needsNoWork(record, deps.version) &&
      !isForced(record.state)
    ) {
      if (record.file.item?.start !== file.item?.start) moved.push({ ...record, file });
    } else {
      const now = nowMs();
      if (!isKnown || record?.state === "deleted") mayBeKnown.add(file);
      toAdmit.push({ id, epoch: nextEpoch(now, record), seenMs: record?.seenMs ?? now, file });
    }
  }
  if (moved.length > 0) await ledger.put(moved);
  const { rest } = await recordKnown(
    deps,
    toAdmit.filter(({ file }) => mayBeKnown.has(file)),
  );
  const read = [...toAdmit.filter(({ file }) => !mayBeKnown.has(file)), ...rest];
  return { admitted: await startFlights(deps, read), inFlight };
};
