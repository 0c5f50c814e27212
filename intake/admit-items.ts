import { fileIdOf, type FileId, type SourceFile } from "../document/source-file.ts";
import type { Admission } from "../pipeline/flight.ts";
import type { LedgerState } from "../pipeline/ledger-state.ts";
import { isFinalRecord, type LedgerRecord } from "../search/indices/ledger-record.ts";
import { startFlights } from "./start-flights.ts";
import type { IntakeDeps } from "./intake.ts";
import { nextEpoch } from "./judge.ts";

/** What became of a batch of items. `busy`: an earlier version of the item is in flight; it must land first. */
export interface ItemsIntake {
  readonly admitted: readonly Admission[];
  readonly busy: readonly SourceFile[];
}

/** Items are told by their bytes: where they lie and when their file was changed says nothing about them. */
const isOfSameBytes = ({ item }: SourceFile, record: LedgerRecord | undefined): boolean =>
  item !== undefined && record?.sha256 === item.sha256;

/** As of a whole file, what failed under another version of the product may do better now. */
const isDone = (record: LedgerRecord, version: string): boolean =>
  isFinalRecord(record) && (record.state !== "quarantined" || record.version === version);

/**
 * Lets items of a file in, except those whose very bytes have been dealt with or are in flight. One that only lies elsewhere in its
 * file now has its record corrected.
 *
 * @param wanted states in which an item is read again though nothing has changed
 */
export const admitItems = async (
  deps: IntakeDeps,
  items: readonly SourceFile[],
  wanted: (state: LedgerState) => boolean = () => false,
): Promise<ItemsIntake> => {
  const { ledger, flights, sha256, nowMs } = deps;
  const ids = items.map((file) => fileIdOf(file, sha256));
  const inFlight = await flights.inFlight(ids);
  const records = await ledger.get(ids);
  const busy: SourceFile[] = [];
  const moved: LedgerRecord[] = [];
  const fresh: Admission[] = [];
  for (const [index, file] of items.entries()) {
    const id = ids[index] as FileId;
    const record = records.get(id);
    const isKnown = isOfSameBytes(file, record);
    if (inFlight.has(id)) {
      if (!isKnown) busy.push(file);
    } else if (record !== undefined && isKnown && isDone(record, deps.version) && !wanted(record.state)) {
      if (record.file.item?.start !== file.item?.start) moved.push({ ...record, file });
    } else {
      const now = nowMs();
      if (record?.documentId !== undefined && !isKnown) deps.onDeparture(id, record.documentId);
      fresh.push({ id, epoch: nextEpoch(now, record), seenMs: record?.seenMs ?? now, file });
    }
  }
  if (moved.length > 0) await ledger.put(moved);
  return { admitted: await startFlights(deps, fresh), busy };
};
