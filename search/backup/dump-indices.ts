/** search/backup/: everything that is in our indices, read out and written in again. */
import type { SearchClient } from "../client/client.ts";
import { indexNames } from "../client/index-names.ts";
import { isStatus, reach } from "../client/reach.ts";
import { keepOpen, openView, type OpenView, walkOpenView } from "../client/walk-index.ts";

/** The parts of an archive, each an index of its own, in the order in which they are written in again. */
export const ARCHIVE_PARTS = ["files", "articles", "versions", "lines", "events"] as const;
export type ArchivePart = (typeof ARCHIVE_PARTS)[number];

/** A document as it is stored. The version decides between two writers of the ledger, so it is kept. */
export interface DumpedDocument {
  readonly id: string;
  readonly version: number;
  readonly source: object;
}

/** A part of an archive as of the moment when it was opened. */
export interface OpenedPart {
  readonly part: ArchivePart;
  readonly documents: () => AsyncGenerator<DumpedDocument>;
}

/** Documents of one search: some megabytes, unless all articles are books. */
const PAGE_SIZE = 200;
/** After a backup that was killed, its views take up room on the disk for this long. */
const KEEP_ALIVE_MS = 900_000;

async function* walk(client: SearchClient, view: OpenView): AsyncGenerator<DumpedDocument> {
  const request = {
    size: PAGE_SIZE,
    query: { match_all: {} },
    version: true,
    track_total_hits: false,
  } as const;
  for await (const hits of walkOpenView<object>(client, view, request))
    for (const { _id, _version = 1, _source } of hits)
      if (_id !== undefined && _source !== undefined) yield { id: _id, version: _version, source: _source };
}

/** The parts of an archive that are there: none of an archive that nobody has made. */
export const partsThere = async (client: SearchClient, prefix: string): Promise<readonly ArchivePart[]> => {
  const names = indexNames(prefix);
  const isThere = (part: ArchivePart) => reach(() => client.indices.existsAlias({ name: names[part] }));
  const there = await Promise.all(ARCHIVE_PARTS.map(async (part) => ((await isThere(part)) ? [part] : [])));
  return there.flat();
};

/**
 * Opens a view of every part of an archive that is there, all as of nearly the same moment, and closes them after the work. Writers may go
 * on meanwhile: what they write later is not in it. The work may take as long as it likes for each part.
 */
export const withOpenedParts = async <Result>(
  client: SearchClient,
  prefix: string,
  work: (parts: readonly OpenedPart[]) => Promise<Result>,
  keepAliveMs = KEEP_ALIVE_MS,
): Promise<Result> => {
  const names = indexNames(prefix);
  const parts = await partsThere(client, prefix);
  await reach(() => client.indices.refresh({ index: parts.map((part) => names[part]) }));
  const views = await Promise.all(
    parts.map(async (part) => ({ part, view: await openView(client, names[part], keepAliveMs) })),
  );
  const close = keepOpen(
    client,
    views.map(({ view }) => view),
  );
  try {
    return await work(views.map(({ part, view }) => ({ part, documents: () => walk(client, view) })));
  } finally {
    await close();
  }
};

/** How many documents an archive has, in all its parts. Zero if there is none. */
export const countDocuments = async (client: SearchClient, prefix: string): Promise<number> => {
  const names = indexNames(prefix);
  const counts = await Promise.all(
    ARCHIVE_PARTS.map(async (part) => {
      try {
        return (await reach(() => client.count({ index: names[part] }))).count;
      } catch (error) {
        if (isStatus(error, 404)) return 0;
        throw error;
      }
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};
