import { fileIdOf, type FileId } from "../../document/source-file.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { admitItems } from "../../intake/admit-items.ts";
import { countOutcome, type Ingestion, type UnpackedFile } from "./ingestion.ts";
import { sha256 } from "../sha256.ts";

/** Items whose records are read together. Bounds memory, however many items a file has. */
const WINDOW = 200;

/** Adds an unpacked file to the run, which then waits for its items and counts them. */
export const followItems = ({ counts, unpacked }: Ingestion, { file, items = 0 }: LedgerRecord): void => {
  counts.files += items;
  if (items > 0) unpacked.add({ path: file.path, items, next: 1 });
};

/** The number of items that this run has yet to count. */
export const uncountedItems = ({ unpacked }: Ingestion): number =>
  [...unpacked].reduce((sum, { items, next }) => sum + items - next + 1, 0);

const countItem = ({ counts, startMs }: Ingestion, { state, epoch }: LedgerRecord): void => {
  if (state === "deleted" || state === "waiting") countOutcome(counts, state);
  else if (epoch < startMs) counts.unchanged += 1;
  else if (state !== "queued") countOutcome(counts, state);
};

/** Admits items again: those that failed in an earlier run, and those that are queued although they are not in flight. True if there were any. */
const admitAgain = async (
  { deps, startMs }: Ingestion,
  records: readonly LedgerRecord[],
): Promise<boolean> => {
  const again = records.filter(
    (record) => record.state === "queued" || (record.state === "quarantined" && record.epoch < startMs),
  );
  if (again.length === 0) return false;
  await admitItems(
    deps,
    again.map(({ file }) => file),
    (state) => state === "quarantined",
  );
  return true;
};

/** The ids of the next items to count, at most {@link WINDOW}. */
const nextIdsOf = ({ path, items, next }: UnpackedFile): readonly FileId[] =>
  Array.from({ length: Math.min(WINDOW, items - next + 1) }, (_, index) =>
    fileIdOf({ path, item: { number: next + index } }, sha256),
  );

/** Counts the items that were closed since the last call, in their order. */
export const countClosedItems = async (ingestion: Ingestion): Promise<void> => {
  const { runtime, unpacked } = ingestion;
  for (const unpackedFile of unpacked) {
    while (unpackedFile.next <= unpackedFile.items) {
      const ids = nextIdsOf(unpackedFile);
      if ((await runtime.flights.inFlight(ids)).size > 0) break;
      const records = [...(await runtime.ledger.get(ids)).values()];
      if (await admitAgain(ingestion, records)) break;
      for (const record of records) countItem(ingestion, record);
      unpackedFile.next += ids.length;
    }
    if (unpackedFile.next > unpackedFile.items) unpacked.delete(unpackedFile);
  }
};
