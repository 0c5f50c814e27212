import type { DocumentId } from "../../document/source-file.ts";
import type { SearchClient } from "../client/client.ts";
import { reach } from "../client/reach.ts";

/** A document whose first file has these bytes. */
export interface KnownBytes {
  readonly documentId: DocumentId;
  readonly sha256: string;
  readonly encoding?: string;
  /** The path of its first file. */
  readonly source: string;
  /** The paths that it lists as its copies, the first file's among them. */
  readonly paths: readonly string[];
}

const HASH = "file.hash.sha256";
const ENCODING = "file.encoding";
const SOURCE = "file.path";
const PATHS = "dedup.paths";

/** The documents whose first file had one of these SHA-256 hashes, by hash, as of the last refresh. */
export const recognizeFiles = async (
  client: SearchClient,
  alias: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, KnownBytes>> => {
  if (hashes.length === 0) return new Map();
  const answer = await reach(() =>
    client.search({
      index: alias,
      size: hashes.length,
      track_total_hits: false,
      query: { terms: { [HASH]: [...hashes] } },
      // Values come from columns, so that the documents with their texts are not opened.
      _source: false,
      docvalue_fields: [HASH, ENCODING, SOURCE, PATHS],
    }),
  );
  return new Map(
    answer.hits.hits.flatMap(({ _id, fields = {} }) => {
      const valuesOf = (field: string): readonly string[] => fields[field] ?? [];
      const [sha256] = valuesOf(HASH);
      const [encoding] = valuesOf(ENCODING);
      const [source] = valuesOf(SOURCE);
      if (_id === undefined || sha256 === undefined || source === undefined) return [];
      const known = { documentId: _id as DocumentId, sha256, source, paths: valuesOf(PATHS) };
      return [[sha256, encoding === undefined ? known : { ...known, encoding }]];
    }),
  );
};

/** How many documents there are, as of the last refresh. */
export const countDocuments = async (client: SearchClient, alias: string): Promise<number> =>
  (await reach(() => client.count({ index: alias }))).count;
