import { fileIdOf, type FileId } from "../../document/source-file.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { admitItems } from "../../intake/admit-items.ts";
import type { Ingestion, UnpackedFile } from "./ingestion.ts";
import { sha256 } from "../sha256.ts";

/** Items looked at together; no more than so many of one file are held at a time, however many it has. */
const WINDOW = 200;

/** Remembers a file whose items this run is to wait for and to count. */
export const followItems = ({ counts, unpacked }: Ingestion, { file, items = 0 }: LedgerRecord): void => {
  counts.files += items;
  if (items > 0) unpacked.add({ path: file.path, items, next: 1 });
};

/** How many items this run has still to count. */
export const uncountedItems = ({ unpacked }: Ingestion): number =>
  [...unpacked].reduce((sum, { items, next }) => sum + items - next + 1, 0);

const countRecord = ({ counts, startMs }: Ingestion, { state, epoch }: LedgerRecord): void => {
  if (state === "deleted") counts.files -= 1;
  else if (state === "waiting") counts.waiting += 1;
  else if (epoch < startMs) counts.unchanged += 1;
  else if (state === "indexed") counts.indexed += 1;
  else if (state === "duplicate") counts.duplicates += 1;
  else if (state === "quarantined") counts.quarantined += 1;
  else if (state === "ignored") counts.ignored += 1;
};

/** What failed in an earlier run gets another chance, and what is in nobody's hands is taken up: true if there was any. */
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

const idsOf = ({ path, items, next }: UnpackedFile): readonly FileId[] =>
  Array.from({ length: Math.min(WINDOW, items - next + 1) }, (_, index) =>
    fileIdOf({ path, item: { number: next + index } }, sha256),
  );

/** Counts the items that have landed since the last look, in their order. */
export const countClosedItems = async (ingestion: Ingestion): Promise<void> => {
  const { runtime, unpacked } = ingestion;
  for (const whole of unpacked) {
    while (whole.next <= whole.items) {
      const ids = idsOf(whole);
      if ((await runtime.flights.inFlight(ids)).size > 0) break;
      const records = [...(await runtime.ledger.get(ids)).values()];
      if (await admitAgain(ingestion, records)) break;
      for (const record of records) countRecord(ingestion, record);
      whole.next += ids.length;
    }
    if (whole.next > whole.items) unpacked.delete(whole);
  }
};
