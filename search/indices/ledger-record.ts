import type { Admission } from "../../pipeline/flight.ts";
import type { DocumentId, FileId, SourceFile } from "../../document/source-file.ts";
import { type LedgerState, FINAL_STATES } from "../../pipeline/ledger-state.ts";
import type { Reason } from "../../document/reasons.ts";

/** What the ledger knows of one source file or item. */
export interface LedgerRecord {
  readonly id: FileId;
  readonly file: SourceFile;
  readonly state: LedgerState;
  /** Its admission. A record of a later epoch is never overwritten by one of an earlier epoch. */
  readonly epoch: number;
  /** When the path was first seen, ms since 1970. */
  readonly seenMs: number;
  readonly reason?: Reason;
  readonly documentId?: DocumentId;
  readonly sha256?: string;
  readonly encoding?: string;
  /** The version of the product that wrote it. */
  readonly version?: string;
  /** Of a file that was unpacked: into how many items. */
  readonly items?: number;
  /** Where and how it failed. */
  readonly failure?: { readonly stage: string; readonly attempts: number; readonly message: string };
}

/** How an admission ended: the fields of its record that the pipeline fills. */
export type Outcome = Pick<LedgerRecord, "state"> &
  Partial<Pick<LedgerRecord, "reason" | "documentId" | "sha256" | "encoding" | "items" | "failure">>;

/** The record of an admission with this outcome. */
export const recordOf = ({ id, epoch, seenMs, file }: Admission, outcome: Outcome): LedgerRecord => ({
  id,
  file,
  epoch,
  seenMs,
  ...outcome,
  // The bytes of an item are known when it is admitted.
  ...(file.item === undefined ? {} : { sha256: file.item.sha256 }),
});

/** True if the file needs no more work while it is unchanged. */
export const isFinalRecord = ({ state, reason }: Pick<LedgerRecord, "state" | "reason">): boolean =>
  FINAL_STATES.has(state) || (state === "ignored" && reason === "unpacked");
