import { fileIdOf, type FileId } from "../../document/source-file.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { letInParts } from "../../intake/let-in-items.ts";
import type { Ingestion, TakenApart } from "./ingestion-run.ts";
import { sha256 } from "../sha256.ts";

/** Parts looked at together; no more than so many of one file are held at a time, however many it has. */
const WINDOW = 200;

/** Remembers a file whose parts this run is to wait for and to count. */
export const followParts = ({ counts, takenApart }: Ingestion, { file, parts = 0 }: LedgerRecord): void => {
  counts.files += parts;
  if (parts > 0) takenApart.add({ path: file.path, parts, next: 1 });
};

/** How many parts this run has still to count. */
export const openParts = ({ takenApart }: Ingestion): number =>
  [...takenApart].reduce((sum, { parts, next }) => sum + parts - next + 1, 0);

const count = ({ counts, startMs }: Ingestion, { state, epoch }: LedgerRecord): void => {
  if (state === "deleted") counts.files -= 1;
  else if (state === "waiting") counts.waiting += 1;
  else if (epoch < startMs) counts.unchanged += 1;
  else if (state === "indexed") counts.indexed += 1;
  else if (state === "duplicate") counts.duplicates += 1;
  else if (state === "quarantined") counts.quarantined += 1;
  else if (state === "ignored") counts.ignored += 1;
};

/** What failed in an earlier run gets another chance, and what is in nobody's hands is taken up: true if there was any. */
const letInAgain = async (
  { deps, startMs }: Ingestion,
  records: readonly LedgerRecord[],
): Promise<boolean> => {
  const again = records.filter(
    (record) => record.state === "queued" || (record.state === "quarantined" && record.epoch < startMs),
  );
  if (again.length === 0) return false;
  await letInParts(
    deps,
    again.map(({ file }) => file),
    (state) => state === "quarantined",
  );
  return true;
};

const idsOf = ({ path, parts, next }: TakenApart): readonly FileId[] =>
  Array.from({ length: Math.min(WINDOW, parts - next + 1) }, (_, index) =>
    fileIdOf({ path, part: { number: next + index } }, sha256),
  );

/** Counts the parts that have landed since the last look, in their order. */
export const collectParts = async (ingestion: Ingestion): Promise<void> => {
  const { runtime, takenApart } = ingestion;
  for (const whole of takenApart) {
    while (whole.next <= whole.parts) {
      const ids = idsOf(whole);
      if ((await runtime.flights.inFlight(ids)).size > 0) break;
      const records = [...(await runtime.ledger.get(ids)).values()];
      if (await letInAgain(ingestion, records)) break;
      for (const record of records) count(ingestion, record);
      whole.next += ids.length;
    }
    if (whole.next > whole.parts) takenApart.delete(whole);
  }
};
