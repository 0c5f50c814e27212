import { shownPath } from "../document/source-file.ts";
import { LEDGER_STATES, type LedgerState } from "../pipeline/ledger-state.ts";
import type { CheckedFile } from "./check-files.ts";

/** One violation of the invariant: the path or document, and what is wrong with it (`is on disk, but ...`). */
export interface InvariantFault {
  readonly path: string;
  readonly fault: string;
}

export interface Verification {
  /** True if the invariant holds. */
  readonly holds: boolean;
  /** The number of files on disk under the roots, and of items in them. */
  readonly files: number;
  /** How many of these files and items are in each state. */
  readonly states: Readonly<Record<LedgerState, number>>;
  /** The number of documents in Elasticsearch. */
  readonly documents: number;
  /** The number of faults; `faults` lists the first ones. */
  readonly faultCount: number;
  readonly faults: readonly InvariantFault[];
}

/** Adds up what was checked. */
export interface Report {
  /** Counts files, whose states `addChecked` adds later. */
  readonly addFiles: (count: number) => void;
  readonly addChecked: (checked: CheckedFile) => void;
  readonly addFault: (fault: InvariantFault) => void;
  readonly result: (documents: number) => Verification;
}

/** Enough to see a pattern; the rest is only counted. */
const MAX_LISTED = 100;

export const openReport = (): Report => {
  const states = Object.fromEntries(LEDGER_STATES.map((state) => [state, 0])) as Record<LedgerState, number>;
  const faults: InvariantFault[] = [];
  let faultCount = 0;
  let files = 0;
  const addFault = (fault: InvariantFault): void => {
    faultCount += 1;
    if (faults.length < MAX_LISTED) faults.push(fault);
  };
  return {
    addFiles: (count) => {
      files += count;
    },
    addChecked: ({ file, state, fault }) => {
      if (state !== null) states[state] += 1;
      if (fault !== null) addFault({ path: shownPath(file), fault });
    },
    addFault,
    result: (documents) => ({ holds: faultCount === 0, files, states, documents, faultCount, faults }),
  };
};
