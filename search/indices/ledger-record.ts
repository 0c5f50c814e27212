import type { Admission } from "../../pipeline/flight.ts";
import type { DocumentId, FileId, SourceFile } from "../../document/source-file.ts";
import { type LedgerState, FINAL_STATES } from "../../pipeline/ledger-state.ts";
import type { Reason } from "../../document/reasons.ts";

/** What the ledger says about one file. */
export interface LedgerRecord {
  readonly id: FileId;
  readonly file: SourceFile;
  readonly state: LedgerState;
  /** The admission it speaks of; a record of a later epoch is never overwritten by an earlier one. */
  readonly epoch: number;
  /** When the path was first seen, ms since 1970. */
  readonly seenMs: number;
  readonly reason?: Reason;
  readonly documentId?: DocumentId;
  readonly sha256?: string;
  readonly encoding?: string;
  /** The product's version that wrote it. */
  readonly version?: string;
  /** Of a file that was unpacked: into how many items. */
  readonly items?: number;
  /** Where and how it failed. */
  readonly failure?: { readonly stage: string; readonly attempts: number; readonly message: string };
}

/** How an admission ended: the fields of the record that the pipeline finds out. */
export type Outcome = Pick<LedgerRecord, "state"> &
  Partial<Pick<LedgerRecord, "reason" | "documentId" | "sha256" | "encoding" | "items" | "failure">>;

/** The record of an admission with this outcome. */
export const recordOf = ({ id, epoch, seenMs, file }: Admission, outcome: Outcome): LedgerRecord => ({
  id,
  file,
  epoch,
  seenMs,
  ...outcome,
  // The bytes of an item are known from the moment it is let in.
  ...(file.item === undefined ? {} : { sha256: file.item.sha256 }),
});

/** Has the file been dealt with, so that it needs no more work while it lies there unchanged? */
export const isFinalRecord = ({ state, reason }: Pick<LedgerRecord, "state" | "reason">): boolean =>
  FINAL_STATES.has(state) || (state === "ignored" && reason === "unpacked");
