import { fileIdOf, type FileId, type Sha256, shownPath } from "../document/source-file.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";

/** Items looked up at once. */
const WINDOW = 500;

/** One thing that does not add up about an item. */
export interface ItemFault {
  readonly path: string;
  readonly fault: string;
}

const isUnpacked = ({ state, reason }: LedgerRecord): boolean => state === "ignored" && reason === "unpacked";

/** Items that a file was unpacked into and that nobody knows, or that are said to be gone. */
export async function* missingItems(
  ledger: Pick<Ledger, "get">,
  sha256: Sha256,
  record: LedgerRecord,
): AsyncGenerator<ItemFault> {
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
      if (state === undefined) yield { path: shownPath(name), fault: "is in its file and has no record" };
      else if (state === "deleted")
        yield { path: shownPath(name), fault: "is in its file, but deleted by its record" };
    }
  }
}

/** Items that have a number beyond those that their file was unpacked into. */
export const surplusItems = async (
  ledger: Pick<Ledger, "get">,
  sha256: Sha256,
  records: readonly LedgerRecord[],
): Promise<readonly ItemFault[]> => {
  const items = records.filter(({ file, state }) => file.item !== undefined && state !== "deleted");
  const idOf = ({ file }: LedgerRecord): FileId => fileIdOf({ path: file.path }, sha256);
  const wholes = await ledger.get([...new Set(items.map(idOf))]);
  return items.flatMap((record) => {
    const whole = wholes.get(idOf(record));
    const isBeyond =
      whole !== undefined && isUnpacked(whole) && (record.file.item?.number ?? 0) > (whole.items ?? 0);
    return isBeyond
      ? [{ path: shownPath(record.file), fault: `is ${record.state}, but its file has no such item` }]
      : [];
  });
};
