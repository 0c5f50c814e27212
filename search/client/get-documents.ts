import type { SearchClient } from "./client.ts";
import { isStatus, reach } from "./reach.ts";

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
  return docs.flatMap((doc) => ("_source" in doc ? (toVersioned(doc) ?? []) : []));
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
    if (isStatus(error, 404)) return null;
    throw error;
  }
};
