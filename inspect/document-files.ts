import { type Title, titleOf } from "../search/indices/title-fields.ts";
import { fileIdOf, namesOfShown, shownPath, type FileId, type Sha256 } from "../document/source-file.ts";
import type { Reason } from "../document/reasons.ts";
import { holdsText, type LedgerState } from "../pipeline/ledger-state.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import type { PathVersion } from "../search/archive/path-versions.ts";
import type { StoryDocuments } from "../search/archive/story-documents.ts";
import type { Copy } from "../search/indices/dedup-fields.ts";
import type { VersionFields } from "../search/settle/versions.ts";
import { holdOf } from "../search/settle/settled-copies.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";

/** A file that holds the text of a document, as the ledger knows it. */
export interface DocumentFile {
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Null: the ledger has no record of it. */
  readonly state: LedgerState | null;
  readonly reason: Reason | null;
  /** In bytes; of an item, its own. */
  readonly size: number | null;
  /** When the file was last changed, ISO 8601. */
  readonly changed: string | null;
  /** When its path was first seen, ISO 8601. */
  readonly seen: string | null;
  readonly sha256: string | null;
  readonly encoding: string | null;
}

/** Another text that one of these files held or, if the document is an earlier version, holds now. */
export interface DocumentVersion extends Title {
  readonly id: string;
  readonly published: string | null;
  /** When it was indexed, ISO 8601. */
  readonly ingested: string;
  /** Until when the path held it, ISO 8601; null for what it holds now. */
  readonly until: string | null;
  /** The path that both have in common. */
  readonly path: string;
  /** True if the path holds that text now. */
  readonly is_current: boolean;
}

/** A path that held the text before. */
export interface FormerFile {
  readonly path: string;
  /** When it was read with it, ISO 8601; null if that is not known. */
  readonly since: string | null;
  /** When it was noticed that it does not hold it any more, ISO 8601. */
  readonly until: string;
  /** What is at the path now; null: the ledger has no record of it. */
  readonly state: LedgerState | null;
}

/** Where a document comes from. */
export interface DocumentFiles {
  /** How many files hold its text now. */
  readonly total: number;
  /** The files that hold it, at most a hundred, the first seen first. */
  readonly files: readonly DocumentFile[];
  /** Paths that held it, the last first: the file was renamed, deleted, or holds another text now. */
  readonly former: readonly FormerFile[];
  /** Earlier versions: texts that its paths held before, the last first. Of an earlier version, first what the file holds now. */
  readonly versions: readonly DocumentVersion[];
}

/** What is asked for the files of a document. */
export interface DocumentFilesDeps {
  readonly storyDocuments: Pick<StoryDocuments, "get">;
  readonly ledger: Pick<Ledger, "get" | "page">;
  readonly findVersions: (id: string, paths: readonly string[]) => Promise<readonly PathVersion[]>;
  readonly sha256: Sha256;
  /** An earlier version; null if there is none with this id. */
  readonly getVersion: (id: string) => Promise<{ readonly version: VersionFields } | null>;
}

const MOST_FILES = 100;

const isoOf = (ms: number): string => new Date(ms).toISOString();

const fileOf = (path: string, copy: Copy | undefined, record: LedgerRecord | undefined): DocumentFile => ({
  path,
  outlet: copy?.outlet ?? null,
  published: copy?.published ?? null,
  state: record?.state ?? null,
  reason: record?.reason ?? null,
  size: record?.file.size ?? null,
  changed: record === undefined ? null : isoOf(record.file.mtimeMs),
  seen: record === undefined ? null : isoOf(record.seenMs),
  sha256: record?.sha256 ?? null,
  encoding: record?.encoding ?? null,
});

/** The records of shown paths, by path, up to date to the last write. A name that may mean an item or a file means what the ledger has. */
export const recordsOfPaths = async (
  { ledger, sha256 }: Pick<DocumentFilesDeps, "sha256"> & { readonly ledger: Pick<Ledger, "get"> },
  paths: readonly string[],
): Promise<ReadonlyMap<string, LedgerRecord>> => {
  const ids = paths.flatMap(namesOfShown).map((name) => fileIdOf(name, sha256));
  const records: ReadonlyMap<FileId, LedgerRecord> = await ledger.get(ids);
  return new Map([...records.values()].map((record) => [shownPath(record.file), record]));
};

const seenFirst = (one: DocumentFile, other: DocumentFile): number =>
  (one.seen ?? "9") < (other.seen ?? "9") ? -1 : 1;

const toVersion = ({
  id,
  headline,
  opening,
  published,
  ingestedMs,
  untilMs,
  paths,
}: PathVersion): DocumentVersion => ({
  id,
  headline,
  opening,
  published,
  ingested: isoOf(ingestedMs),
  until: isoOf(untilMs),
  path: paths[0] ?? "",
  is_current: false,
});

/** What these paths hold now. */
const currentOf = async (
  { storyDocuments }: Pick<DocumentFilesDeps, "storyDocuments">,
  records: ReadonlyMap<string, LedgerRecord>,
): Promise<readonly DocumentVersion[]> => {
  const held = [...records].flatMap(([path, { state, documentId }]) =>
    documentId !== undefined && holdsText(state) ? [{ path, documentId }] : [],
  );
  const documents = await storyDocuments.get([...new Set(held.map(({ documentId }) => documentId))]);
  return documents.map(({ id, article, event }) => ({
    id,
    ...titleOf(article),
    published: article.published ?? null,
    ingested: isoOf(event.ingested),
    until: null,
    path: held.find(({ documentId }) => documentId === id)?.path ?? "",
    is_current: true,
  }));
};

/** Where an earlier version comes from: no file holds it, but what its file holds now is known. */
const filesOfVersion = async (deps: DocumentFilesDeps, id: string): Promise<DocumentFiles | null> => {
  const found = await deps.getVersion(id);
  if (found === null) return null;
  const { paths, since, until } = found.version;
  const [records, others] = await Promise.all([recordsOfPaths(deps, paths), deps.findVersions(id, paths)]);
  const former = paths.map((path) => ({
    path,
    since: since === undefined ? null : isoOf(since),
    until: isoOf(until),
    state: records.get(path)?.state ?? null,
  }));
  const versions = [...(await currentOf(deps, records)), ...others.map(toVersion)];
  return { total: 0, files: [], former, versions };
};

/** Where a document comes from: its files, and what else they held. Null if there is no such document and no such version. */
export const filesOf = async (deps: DocumentFilesDeps, id: string): Promise<DocumentFiles | null> => {
  const { storyDocuments, ledger, findVersions } = deps;
  const [document] = await storyDocuments.get([id]);
  if (document === undefined) return filesOfVersion(deps, id);
  const { copy_list: list, former_paths: left = [] } = document.dedup;
  const copies = new Map(list.map((copy) => [copy.path, copy]));
  const known = await ledger.page({ documentId: id }, 0, MOST_FILES);
  const held = known.records.filter((record) => holdOf(document.id, record) === "held");
  const paths = [...new Set([...copies.keys(), ...held.map(({ file }) => shownPath(file))])].slice(
    0,
    MOST_FILES,
  );
  const all = [...new Set([...paths, ...left.map(({ path }) => path)])];
  const [records, versions] = await Promise.all([recordsOfPaths(deps, all), findVersions(id, all)]);
  return {
    total: Math.max(document.dedup.copies, paths.length),
    files: paths.map((path) => fileOf(path, copies.get(path), records.get(path))).toSorted(seenFirst),
    former: left.toReversed().map(({ path, since, until }) => ({
      path,
      since: since === undefined ? null : isoOf(since),
      until: isoOf(until),
      state: records.get(path)?.state ?? null,
    })),
    versions: versions.map(toVersion),
  };
};
