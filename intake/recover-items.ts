import { fileIdOf, type FileId, type SourceFile } from "../document/source-file.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import type { IntakeDeps } from "./intake.ts";
import { admitItems } from "./admit-items.ts";
import { oncePerPath } from "./note-deleted.ts";
import { LOST_AFTER_MS } from "./recover-flights.ts";

/**
 * Lets in again the items that are queued by the ledger and in nobody's hands, because Redis was emptied or somebody died half-way.
 * Whole files are found by the sweep; an item is not on disk by itself, and its file need not be read again for it.
 *
 * @returns how many were let in
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

/** True if a file was unpacked into items of which this is one, as far as its own record knows. */
const hasItem = (whole: LedgerRecord | undefined, { file }: LedgerRecord): boolean =>
  whole?.state === "ignored" && whole.reason === "unpacked" && (file.item?.number ?? 0) <= (whole.items ?? 0);

/**
 * Lets in again the items that were marked as deleted while their file is there, settled, and has them: the file was away for a moment in
 * which only its items were looked at (a root that was renamed, a worker that had one in hand), or somebody died between them and it. The
 * sweep finds nothing to do for such a file.
 *
 * @param sinceMs looks only at what was marked since then, ms since 1970
 * @param isThere whether a file is on disk
 * @returns how many were let in
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
    const wanted = items.filter((record) => hasItem(wholes.get(wholeOf(record)), record));
    const isHere = oncePerPath(isThere);
    const here = await Promise.all(wanted.map(({ file }) => isHere(file)));
    const lost = wanted.filter((_, index) => here[index] === true).map(({ file }) => file);
    if (lost.length > 0) recovered += (await admitItems(deps, lost)).admitted.length;
  }
  return recovered;
};
