import type { ExportChunk } from "../../search/export/write-items.ts";
import { printText, say } from "../output/output.ts";
import { openProgress } from "../output/progress.ts";
import { untilAskedToStop } from "../stop-signal.ts";

/** What is exported, for the progress. */
interface Exported {
  /** How many there are to write. */
  readonly due: number;
  /** What they are called: `results`. */
  readonly noun: string;
}

/**
 * Writes an export to standard output, no faster than it is read there, and the progress to standard error. Ctrl-C ends it after
 * a whole result.
 *
 * @returns whether everything was written
 */
export const writeExport = async (
  chunks: AsyncIterable<ExportChunk>,
  { due, noun }: Exported,
): Promise<boolean> => {
  const progress = openProgress("exported", noun);
  const stopping = new AbortController();
  void untilAskedToStop().then(() => stopping.abort());
  let done = 0;
  try {
    for await (const { text, count } of chunks) {
      await printText(text);
      done += count;
      if (count > 0) progress.update(done, due);
      if (stopping.signal.aborted) break;
    }
  } finally {
    progress.stop();
  }
  if (stopping.signal.aborted) say(`warraq: stopped after ${done} of ${due} ${noun}.`);
  return !stopping.signal.aborted;
};
