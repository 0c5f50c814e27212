import { dirname } from "node:path";
import { FOLDER_LIMITS, learnRecurring, openWitnessSample, witnessOf } from "../../dedup/learn-recurring.ts";
import type { ReadingAndLines } from "../../document/read-document.ts";
import { type RecurringLines, recurringOf } from "../../document/recurring/recurring-lines.ts";

/** A file with its reading. */
export interface FileRead extends ReadingAndLines {
  readonly path: string;
}

/**
 * Learns which lines recur in each folder, without any engine. The files of one folder must follow each other.
 *
 * Only one folder's sample is held at a time, so memory does not grow with the number of files.
 *
 * @param unrelated a line recurs if at least this many unrelated articles have it
 * @returns the recurring lines by folder
 */
export const learnLines = async (
  files: AsyncIterable<FileRead>,
  unrelated: number,
): Promise<ReadonlyMap<string, RecurringLines>> => {
  const learned = new Map<string, RecurringLines>();
  let folder: string | null = null;
  let sample = openWitnessSample(FOLDER_LIMITS.articles);
  const close = (): void => {
    if (folder === null) return;
    const lines = learnRecurring(sample.take(), { unrelated, lines: FOLDER_LIMITS.lines });
    if (lines.length > 0) learned.set(folder, recurringOf(unrelated, lines));
    sample = openWitnessSample(FOLDER_LIMITS.articles);
  };
  for await (const { path, reading, lines } of files) {
    if (reading.kind === "rejected") continue;
    if (dirname(path) !== folder) {
      close();
      folder = dirname(path);
    }
    sample.add(witnessOf({ id: reading.documentId, lines: lines.map(({ text }) => text) }));
  }
  close();
  return learned;
};
