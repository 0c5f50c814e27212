/** search/archive/: the documents, the ledger and the stories, as the stages of the pipeline read and change them. */

import type { DocumentId } from "../../document/source-file.ts";
import { type GoneMark, goneSinceMs } from "../indices/file-fields.ts";
import type { StoredArticle } from "../indices/stored-article.ts";
import type { BulkOutcome, BulkWriter } from "../client/bulk-writer.ts";
import type { SearchClient } from "../client/client.ts";
import type { CopyFields, Copy } from "../indices/dedup-fields.ts";
import { batchLookups } from "../client/batch-lookups.ts";
import { joinCopies } from "./join-copies.ts";
import { getDocument, getDocuments } from "../client/get-documents.ts";
import { CONFLICT, reach, TOO_LARGE } from "../client/reach.ts";
import type { FieldPath } from "../indices/field-path.ts";
import { walkIndex } from "../client/walk-index.ts";

/** Documents looked up in one request. */
const LOOKUP_LIMIT = 500;

/** The outcome of writing a new document: written, already there, refused, or larger than is ever taken, with Elasticsearch's reason. */
export type CreateOutcome =
  | { readonly kind: "created" }
  | { readonly kind: "exists" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "too_large"; readonly why: string };

/** What a path is to a document after joining it: its first file, or one more copy; `absent` if there is no such document. */
export type JoinOutcome = "source" | "copy" | "absent";

/** What a document says of its files. */
export interface DocumentPaths {
  readonly id: DocumentId;
  readonly paths: readonly string[];
  readonly isGone: boolean;
}

/** The documents: one for each distinct text. */
export interface Articles {
  /** Writes a document unless one with this id exists. Never overwrites. */
  readonly create: (id: DocumentId, article: StoredArticle) => Promise<CreateOutcome>;
  /** The paths that each of these documents lists as its copies, up to date to the last write. A document that does not exist is absent. */
  readonly pathsOf: (ids: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, readonly string[]>>;
  /** True if a document exists. Questions that come at the same time share a request. */
  readonly has: (id: DocumentId) => Promise<boolean>;
  /** Adds a copy to a document. Repeating it changes nothing. */
  readonly join: (id: DocumentId, copy: Copy) => Promise<JoinOutcome>;
  /** A document, up to date to the last write; null if it does not exist. */
  readonly get: (id: string) => Promise<StoredArticle | null>;
  /** What these documents say of their files, up to date to the last write. A document that does not exist is absent. */
  readonly describe: (ids: readonly DocumentId[]) => Promise<readonly DocumentPaths[]>;
  /** All documents with the paths that they list, and whether they say that no file holds them; a page at a time, as of the last refresh. */
  readonly walk: () => AsyncGenerator<readonly DocumentPaths[]>;
  /** Makes everything written so far searchable. */
  readonly refresh: () => Promise<void>;
}

interface WalkedSource extends GoneMark {
  readonly dedup: Pick<CopyFields, "paths">;
}

const WALKED_FIELDS = ["dedup.paths", "pipeline.files_gone"] as const satisfies readonly FieldPath[];

const toDocumentPaths = ({
  id,
  source,
}: {
  readonly id: string;
  readonly source: WalkedSource;
}): DocumentPaths => ({
  id: id as DocumentId,
  paths: source.dedup.paths,
  isGone: goneSinceMs(source) !== null,
});

const toCreateOutcome = ({ status, error }: BulkOutcome): CreateOutcome => {
  if (status < 300) return { kind: "created" };
  if (status === CONFLICT) return { kind: "exists" };
  return { kind: status === TOO_LARGE ? "too_large" : "refused", why: error ?? `status ${status}` };
};

/** Opens the documents behind an alias; new ones are written through `writer`. */
export const openArticles = (client: SearchClient, alias: string, writer: BulkWriter): Articles => {
  const pathsOf = async (ids: readonly DocumentId[]): Promise<Map<DocumentId, readonly string[]>> => {
    const fields = ["dedup.paths"] as const satisfies readonly FieldPath[];
    const documents = await getDocuments<{ readonly dedup: CopyFields }>(client, alias, ids, { fields });
    return new Map(documents.map(({ id, source }) => [id as DocumentId, source.dedup.paths]));
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
    get: async (id) => (await getDocument<StoredArticle>(client, alias, id))?.source ?? null,
    describe: async (ids) =>
      (await getDocuments<WalkedSource>(client, alias, ids, { fields: WALKED_FIELDS })).map(toDocumentPaths),
    walk: async function* walk() {
      for await (const page of walkIndex<WalkedSource>(client, alias, { match_all: {} }, WALKED_FIELDS))
        yield page.map(toDocumentPaths);
    },
    refresh: async () => {
      await reach(() => client.indices.refresh({ index: alias }));
    },
  };
};
