import { FOLDER_LIMITS, learnRecurring, type Witness, witnessOf } from "../dedup/learn-recurring.ts";
import type { Admission } from "../pipeline/flight.ts";
import type { FolderLinesStore } from "../search/archive/folder-lines.ts";
import type { FolderPage } from "../search/archive/folder-pages.ts";
import { MARGIN_MS, type RereadDeps, type RereadOptions, rereadStale } from "./reread-stale.ts";

export interface LearnDeps extends RereadDeps {
  readonly folderLines: FolderLinesStore;
}

export interface LearnOptions extends RereadOptions {
  /** The number of unrelated articles that must share a line for it to recur, at least 2. */
  readonly unrelated: number;
}

const witnessesOf = async (pages: AsyncIterable<readonly FolderPage[]>): Promise<readonly Witness[]> => {
  const witnesses: Witness[] = [];
  for await (const page of pages)
    for (const { id, paragraphs, boilerplate } of page)
      witnesses.push(witnessOf({ id, lines: [...paragraphs, ...boilerplate] }));
  return witnesses;
};

/**
 * Learns the recurring lines of a folder from its documents in Elasticsearch, and admits again the files whose documents were read
 * with other lines. Both depend only on the documents, not on the order in which they came.
 *
 * @returns the admissions
 */
const learnFolder = async (
  deps: LearnDeps,
  folder: string,
  options: LearnOptions,
): Promise<readonly Admission[]> => {
  const { unrelated } = options;
  const atMs = deps.nowMs();
  const before = await deps.folderLines.of(folder);
  const witnesses = await witnessesOf(deps.folderPages.sampleOf(folder, FOLDER_LIMITS.articles));
  if (before === undefined && witnesses.length < unrelated) return [];
  const lines = learnRecurring(witnesses, { unrelated, lines: FOLDER_LIMITS.lines });
  const now = { folder, atMs, articles: witnesses.length, unrelated, lines };
  await deps.folderLines.put(now);
  return rereadStale(deps, before, now, options);
};

/**
 * Learns the recurring lines of every folder in which files were read since a time, unless the folder was learned after that.
 *
 * @param sinceMs ms since 1970
 * @returns the admissions of files that are to be read again
 */
export const learnFolders = async (
  deps: LearnDeps,
  sinceMs: number,
  options: LearnOptions,
): Promise<readonly Admission[]> => {
  const admitted: Admission[] = [];
  for await (const { folder, atMs } of deps.folderPages.changedSince(sinceMs - MARGIN_MS)) {
    options.signal.throwIfAborted();
    const known = await deps.folderLines.of(folder);
    if (known !== undefined && known.unrelated === options.unrelated && known.atMs > atMs + MARGIN_MS)
      continue;
    admitted.push(...(await learnFolder(deps, folder, options)));
  }
  return admitted;
};
