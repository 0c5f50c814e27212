/** The states of a file in the ledger: every file under the watched roots is in exactly one. */
export const LEDGER_STATES = [
  "waiting",
  "queued",
  "indexed",
  "duplicate",
  "quarantined",
  "ignored",
  "deleted",
] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** States in which a file that is to be read, unchanged, needs no more work. (A file once `ignored` may be one to read today.) */
export const FINAL_STATES: ReadonlySet<LedgerState> = new Set(["indexed", "duplicate", "quarantined"]);
