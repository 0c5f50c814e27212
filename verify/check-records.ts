import { inspectFile, type ScannedFile } from "../disk/scan-folder.ts";
import { shownPath, type SourceFile } from "../document/source-file.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import { type CheckDeps, checkFiles, recheckFiles } from "./check-files.ts";
import { missingItems, surplusItems } from "./item-faults.ts";
import type { InvariantFault, Report } from "./report.ts";

interface CheckedPage {
  readonly faults: readonly InvariantFault[];
  /** Files and items that a scan of the roots does not find: those that were ingested from elsewhere, and all items. */
  readonly toCheck: readonly SourceFile[];
}

const checkPage = async (
  { ledger, sha256 }: CheckDeps,
  roots: readonly string[],
  page: readonly LedgerRecord[],
): Promise<CheckedPage> => {
  const faults: InvariantFault[] = [];
  const toCheck: SourceFile[] = [];
  const inspections = new Map<string, Promise<ScannedFile | null>>();
  for (const record of page) {
    const { file, state } = record;
    if (state === "deleted") continue;
    const isWatched = roots.includes(file.root);
    const inspection = inspections.get(file.path) ?? inspectFile(file.path, file.root, []);
    inspections.set(file.path, inspection);
    const found = await inspection;
    if (found === null) {
      if (isWatched)
        faults.push({ path: shownPath(file), fault: `is ${state} by its record, but not on disk` });
      continue;
    }
    if (file.item !== undefined) toCheck.push(file);
    else if (!isWatched) toCheck.push(found.file);
    for await (const fault of missingItems(ledger, sha256, record)) faults.push(fault);
  }
  faults.push(...(await surplusItems(ledger, sha256, page)));
  return { faults, toCheck };
};

/**
 * Checks every ledger record: whether its file is on disk, and whether the items of a file are complete. A file that was ingested from
 * outside the roots counts only as long as it is there.
 */
export const checkRecords = async (
  deps: CheckDeps,
  roots: readonly string[],
  report: Report,
): Promise<void> => {
  for await (const page of deps.ledger.walk()) {
    const { faults, toCheck } = await checkPage(deps, roots, page);
    for (const fault of faults) report.addFault(fault);
    report.addFiles(toCheck.length);
    const checked = await checkFiles(deps, toCheck);
    const suspects = checked.filter(({ fault }) => fault !== null);
    for (const one of checked) if (one.fault === null) report.addChecked(one);
    for (const one of await recheckFiles(deps, suspects)) report.addChecked(one);
  }
};
