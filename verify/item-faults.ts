import { fileIdOf, type FileId, type Sha256, shownPath } from "../document/source-file.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import type { InvariantFault } from "./report.ts";

/** Items looked up at once. */
const WINDOW = 500;

const isUnpacked = ({ state, reason }: LedgerRecord): boolean => state === "ignored" && reason === "unpacked";

/** Faults of items that a file was unpacked into, but that have no record or are deleted by it. */
export async function* missingItems(
  ledger: Pick<Ledger, "get">,
  sha256: Sha256,
  record: LedgerRecord,
): AsyncGenerator<InvariantFault> {
  const { items = 0, file } = record;
  if (!isUnpacked(record)) return;
  for (let first = 1; first <= items; first += WINDOW) {
    const names = Array.from({ length: Math.min(WINDOW, items - first + 1) }, (_, index) => ({
      path: file.path,
      item: { number: first + index },
    }));
    const records = await ledger.get(names.map((name) => fileIdOf(name, sha256)));
    for (const name of names) {
      const state = records.get(fileIdOf(name, sha256))?.state;
      if (state === undefined) yield { path: shownPath(name), fault: "is in its file, but has no record" };
      else if (state === "deleted")
        yield { path: shownPath(name), fault: "is in its file, but deleted by its record" };
    }
  }
}

/** Faults of items whose number is above the number of items that their file was unpacked into. */
export const surplusItems = async (
  ledger: Pick<Ledger, "get">,
  sha256: Sha256,
  records: readonly LedgerRecord[],
): Promise<readonly InvariantFault[]> => {
  const items = records.filter(({ file, state }) => file.item !== undefined && state !== "deleted");
  const idOf = ({ file }: LedgerRecord): FileId => fileIdOf({ path: file.path }, sha256);
  const wholes = await ledger.get([...new Set(items.map(idOf))]);
  return items.flatMap((record) => {
    const whole = wholes.get(idOf(record));
    const isSurplus =
      whole !== undefined && isUnpacked(whole) && (record.file.item?.number ?? 0) > (whole.items ?? 0);
    return isSurplus
      ? [{ path: shownPath(record.file), fault: `is ${record.state}, but its file has no such item` }]
      : [];
  });
};
