import type { DocumentId } from "../document/document.ts";
import type { Copies } from "./dedup-fields.ts";
import type { SearchClient } from "./client.ts";
import type { StoredFile } from "./file-fields.ts";
import { reach } from "./reach.ts";

/** A document that was read out of bytes with this hash. */
export interface KnownBytes {
  readonly documentId: DocumentId;
  readonly sha256: string;
  readonly encoding?: string;
  /** The paths it lists: its source first, then copies. */
  readonly paths: readonly string[];
}

/** The documents whose source file had one of these SHA-256 hashes, by hash, as of the last refresh. */
export const recognizeFiles = async (
  client: SearchClient,
  alias: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, KnownBytes>> => {
  if (hashes.length === 0) return new Map();
  const answer = await reach(() =>
    client.search<{ readonly file: StoredFile; readonly dedup: Pick<Copies, "paths"> }>({
      index: alias,
      size: hashes.length,
      track_total_hits: false,
      query: { terms: { "file.hash.sha256": [...hashes] } },
      _source: ["file.hash.sha256", "file.encoding", "dedup.paths"],
    }),
  );
  return new Map(
    answer.hits.hits.flatMap(({ _id, _source }) => {
      const sha256 = _source?.file.hash?.sha256;
      if (_id === undefined || _source === undefined || sha256 === undefined) return [];
      const { encoding } = _source.file;
      const known = { documentId: _id as DocumentId, sha256, paths: _source.dedup.paths };
      return [[sha256, encoding === undefined ? known : { ...known, encoding }]];
    }),
  );
};

/** How many documents there are, as of the last refresh. */
export const countDocuments = async (client: SearchClient, alias: string): Promise<number> =>
  (await reach(() => client.count({ index: alias }))).count;
