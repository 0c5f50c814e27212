import type { DocumentId } from "../document/document.ts";
import { type Copies, type Copy, copiesOf, type StoredArticle } from "./article-mapping.ts";
import type { BulkOutcome, BulkWriter } from "./bulk-writer.ts";
import type { SearchClient } from "./client.ts";
import { gather } from "./gather.ts";
import { isStatus, reach } from "./reach.ts";
import { walkIndex } from "./walk-index.ts";

/** Documents looked up in one request at the most. */
const LOOKUP_LIMIT = 500;

/** What became of a new document: written, already there, or refused with Elasticsearch's words. */
export type Created =
  | { readonly kind: "created" }
  | { readonly kind: "exists" }
  | { readonly kind: "refused"; readonly why: string };

/** How a path stands to a document: its source, one more copy, or the document is not there. */
export type Joined = "source" | "copy" | "absent";

/** The documents: one for each distinct text. */
export interface Articles {
  /** Writes a document unless one with this id is there. Never overwrites. */
  readonly create: (id: DocumentId, article: StoredArticle) => Promise<Created>;
  /** Which paths are listed as copies of each of these documents that exist; up to date to the last write. */
  readonly pathsOf: (ids: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, readonly string[]>>;
  /** Whether a document is there. Questions asked at the same time are asked together. */
  readonly has: (id: DocumentId) => Promise<boolean>;
  /** Adds a copy to a document, once however often it is asked. */
  readonly join: (id: DocumentId, copy: Copy) => Promise<Joined>;
  readonly get: (id: string) => Promise<StoredArticle | null>;
  /** Ids and paths of all documents, a page at a time, as of the last refresh. */
  readonly walk: () => AsyncGenerator<
    readonly { readonly id: DocumentId; readonly paths: readonly string[] }[]
  >;
  /** Makes everything written so far searchable. */
  readonly refresh: () => Promise<void>;
}

const toCreated = ({ status, error }: BulkOutcome): Created => {
  if (status < 300) return { kind: "created" };
  if (status === 409) return { kind: "exists" };
  return { kind: "refused", why: error ?? `status ${status}` };
};

/** The dedup part of a document with the number of the version it was read from. */
const readCopies = async (client: SearchClient, alias: string, id: DocumentId) => {
  try {
    const found = await reach(() =>
      client.get<{ readonly dedup: Copies }>({ index: alias, id, _source_includes: ["dedup"] }),
    );
    return found._source === undefined
      ? null
      : {
          dedup: found._source.dedup,
          if_seq_no: found._seq_no ?? 0,
          if_primary_term: found._primary_term ?? 0,
        };
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
};

const join = async (
  client: SearchClient,
  alias: string,
  id: DocumentId,
  copies: readonly Copy[],
): Promise<readonly string[] | null> => {
  for (;;) {
    const found = await readCopies(client, alias, id);
    if (found === null) return null;
    const { dedup, if_seq_no, if_primary_term } = found;
    const known = new Set(dedup.paths);
    // Delivered twice, a copy may stand twice in one group.
    const distinct = new Map(copies.map((copy) => [copy.path, copy]));
    const added = [...distinct.values()].filter(({ path }) => !known.has(path));
    if (added.length === 0) return dedup.paths;
    const next = copiesOf(dedup.story_id, [...dedup.copy_list, ...added]);
    try {
      await reach(() =>
        client.update({ index: alias, id, if_seq_no, if_primary_term, doc: { dedup: next } }),
      );
      return next.paths;
    } catch (error) {
      // Another copy joined between our read and our write: look again.
      if (!isStatus(error, 409)) throw error;
    }
  }
};

export const openArticles = (client: SearchClient, alias: string, writer: BulkWriter): Articles => {
  /** Copies that wait for the running update of their document: they join together, in one update. */
  const waiting = new Map<
    DocumentId,
    { readonly copies: Copy[]; readonly paths: Promise<readonly string[] | null> }
  >();
  const running = new Map<DocumentId, Promise<unknown>>();

  const joinTogether = (id: DocumentId, copy: Copy): Promise<readonly string[] | null> => {
    const group = waiting.get(id);
    if (group !== undefined) {
      group.copies.push(copy);
      return group.paths;
    }
    const copies = [copy];
    const paths = (running.get(id) ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        waiting.delete(id);
        return join(client, alias, id, copies);
      });
    waiting.set(id, { copies, paths });
    running.set(id, paths);
    const forget = () => {
      if (running.get(id) === paths) running.delete(id);
    };
    paths.then(forget, forget);
    return paths;
  };

  const pathsOf = async (ids: readonly DocumentId[]): Promise<Map<DocumentId, readonly string[]>> => {
    if (ids.length === 0) return new Map();
    const answer = await reach(() =>
      client.mget<{ readonly dedup: Copies }>({
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
  const ask = gather(pathsOf, LOOKUP_LIMIT);

  return {
    pathsOf,
    has: async (id) => (await ask(id)) !== undefined,
    create: async (id, article) =>
      toCreated(
        await writer.write({
          action: { create: { _index: alias, _id: id, require_alias: true } },
          source: article,
        }),
      ),
    join: async (id, copy) => {
      const paths = await joinTogether(id, copy);
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
      for await (const page of walkIndex<{ readonly dedup: Copies }>(client, alias, all, ["dedup.paths"]))
        yield page.map(({ id, source }) => ({ id: id as DocumentId, paths: source.dedup.paths }));
    },
    refresh: async () => {
      await reach(() => client.indices.refresh({ index: alias }));
    },
  };
};
