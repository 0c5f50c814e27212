import { isFinalRecord, type LedgerRecord } from "../search/indices/ledger-record.ts";
import type { ScannedFile } from "../disk/scan-folder.ts";

/** A stable file, and when the file system last registered a change of it (ms since 1970). */
export type StableFile = Pick<ScannedFile, "file" | "ctimeMs">;

/** True if a file may hold other bytes than its record describes: size or date differ, or it was changed after the record's epoch. */
export const mayHaveChanged = (
  { file, ctimeMs }: StableFile,
  { file: known, epoch }: Pick<LedgerRecord, "file" | "epoch">,
): boolean => known.size !== file.size || known.mtimeMs !== file.mtimeMs || ctimeMs > epoch;

/**
 * Decides what to do with a stable file, given its ledger record and the product's version. Pure.
 *
 * - `skip`: the record describes these very bytes; nothing to do.
 * - `compare`: size and date say so, but the file was touched after the record's epoch. Either another file of the same size and date
 *   took its place, or only its rights or its name changed. Its bytes must be compared.
 * - `admit`: the file is new, has changed, was begun and not finished, or failed under another version of the product, which may do
 *   better.
 */
export const judge = (
  { file, ctimeMs }: StableFile,
  record: LedgerRecord | undefined,
  version: string,
): "skip" | "compare" | "admit" => {
  if (record === undefined || !isFinalRecord(record)) return "admit";
  if (record.file.size !== file.size || record.file.mtimeMs !== file.mtimeMs) return "admit";
  // Also a file that was unpacked: some of its items may have failed.
  if (record.state !== "indexed" && record.state !== "duplicate" && record.version !== version)
    return "admit";
  return ctimeMs > record.epoch ? "compare" : "skip";
};

/** The epoch of a new admission: the time, but always above the last epoch, even if the clock went back. */
export const nextEpoch = (nowMs: number, record: LedgerRecord | undefined): number =>
  Math.max(nowMs, (record?.epoch ?? 0) + 1);
