import type { SourceFile } from "../document/document.ts";
import { SETTLED_STATES } from "../document/ledger-state.ts";
import type { LedgerRecord } from "../search/ledger-record.ts";

/**
 * What is to be done about a file that lies there quiet, given its ledger record:
 *
 * - `settled`: the record speaks of these very bytes (by size and time of change); nothing to do.
 * - `admit`: new, changed, or begun and not finished.
 */
export const judge = (file: SourceFile, record: LedgerRecord | undefined): "settled" | "admit" => {
  if (record === undefined) return "admit";
  const isSame = record.file.size === file.size && record.file.mtimeMs === file.mtimeMs;
  return isSame && SETTLED_STATES.has(record.state) ? "settled" : "admit";
};

/** The epoch of a new admission: the time, but always after the last one, even when the clock went back. */
export const nextEpoch = (nowMs: number, record: LedgerRecord | undefined): number =>
  Math.max(nowMs, (record?.epoch ?? 0) + 1);
