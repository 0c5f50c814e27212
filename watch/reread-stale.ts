import { holdsText } from "../pipeline/ledger-state.ts";
import { fileIdOf } from "../document/source-file.ts";
import { type LearnedLine, recurringKeyOf } from "../document/recurring/recurring-lines.ts";
import { admitFiles } from "../intake/admit-files.ts";
import { admitItems } from "../intake/admit-items.ts";
import type { IntakeDeps } from "../intake/intake-deps.ts";
import { type WaterLevels, waitForRoom } from "../intake/wait-for-room.ts";
import type { Admission } from "../pipeline/flight.ts";
import type { FolderPage, FolderPages } from "../search/archive/folder-pages.ts";
import type { FolderLines } from "../search/indices/line-mapping.ts";

export interface RereadDeps extends IntakeDeps {
  readonly folderPages: FolderPages;
}

export interface RereadOptions {
  readonly waterLevels: WaterLevels;
  readonly signal: AbortSignal;
  /**
   * Documents that were admitted to be read again, each with the set of lines to read it with. If one comes back unchanged, it is not
   * read with the same lines once more.
   */
  readonly requested: Set<string>;
}

/** A document that was being read while a folder was learned may have been read with the old lines: it is checked the next time. */
export const MARGIN_MS = 30_000;
const BATCH = 200;
/** Bounds the memory of `requested`. */
const MAX_REQUESTED = 50_000;

const isForced = (): boolean => true;

/** True if a document would be read differently with these recurring lines: one was removed that should be there, or the reverse. */
const isStale = ({ paragraphs, recurring }: FolderPage, keys: ReadonlySet<string>): boolean =>
  recurring.some((key) => !keys.has(key)) ||
  paragraphs.some((text) => {
    const key = recurringKeyOf(text);
    return key !== null && keys.has(key);
  });

const textsOf = (lines: readonly LearnedLine[], hasKey: (key: string) => boolean): readonly string[] =>
  lines.filter(({ key }) => hasKey(key)).map(({ text }) => text);

/**
 * Finds the stale documents of a folder: among all documents those that a line concerns which is new or gone, and among the documents
 * written since the folder was learned last those that any line concerns.
 */
async function* findStale(
  { folderPages }: RereadDeps,
  before: FolderLines | undefined,
  now: FolderLines,
): AsyncGenerator<readonly FolderPage[]> {
  const keys = new Set(now.lines.map(({ key }) => key));
  const known = new Set(before?.lines.map(({ key }) => key));
  const gone = [...known].filter((key) => !keys.has(key));
  const searches = [
    { lines: textsOf(now.lines, (key) => !known.has(key)), taken: gone, sinceMs: 0 },
    {
      lines: textsOf(now.lines, (key) => known.has(key)),
      taken: "any",
      sinceMs: (before?.atMs ?? 0) - MARGIN_MS,
    },
  ] as const;
  for (const search of searches)
    for await (const pages of folderPages.find(now.folder, search))
      yield pages.filter((page) => isStale(page, keys));
}

/** Admits the first file of each document again, if the file still holds the text of the document. */
const admitAgain = async (
  deps: RereadDeps,
  pages: readonly FolderPage[],
  { waterLevels, signal }: RereadOptions,
): Promise<readonly Admission[]> => {
  const idOf = ({ file }: FolderPage) => fileIdOf(file, deps.sha256);
  const records = await deps.ledger.get(pages.map(idOf));
  const files = pages.flatMap((page) => {
    const record = records.get(idOf(page));
    return record?.documentId === page.id && holdsText(record.state) ? [record.file] : [];
  });
  if (files.length === 0) return [];
  await waitForRoom(deps.flights, waterLevels, signal);
  const whole = files.filter(({ item }) => item === undefined).map((file) => ({ file, ctimeMs: 0 }));
  const items = files.filter(({ item }) => item !== undefined);
  const admittedFiles = await admitFiles(deps, whole, isForced);
  const admittedItems = await admitItems(deps, items, isForced);
  return [...admittedFiles.admitted, ...admittedItems.admitted];
};

/**
 * Admits again the files whose documents were read with other recurring lines than a folder has now.
 *
 * @returns the admissions
 */
export const rereadStale = async (
  deps: RereadDeps,
  before: FolderLines | undefined,
  now: FolderLines,
  options: RereadOptions,
): Promise<readonly Admission[]> => {
  const { requested } = options;
  const keys = now.lines.map(({ key }) => key).toSorted();
  const linesHash = deps.sha256(keys.join("\n"));
  const admitted: Admission[] = [];
  for await (const pages of findStale(deps, before, now)) {
    if (requested.size > MAX_REQUESTED) requested.clear();
    const toRead = pages.filter(({ id }) => !requested.has(`${id} ${linesHash}`));
    for (let start = 0; start < toRead.length; start += BATCH) {
      const batch = toRead.slice(start, start + BATCH);
      const admissions = await admitAgain(deps, batch, options);
      const ids = new Set(admissions.map(({ id }) => id));
      // The documents whose files were not admitted are tried again the next time that the folder is learned.
      for (const { id, file } of batch)
        if (ids.has(fileIdOf(file, deps.sha256))) requested.add(`${id} ${linesHash}`);
      admitted.push(...admissions);
    }
  }
  return admitted;
};
