import { fileIdOf, type FileId, type SourceFile } from "../document/source-file.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import type { IntakeDeps } from "./intake-deps.ts";
import { admitItems } from "./admit-items.ts";
import { oncePerPath } from "./record-deleted.ts";
import { LOST_AFTER_MS } from "./recover-flights.ts";

/**
 * Admits again the items that the ledger calls `queued` and that have no flight, because Redis was emptied or a process died in
 * between. A sweep finds whole files in that state, but not items: an item is not on disk by itself. Its file need not be read again.
 *
 * @returns how many items were admitted
 */
export const recoverItems = async (
  deps: IntakeDeps & { readonly ledger: Pick<Ledger, "walk"> },
): Promise<number> => {
  let recovered = 0;
  for await (const page of deps.ledger.walk({ state: "queued" })) {
    const old = page.filter(
      ({ file, epoch }) => file.item !== undefined && Math.abs(deps.nowMs() - epoch) > LOST_AFTER_MS,
    );
    const inFlight = await deps.flights.inFlight(old.map(({ id }) => id));
    const lost: readonly SourceFile[] = old.filter(({ id }) => !inFlight.has(id)).map(({ file }) => file);
    if (lost.length > 0) recovered += (await admitItems(deps, lost)).admitted.length;
  }
  return recovered;
};

/** True if, by the record of the whole file, this item is one of those that the file was unpacked into. */
const hasItem = (whole: LedgerRecord | undefined, { file }: LedgerRecord): boolean =>
  whole?.state === "ignored" && whole.reason === "unpacked" && (file.item?.number ?? 0) <= (whole.items ?? 0);

/**
 * Admits again the items that were recorded as deleted although their file is on disk, final, and has them. This happens when the file
 * was away for a moment in which only its items were inspected (a root was renamed, or a worker was reading an item), or when a
 * process died between recording the items and the file. A sweep finds nothing to do for such a file.
 *
 * @param isThere whether a file is on disk
 * @param sinceMs considers only items recorded as deleted since then (ms since 1970)
 * @returns how many items were admitted
 */
export const recoverDeletedItems = async (
  deps: IntakeDeps & { readonly ledger: Pick<Ledger, "walk"> },
  isThere: (file: SourceFile) => Promise<boolean>,
  sinceMs?: number,
): Promise<number> => {
  let recovered = 0;
  const filter = { state: "deleted", reason: "file_vanished" } as const;
  for await (const page of deps.ledger.walk(sinceMs === undefined ? filter : { ...filter, sinceMs })) {
    const items = page.filter(({ file }) => file.item !== undefined);
    const wholeOf = (record: LedgerRecord): FileId => fileIdOf({ path: record.file.path }, deps.sha256);
    const wholes = await deps.ledger.get([...new Set(items.map(wholeOf))]);
    const listed = items.filter((record) => hasItem(wholes.get(wholeOf(record)), record));
    const isOnDisk = oncePerPath(isThere);
    const onDisk = await Promise.all(listed.map(({ file }) => isOnDisk(file)));
    const lost = listed.filter((_, index) => onDisk[index] === true).map(({ file }) => file);
    if (lost.length > 0) recovered += (await admitItems(deps, lost)).admitted.length;
  }
  return recovered;
};
