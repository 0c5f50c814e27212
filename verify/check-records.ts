import { setTimeout as sleep } from "node:timers/promises";
import { NO_NAMES } from "../disk/name-rules.ts";
import { inspectFile, type ScannedFile } from "../disk/scan-folder.ts";
import { type FileId, shownPath, type SourceFile } from "../document/source-file.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import {
  type CheckDeps,
  checkFiles,
  isUnknown,
  MAX_RECHECKED,
  RECHECK_AFTER_MS,
  recheckFiles,
} from "./check-files.ts";
import { missingItems, surplusItems } from "./item-faults.ts";
import type { InvariantFault, Report } from "./report.ts";

interface CheckedPage {
  readonly faults: readonly InvariantFault[];
  /** Records of files that are not on disk and do not say so. */
  readonly missing: readonly LedgerRecord[];
  /** Files and items that a scan of the roots does not find: those that were ingested from elsewhere, and all items. */
  readonly toCheck: readonly SourceFile[];
}

const checkPage = async (
  { ledger, sha256 }: CheckDeps,
  roots: readonly string[],
  page: readonly LedgerRecord[],
): Promise<CheckedPage> => {
  const faults: InvariantFault[] = [];
  const missing: LedgerRecord[] = [];
  const toCheck: SourceFile[] = [];
  const inspections = new Map<string, Promise<ScannedFile | null>>();
  for (const record of page) {
    const { file, state } = record;
    if (state === "deleted") continue;
    const isWatched = roots.includes(file.root);
    const inspection = inspections.get(file.path) ?? inspectFile(file.path, file.root, NO_NAMES);
    inspections.set(file.path, inspection);
    const found = await inspection;
    if (found === null) {
      if (isWatched) missing.push(record);
      continue;
    }
    if (file.item !== undefined) toCheck.push(file);
    else if (!isWatched) toCheck.push(isUnknown(found) ? file : found.file);
    for await (const fault of missingItems(ledger, sha256, record)) faults.push(fault);
  }
  faults.push(...(await surplusItems(ledger, sha256, page)));
  return { faults, missing, toCheck };
};

/** Faults of records whose files are missing: a file that was deleted a moment ago is recorded after a pause. */
const recheckMissing = async (
  { ledger }: CheckDeps,
  missing: readonly LedgerRecord[],
): Promise<readonly InvariantFault[]> => {
  const isWorthIt = missing.length > 0 && missing.length <= MAX_RECHECKED;
  if (isWorthIt) await sleep(RECHECK_AFTER_MS);
  const now = isWorthIt ? await ledger.get(missing.map(({ id }) => id)) : new Map<FileId, LedgerRecord>();
  return missing.flatMap(({ id, file, state: before }) => {
    const state = now.get(id)?.state ?? before;
    return state === "deleted"
      ? []
      : [{ path: shownPath(file), fault: `is ${state} by its record, but not on disk` }];
  });
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
    const { faults, missing, toCheck } = await checkPage(deps, roots, page);
    for (const fault of faults) report.addFault(fault);
    report.addFiles(toCheck.length);
    const checked = await checkFiles(deps, toCheck);
    const suspects = checked.filter(({ fault }) => fault !== null);
    for (const one of checked) if (one.fault === null) report.addChecked(one);
    for (const one of await recheckFiles(deps, suspects)) report.addChecked(one);
    for (const fault of await recheckMissing(deps, missing)) report.addFault(fault);
  }
};
