import type { DocumentId } from "../../document/source-file.ts";
import type { FormerPath } from "../indices/dedup-fields.ts";
import type { GoneMark } from "../indices/file-fields.ts";
import type { StoredArticle } from "../indices/stored-article.ts";
import type { IndexNames } from "../client/index-names.ts";
import type { SearchClient } from "../client/client.ts";
import { type DocumentVersion, getDocument, getExisting } from "../client/get-documents.ts";
import { CONFLICT, isStatus, reach } from "../client/reach.ts";
import { createFirstIndex } from "../indices/prepare-indices.ts";

/** The fields of an earlier version besides those of a document. */
export interface VersionFields {
  /** The paths that held the text and hold another one now, as shown. */
  readonly paths: readonly string[];
  /** When the first of them was read with it, ms since 1970; absent if an earlier version of Warraq read it. */
  readonly since?: number;
  /** When the last of them was read with another text, ms since 1970. */
  readonly until: number;
}

/** A document, as far as it is moved between the documents and the versions. */
export type MovedArticle = Omit<StoredArticle, "dedup"> &
  GoneMark & {
    readonly dedup: StoredArticle["dedup"] & { readonly former_paths?: readonly FormerPath[] };
  };

/** A text that a path held before the one that it holds now, as Elasticsearch keeps it; its `_id` is the `documentId`. */
export type StoredVersion = MovedArticle & { readonly version: VersionFields };

/** A document or an earlier version, up to date to the last write; null if there is neither. */
export const getArticle = async (
  client: SearchClient,
  names: Pick<IndexNames, "articles" | "versions">,
  id: string,
): Promise<MovedArticle | StoredVersion | null> =>
  (
    (await getDocument<MovedArticle>(client, names.articles, id)) ??
    (await getDocument<StoredVersion>(client, names.versions, id, { mayBeMissing: true }))
  )?.source ?? null;

/** False for an error that says that the document has changed since it was read, or is gone. Throws any other. */
const falseIfChanged = (error: unknown): false => {
  if (isStatus(error, CONFLICT) || isStatus(error, 404)) return false;
  throw error;
};

/** Deletes a document unless somebody has changed it since it was read. */
export const deleteUnchanged = async (
  client: SearchClient,
  alias: string,
  id: DocumentId,
  version: DocumentVersion,
): Promise<boolean> =>
  reach(() => client.delete({ index: alias, id, ...version })).then(() => true, falseIfChanged);

/** Writes a document anew as it is, unless somebody has changed it since it was read: whoever has read it meanwhile can change it no more. */
export const touch = async (
  client: SearchClient,
  alias: string,
  id: DocumentId,
  version: DocumentVersion,
): Promise<boolean> =>
  reach(() => client.update({ index: alias, id, ...version, detect_noop: false, doc: {} })).then(
    () => true,
    falseIfChanged,
  );

/**
 * Moves a document to the versions, unless somebody has changed it since it was read. If the process dies in between, it is in both, and is
 * settled again.
 */
export const moveToVersions = async (
  client: SearchClient,
  names: Pick<IndexNames, "articles" | "versions" | "versionsIndex">,
  id: DocumentId,
  {
    article,
    fields,
    read,
  }: { readonly article: MovedArticle; readonly fields: VersionFields; readonly read: DocumentVersion },
): Promise<boolean> => {
  const document: StoredVersion = { ...article, version: fields };
  const write = () => reach(() => client.index({ index: names.versions, id, document, require_alias: true }));
  await write().catch(async (error: unknown) => {
    if (!isStatus(error, 404)) throw error;
    // The first version of this archive.
    await createFirstIndex(client, { alias: names.versions, index: names.versionsIndex });
    await write();
  });
  return deleteUnchanged(client, names.articles, id, read);
};

/**
 * Makes a version a document again, since a file holds its text again. The version stays beside it until the document has a story, so that a
 * process that dies before does not leave it without. False if it is none.
 */
export const returnFromVersions = async (
  client: SearchClient,
  names: Pick<IndexNames, "articles" | "versions">,
  id: DocumentId,
): Promise<boolean> => {
  const found = await getDocument<StoredVersion>(client, names.versions, id, { mayBeMissing: true });
  if (found === null) return false;
  const { version: _, ...document } = found.source;
  await reach(() => client.create({ index: names.articles, id, document, require_alias: true })).catch(
    falseIfChanged,
  );
  return true;
};

/** Those of these documents that exist, or are kept as earlier versions; up to date to the last write. */
export const findExisting = async (
  client: SearchClient,
  names: Pick<IndexNames, "articles" | "versions">,
  ids: readonly DocumentId[],
): Promise<ReadonlySet<DocumentId>> => {
  const found = await Promise.all([
    getExisting(client, names.articles, ids),
    getExisting(client, names.versions, ids, { mayBeMissing: true }),
  ]);
  return new Set(found.flatMap((some) => [...some] as DocumentId[]));
};
