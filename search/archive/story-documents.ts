import { TITLE_FIELDS } from "../indices/title-fields.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { FormerPath } from "../indices/dedup-fields.ts";
import type { SearchClient } from "../client/client.ts";
import { getDocuments } from "../client/get-documents.ts";
import { reach } from "../client/reach.ts";
import type { GoneMark } from "../indices/file-fields.ts";
import type { StoredArticle } from "../indices/stored-article.ts";
import { type FieldPath, STORY_ID } from "../indices/field-path.ts";

/** A document with its id, as far as it is shown beside the others of its story: all but its text and what was found in it. */
export interface StoryDocument
  extends Pick<StoredArticle, "publisher" | "file" | "entity" | "framing" | "event">, GoneMark {
  readonly id: DocumentId;
  readonly "@timestamp": string | number;
  readonly article: Pick<StoredArticle["article"], "headline" | "opening" | "word_count"> & {
    readonly published?: string;
  };
  readonly dedup: Omit<StoredArticle["dedup"], "minhash_bands" | "near_ids" | "near" | "paths"> & {
    readonly former_paths?: readonly FormerPath[];
  };
}

/** The text of a document. */
export type DocumentText = Pick<StoredArticle["article"], "headline" | "body">;

/** Reads the documents of stories for people. */
export interface StoryDocuments {
  /** Those of these documents that exist, up to date to the last write. */
  readonly get: (ids: readonly string[]) => Promise<readonly StoryDocument[]>;
  /**
   * The documents of the story of this lead, and the updates and parts of the lead: the first {@link MOST_SHOWN} in order of time, and
   * how many there are. As of the last refresh.
   */
  readonly of: (
    lead: string,
  ) => Promise<{ readonly total: number; readonly documents: readonly StoryDocument[] }>;
  /** The texts of these documents. */
  readonly textsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, DocumentText>>;
}

/** Documents of a story that a person is shown. */
const MOST_SHOWN = 50;

const SHOWN_FIELDS = [
  "@timestamp",
  "event.created",
  "event.ingested",
  ...TITLE_FIELDS,
  "article.word_count",
  "article.published",
  "publisher.name",
  "file.path",
  "file.part.number",
  "file.size",
  "dedup.story_id",
  "dedup.copies",
  "dedup.copy_list",
  "dedup.former_paths.path",
  "dedup.former_paths.since",
  "dedup.former_paths.until",
  "pipeline.files_gone",
  "dedup.is_canonical",
  "dedup.relation",
  "dedup.duplicate_of",
  "dedup.related_to",
  "dedup.similarity",
  "dedup.method",
  "entity.mentions",
  "framing.entries",
] as const satisfies readonly FieldPath[];
const TEXT_FIELDS = ["article.headline", "article.body"] as const satisfies readonly FieldPath[];

type Shown = Omit<StoryDocument, "id">;

/** Opens the documents behind an alias. */
export const openStoryDocuments = (client: SearchClient, alias: string): StoryDocuments => ({
  get: async (ids) =>
    (await getDocuments<Shown>(client, alias, ids, { fields: SHOWN_FIELDS })).map(({ id, source }) => ({
      ...source,
      id: id as DocumentId,
    })),
  of: async (lead) => {
    const answer = await reach(() =>
      client.search<Shown>({
        index: alias,
        size: MOST_SHOWN,
        track_total_hits: true,
        _source: [...SHOWN_FIELDS],
        query: {
          bool: { should: [{ term: { [STORY_ID]: lead } }, { term: { "dedup.related_to": lead } }] },
        },
        sort: [{ "@timestamp": "asc" }],
      }),
    );
    const { hits, total = hits.length } = answer.hits;
    return {
      total: typeof total === "number" ? total : total.value,
      documents: hits.flatMap(({ _id, _source }) =>
        _id === undefined || _source === undefined ? [] : [{ ..._source, id: _id as DocumentId }],
      ),
    };
  },
  textsOf: async (ids) => {
    const documents = await getDocuments<{ readonly article: DocumentText }>(client, alias, ids, {
      fields: TEXT_FIELDS,
    });
    return new Map(documents.map(({ id, source }) => [id, source.article]));
  },
});
