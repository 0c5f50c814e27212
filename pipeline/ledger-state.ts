/** The states of a file in the ledger. Every file under the watched roots is in exactly one. */
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

/**
 * States after which an unchanged file needs no more work.
 *
 * `ignored` is not one: which files are ignored is a setting, and a file that was ignored before may have to be read today.
 */
export const FINAL_STATES: ReadonlySet<LedgerState> = new Set(["indexed", "duplicate", "quarantined"]);

/** States in which a file holds the text of the document that its record names. */
export const HOLDING_STATES = ["indexed", "duplicate"] as const satisfies readonly LedgerState[];

/** Whether a file in this state holds the text of the document that its record names. */
export const holdsText = (state: LedgerState): boolean => HOLDING_STATES.some((one) => one === state);
