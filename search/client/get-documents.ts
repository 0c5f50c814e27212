import type { SearchClient } from "./client.ts";
import { OutageError } from "../../pipeline/errors.ts";
import { isIndexAway, isStatus, isTransient, reach } from "./reach.ts";

/** The version of a document that was read. A write that names it is refused (409) if the document has changed since. */
export interface DocumentVersion {
  readonly if_seq_no: number;
  readonly if_primary_term: number;
}

/** A document as it was read. */
export interface VersionedDocument<Source> {
  readonly id: string;
  readonly source: Source;
  readonly version: DocumentVersion;
}

/** Which fields of a document to read; all by default. */
interface ReadParts {
  readonly fields?: readonly string[];
  readonly except?: readonly string[];
  /** Whether the index may be missing, as one that is made with its first document. Otherwise that is an outage. */
  readonly mayBeMissing?: true;
}

const toSourceFilter = ({ fields, except }: ReadParts) => ({
  ...(fields === undefined ? {} : { _source_includes: [...fields] }),
  ...(except === undefined ? {} : { _source_excludes: [...except] }),
});

interface Answered<Source> {
  readonly _id: string;
  readonly _source?: Source;
  readonly _seq_no?: number;
  readonly _primary_term?: number;
}

interface Unanswered {
  readonly error?: { readonly type?: string; readonly reason?: string | null };
}

/** @throws OutageError if a document could not be looked up because its index is away */
const checkAnswered = (doc: object): void => {
  const { error } = doc as Unanswered;
  if (isTransient(0, error?.type))
    throw new OutageError(`Elasticsearch: ${error?.type ?? ""}: ${error?.reason ?? ""}`);
};

const toVersioned = <Source>({ _id, _source, _seq_no = 0, _primary_term = 0 }: Answered<Source>) =>
  _source === undefined
    ? null
    : { id: _id, source: _source, version: { if_seq_no: _seq_no, if_primary_term: _primary_term } };

/** Those of these documents that exist, up to date to the last write. */
export const getDocuments = async <Source>(
  client: SearchClient,
  index: string,
  ids: readonly string[],
  parts: ReadParts = {},
): Promise<readonly VersionedDocument<Source>[]> => {
  if (ids.length === 0) return [];
  const { docs } = await reach(() => client.mget<Source>({ index, ids: [...ids], ...toSourceFilter(parts) }));
  if (parts.mayBeMissing !== true) for (const doc of docs) checkAnswered(doc);
  return docs.flatMap((doc) => ("_source" in doc ? (toVersioned(doc) ?? []) : []));
};

/** The ids of those of these documents that exist, up to date to the last write. */
export const getExisting = async (
  client: SearchClient,
  index: string,
  ids: readonly string[],
  parts: Pick<ReadParts, "mayBeMissing"> = {},
): Promise<ReadonlySet<string>> => {
  const found = await getDocuments(client, index, ids, { ...parts, fields: ["@timestamp"] });
  return new Set(found.map(({ id }) => id));
};

/** A document, up to date to the last write; null if it does not exist. */
export const getDocument = async <Source>(
  client: SearchClient,
  index: string,
  id: string,
  parts: ReadParts = {},
): Promise<VersionedDocument<Source> | null> => {
  try {
    return toVersioned(await reach(() => client.get<Source>({ index, id, ...toSourceFilter(parts) })));
  } catch (error) {
    if (isStatus(error, 404) && (parts.mayBeMissing === true || !isIndexAway(error))) return null;
    throw error;
  }
};
