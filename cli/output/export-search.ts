import type { ExportFormat } from "../../search/export/export-format.ts";
import { exportResults } from "../../search/export/export-results.ts";
import type { SearchInput } from "../../search/find/search-input.ts";
import { printText, say } from "./output.ts";
import { openProgress } from "./progress.ts";
import type { Archive } from "../runtime.ts";
import { untilAskedToStop } from "../stop-signal.ts";

/** What of the results goes to standard output, and how. */
interface Export {
  readonly format: ExportFormat;
  /** Results at the most. */
  readonly limit: number;
  /** Results that there are, for the progress. */
  readonly total: number;
}

/**
 * Writes results to standard output, no faster than they are read; how far it is goes to standard error. Ctrl-C ends it behind a whole
 * result. Answers whether all of them were written.
 */
export const exportSearch = async (
  { client, names }: Pick<Archive, "client" | "names">,
  wanted: SearchInput,
  { format, limit, total }: Export,
): Promise<boolean> => {
  const due = Math.min(limit, total);
  const progress = openProgress("exported", "results");
  const stopping = new AbortController();
  void untilAskedToStop().then(() => stopping.abort());
  let done = 0;
  try {
    for await (const { text, count } of exportResults(client, names.articles, wanted, { format, limit })) {
      await printText(text);
      done += count;
      if (count > 0) progress.update(done, due);
      if (stopping.signal.aborted) break;
    }
  } finally {
    progress.stop();
  }
  if (stopping.signal.aborted) say(`warraq: stopped after ${done} of ${due} results.`);
  return !stopping.signal.aborted;
};
