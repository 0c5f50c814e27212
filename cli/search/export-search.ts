import type { ExportFormat } from "../../search/export/export-format.ts";
import { exportResults } from "../../search/export/export-results.ts";
import type { SearchInput } from "../../search/find/search-input.ts";
import { printText, say } from "../output/output.ts";
import { openProgress } from "../output/progress.ts";
import type { OpenSearch } from "../wiring/open-search.ts";
import { untilAskedToStop } from "../stop-signal.ts";

/** How many of the results are exported, and how. */
interface Export {
  readonly format: ExportFormat;
  /** At most this many results. */
  readonly limit: number;
  /** The number of results of the query, for the progress. */
  readonly total: number;
}

/**
 * Writes results to standard output, no faster than they are read there, and the progress to standard error. Ctrl-C ends it after
 * a whole result.
 *
 * @returns whether all results were written
 */
export const exportSearch = async (
  { client, names }: OpenSearch,
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
