import type { DocumentId } from "../../document/source-file.ts";
import type { StoredArticle } from "../indices/article-mapping.ts";
import type { BulkOutcome, BulkWriter } from "../client/bulk-writer.ts";
import type { SearchClient } from "../client/client.ts";
import type { CopyFields, Copy } from "../indices/dedup-fields.ts";
import { batchLookups } from "../client/batch-lookups.ts";
import { joinCopies } from "./join-copies.ts";
import { isStatus, reach } from "../client/reach.ts";
import { walkIndex } from "../client/walk-index.ts";

/** Documents looked up in one request at the most. */
const LOOKUP_LIMIT = 500;

/** What became of a new document: written, already there, or refused with Elasticsearch's words. */
export type CreateOutcome =
  | { readonly kind: "created" }
  | { readonly kind: "exists" }
  | { readonly kind: "refused"; readonly why: string };

/** How a path stands to a document: its source, one more copy, or the document is not there. */
export type JoinOutcome = "source" | "copy" | "absent";

/** The documents: one for each distinct text. */
export interface Articles {
  /** Writes a document unless one with this id is there. Never overwrites. */
  readonly create: (id: DocumentId, article: StoredArticle) => Promise<CreateOutcome>;
  /** Which paths are listed as copies of each of these documents that exist; up to date to the last write. */
  readonly pathsOf: (ids: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, readonly string[]>>;
  /** Whether a document is there. Questions asked at the same time are asked together. */
  readonly has: (id: DocumentId) => Promise<boolean>;
  /** Adds a copy to a document, once however often it is asked. */
  readonly join: (id: DocumentId, copy: Copy) => Promise<JoinOutcome>;
  readonly get: (id: string) => Promise<StoredArticle | null>;
  /** Ids and paths of all documents, a page at a time, as of the last refresh. */
  readonly walk: () => AsyncGenerator<
    readonly { readonly id: DocumentId; readonly paths: readonly string[] }[]
  >;
  /** Makes everything written so far searchable. */
  readonly refresh: () => Promise<void>;
}

const toCreateOutcome = ({ status, error }: BulkOutcome): CreateOutcome => {
  if (status < 300) return { kind: "created" };
  if (status === 409) return { kind: "exists" };
  return { kind: "refused", why: error ?? `status ${status}` };
};

export const openArticles = (client: SearchClient, alias: string, writer: BulkWriter): Articles => {
  const pathsOf = async (ids: readonly DocumentId[]): Promise<Map<DocumentId, readonly string[]>> => {
    if (ids.length === 0) return new Map();
    const answer = await reach(() =>
      client.mget<{ readonly dedup: CopyFields }>({
        index: alias,
        ids: [...ids],
        _source_includes: ["dedup.paths"],
      }),
    );
    return new Map(
      answer.docs.flatMap((doc) =>
        "_source" in doc && doc._source !== undefined
          ? [[doc._id as DocumentId, doc._source.dedup.paths]]
          : [],
      ),
    );
  };
  const ask = batchLookups(pathsOf, LOOKUP_LIMIT);
  const joinCopy = joinCopies(client, alias);

  return {
    pathsOf,
    has: async (id) => (await ask(id)) !== undefined,
    create: async (id, article) =>
      toCreateOutcome(
        await writer.write({
          action: { create: { _index: alias, _id: id, require_alias: true } },
          source: article,
        }),
      ),
    join: async (id, copy) => {
      const paths = await joinCopy(id, copy);
      if (paths === null) return "absent";
      return paths[0] === copy.path ? "source" : "copy";
    },
    get: async (id) => {
      try {
        const found = await reach(() => client.get<StoredArticle>({ index: alias, id }));
        return found._source ?? null;
      } catch (error) {
        if (isStatus(error, 404)) return null;
        throw error;
      }
    },
    walk: async function* walk() {
      const all = { match_all: {} };
      for await (const page of walkIndex<{ readonly dedup: CopyFields }>(client, alias, all, ["dedup.paths"]))
        yield page.map(({ id, source }) => ({ id: id as DocumentId, paths: source.dedup.paths }));
    },
    refresh: async () => {
      await reach(() => client.indices.refresh({ index: alias }));
    },
  };
};
