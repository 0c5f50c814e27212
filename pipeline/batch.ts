import type { Admission } from "./flight.ts";

/**
 * Files that go through the stages together, in one job, so that they share round trips to the engines. Each keeps its own record,
 * verdict, attempts and quarantine.
 */
export interface Batch {
  readonly admissions: readonly Admission[];
  /** How often these files have failed. A file that has failed goes on alone. */
  readonly attempts: number;
  /** How often these files were put back into a queue. It distinguishes the job of each turn. */
  readonly turn: number;
  /** How often in a row an engine put these files off in this stage although it answered that it is well; absent for never. */
  readonly putOff?: number;
}

/** Enough that what a job costs does not count, and few enough that a batch is done within seconds. */
export const MOST_FILES = 100;
/** A larger file is alone, so that others do not wait for it. */
const MOST_BYTES = 2_097_152;
/** Files that come together are shared out to at least this many jobs, so that no process is idle while another has them all. */
const LEAST_BATCHES = 4;

/** Forms batches of files in their order. A file that comes alone is a batch of its own: nobody waits for others. */
export const toBatches = (admissions: readonly Admission[]): readonly Batch[] => {
  const most = Math.min(MOST_FILES, Math.ceil(admissions.length / LEAST_BATCHES));
  const batches: Admission[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const admission of admissions) {
    const last = batches.at(-1);
    bytes += admission.file.size;
    if (last !== undefined && last.length < most && bytes <= MOST_BYTES) last.push(admission);
    else {
      batches.push([admission]);
      bytes = admission.file.size;
    }
  }
  return batches.map((files) => ({ admissions: files, attempts: 0, turn: 0 }));
};

/** Each file of a batch as a batch of its own, for its next turn. */
export const splitUp = ({ admissions, turn, ...rest }: Batch): readonly Batch[] =>
  admissions.map((admission) => ({ ...rest, admissions: [admission], turn: turn + 1 }));
