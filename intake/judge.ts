import { isFinalRecord, type LedgerRecord } from "../search/indices/ledger-record.ts";
import type { Found } from "../disk/scan-folder.ts";

/** A quiet file that may be let in. */
export type Candidate = Pick<Found, "file" | "ctimeMs">;

/** True if a file may not hold what its record speaks of any more: other size or date, or something happened to it since. */
export const isAnother = (
  { file, ctimeMs }: Candidate,
  { file: known, epoch }: Pick<LedgerRecord, "file" | "epoch">,
): boolean => known.size !== file.size || known.mtimeMs !== file.mtimeMs || ctimeMs > epoch;

/**
 * What is to be done about a file that lies there quiet, given its ledger record and the product's version:
 *
 * - `settled`: the record speaks of these very bytes; nothing to do.
 * - `compare`: size and time say so, but something happened to the file since (it was replaced by one of the same size and date, or
 *   only its rights or its name changed): its bytes must tell.
 * - `admit`: new, changed, begun and not finished, or failed under another version of the product, which may do better.
 */
export const judge = (
  { file, ctimeMs }: Candidate,
  record: LedgerRecord | undefined,
  version: string,
): "settled" | "compare" | "admit" => {
  if (record === undefined || !isFinalRecord(record)) return "admit";
  if (record.file.size !== file.size || record.file.mtimeMs !== file.mtimeMs) return "admit";
  // What was unpacked may have items that failed.
  if (record.state !== "indexed" && record.state !== "duplicate" && record.version !== version)
    return "admit";
  return ctimeMs > record.epoch ? "compare" : "settled";
};

/** The epoch of a new admission: the time, but always after the last one, even when the clock went back. */
export const nextEpoch = (nowMs: number, record: LedgerRecord | undefined): number =>
  Math.max(nowMs, (record?.epoch ?? 0) + 1);
