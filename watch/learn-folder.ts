import { FOLDER_LIMITS, learnRecurring, type Witness, witnessOf } from "../dedup/learn-recurring.ts";
import { fileIdOf } from "../document/source-file.ts";
import type { Admission } from "../pipeline/flight.ts";
import { type LearnedLine, recurringKeyOf } from "../document/recurring/recurring-lines.ts";
import type { FolderLinesStore } from "../search/archive/folder-lines.ts";
import type { FolderPage, FolderPages } from "../search/archive/folder-pages.ts";
import type { FolderLines } from "../search/indices/line-mapping.ts";
import { admitItems } from "../intake/admit-items.ts";
import { admitFiles } from "../intake/admit-files.ts";
import type { IntakeDeps } from "../intake/intake-deps.ts";
import { type WaterMarks, waitForRoom } from "../intake/wait-for-room.ts";

export interface LearnDeps extends IntakeDeps {
  readonly folderLines: FolderLinesStore;
  readonly folderPages: FolderPages;
}

export interface LearnOptions {
  /** So many unrelated articles must have a line; from 2. */
  readonly unrelated: number;
  readonly marks: WaterMarks;
  readonly signal: AbortSignal;
  /** What was asked to be read again already, and came back as it was: not asked twice. */
  readonly asked: Set<string>;
}

/** A document that was read while the last look was taken is looked at again. */
const MARGIN_MS = 30_000;
const BATCH = 200;
const MOST_ASKED = 50_000;

const always = (): boolean => true;

const witnessesOf = async (pages: AsyncIterable<readonly FolderPage[]>): Promise<readonly Witness[]> => {
  const witnesses: Witness[] = [];
  for await (const page of pages)
    for (const { id, paragraphs, boilerplate } of page)
      witnesses.push(witnessOf({ id, lines: [...paragraphs, ...boilerplate] }));
  return witnesses;
};

const isStale = ({ paragraphs, recurring }: FolderPage, keys: ReadonlySet<string>): boolean =>
  recurring.some((key) => !keys.has(key)) ||
  paragraphs.some((text) => {
    const key = recurringKeyOf(text);
    return key !== null && keys.has(key);
  });

const textsOf = (lines: readonly LearnedLine[], isWanted: (key: string) => boolean): readonly string[] =>
  lines.filter(({ key }) => isWanted(key)).map(({ text }) => text);

/** Documents that were read with other lines than these: all that a change concerns, and those written since the last look. */
async function* staleOf(
  { folderPages }: LearnDeps,
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

/** Lets the first files of these documents in again, as far as they are still what the documents were made of. */
const readAgain = async (
  deps: LearnDeps,
  pages: readonly FolderPage[],
  { marks, signal }: LearnOptions,
): Promise<readonly Admission[]> => {
  const idOf = ({ file }: FolderPage) => fileIdOf(file, deps.sha256);
  const records = await deps.ledger.get(pages.map(idOf));
  const files = pages.flatMap((page) => {
    const record = records.get(idOf(page));
    const isItsFile =
      record?.documentId === page.id && (record.state === "indexed" || record.state === "duplicate");
    return record !== undefined && isItsFile ? [record.file] : [];
  });
  if (files.length === 0) return [];
  await waitForRoom(deps.flights, marks, signal);
  const whole = files.filter(({ item }) => item === undefined).map((file) => ({ file, ctimeMs: 0 }));
  const items = files.filter(({ item }) => item !== undefined);
  const [asWhole, asItems] = [await admitFiles(deps, whole, always), await admitItems(deps, items, always)];
  return [...asWhole.admitted, ...asItems.admitted];
};

/**
 * Learns what recurs in a folder from the documents in Elasticsearch, and lets in again the files whose documents were
 * read with other lines. Both depend on the documents alone, not on the order in which they came.
 *
 * @returns what was let in again
 */
export const learnFolder = async (
  deps: LearnDeps,
  folder: string,
  options: LearnOptions,
): Promise<readonly Admission[]> => {
  const { unrelated, asked } = options;
  const atMs = deps.nowMs();
  const before = await deps.folderLines.of(folder);
  const witnesses = await witnessesOf(deps.folderPages.sampleOf(folder, FOLDER_LIMITS.articles));
  if (before === undefined && witnesses.length < unrelated) return [];
  const lines = learnRecurring(witnesses, { unrelated, lines: FOLDER_LIMITS.lines });
  const now = { folder, atMs, articles: witnesses.length, unrelated, lines };
  await deps.folderLines.put(now);
  const set = deps.sha256(
    lines
      .map(({ key }) => key)
      .toSorted()
      .join("\n"),
  );
  const admitted: Admission[] = [];
  for await (const pages of staleOf(deps, before, now)) {
    if (asked.size > MOST_ASKED) asked.clear();
    const fresh = pages.filter(({ id }) => !asked.has(`${id} ${set}`));
    for (let start = 0; start < fresh.length; start += BATCH) {
      const some = fresh.slice(start, start + BATCH);
      const taken = await readAgain(deps, some, options);
      const ids = new Set(taken.map(({ id }) => id));
      // What was not let in now is asked for again at the next look.
      for (const { id, file } of some) if (ids.has(fileIdOf(file, deps.sha256))) asked.add(`${id} ${set}`);
      admitted.push(...taken);
    }
  }
  return admitted;
};

/**
 * Learns every folder in which files were read since then and that was not looked at after that.
 *
 * @returns what was let in again
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
