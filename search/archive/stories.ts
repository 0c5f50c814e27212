import type { DocumentId } from "../../document/source-file.ts";
import { OutageError } from "../../pipeline/errors.ts";
import type { Neighbor, Standing } from "../../dedup/duplicate.ts";
import { nearFields, standingFields } from "../indices/dedup-fields.ts";
import type { SearchClient } from "../client/client.ts";
import { publishedMsOf } from "./published-ms.ts";
import { isTransient, reach } from "../client/reach.ts";

/** How a document stands to its story, as read at some version. */
export interface StoryMember {
  readonly id: DocumentId;
  readonly publishedMs: number | null;
  readonly standing: Standing;
  /** Documents before it that it resembles. */
  readonly near: readonly Neighbor[];
  readonly version: { readonly if_seq_no: number; readonly if_primary_term: number };
}

/** What the documents say about stories, and how that changes. */
export interface Stories {
  /** Those of these documents that are there, up to date to the last write. */
  readonly load: (ids: readonly DocumentId[]) => Promise<readonly StoryMember[]>;
  /** The documents that name one of these as a neighbor before them. Makes everything written so far searchable first. */
  readonly followersOf: (ids: readonly DocumentId[]) => Promise<readonly DocumentId[]>;
  /**
   * How many documents each of these stories has: as of the last refresh, or up to date to the last write where one of them has
   * `exactFrom` or more.
   */
  readonly sizesOf: (
    stories: readonly DocumentId[],
    exactFrom: number,
  ) => Promise<ReadonlyMap<DocumentId, number>>;
  /** The first documents of a story in order of time, and those that are an update or a part of its lead. */
  readonly membersOf: (lead: DocumentId) => Promise<readonly DocumentId[]>;
  /** Writes members as they now stand. False if one of them has changed since it was loaded: then load again. */
  readonly write: (members: readonly StoryMember[]) => Promise<boolean>;
}

/** More followers than this are left as they are: see docs/decisions/0007-stories.md. */
const MOST_FOLLOWERS = 1_000;
/** Documents of a story that a person is shown. */
const MOST_SHOWN = 50;

interface MemberSource {
  readonly article?: { readonly published?: string };
  readonly dedup: {
    readonly story_id: DocumentId;
    readonly relation?: Standing["relation"];
    readonly duplicate_of?: DocumentId | null;
    readonly related_to?: DocumentId | null;
    readonly similarity?: number | null;
    readonly near?: readonly Neighbor[];
  };
}

const standingOf = ({
  story_id,
  relation,
  duplicate_of,
  related_to,
  similarity,
}: MemberSource["dedup"]): Standing => ({
  story: story_id,
  lead: duplicate_of ?? related_to ?? story_id,
  relation: relation ?? "lead",
  similarity: similarity ?? 1,
});

const CONFLICT = 409;
const NOT_FOUND = 404;

const countMembers = async (
  client: SearchClient,
  alias: string,
  stories: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, number>> => {
  const answer = await reach(() =>
    client.search<unknown, { stories: { buckets: { key: string; doc_count: number }[] } }>({
      index: alias,
      size: 0,
      track_total_hits: false,
      query: { terms: { "dedup.story_id": [...stories] } },
      aggs: { stories: { terms: { field: "dedup.story_id", size: stories.length } } },
    }),
  );
  const buckets = answer.aggregations?.stories.buckets ?? [];
  return new Map(buckets.map(({ key, doc_count }) => [key as DocumentId, doc_count]));
};

export const openStories = (client: SearchClient, alias: string): Stories => ({
  load: async (ids) => {
    if (ids.length === 0) return [];
    const answer = await reach(() =>
      client.mget<MemberSource>({
        index: alias,
        ids: [...ids],
        _source_includes: ["article.published", "dedup"],
        _source_excludes: ["dedup.minhash_bands", "dedup.copy_list", "dedup.paths"],
      }),
    );
    return answer.docs.flatMap((doc) =>
      "_source" in doc && doc._source !== undefined
        ? [
            {
              id: doc._id as DocumentId,
              publishedMs: publishedMsOf(doc._source.article?.published),
              standing: standingOf(doc._source.dedup),
              near: doc._source.dedup.near ?? [],
              version: { if_seq_no: doc._seq_no ?? 0, if_primary_term: doc._primary_term ?? 0 },
            },
          ]
        : [],
    );
  },
  followersOf: async (ids) => {
    await reach(() => client.indices.refresh({ index: alias }));
    const answer = await reach(() =>
      client.search({
        index: alias,
        size: MOST_FOLLOWERS,
        track_total_hits: false,
        _source: false,
        query: { constant_score: { filter: { terms: { "dedup.near_ids": [...ids] } } } },
        sort: ["_doc"],
      }),
    );
    return answer.hits.hits.map(({ _id }) => _id as DocumentId);
  },
  sizesOf: async (stories, exactFrom) => {
    if (stories.length === 0) return new Map();
    const sizes = await countMembers(client, alias, stories);
    if (Math.max(0, ...sizes.values()) < exactFrom) return sizes;
    await reach(() => client.indices.refresh({ index: alias }));
    return countMembers(client, alias, stories);
  },
  membersOf: async (lead) => {
    const answer = await reach(() =>
      client.search({
        index: alias,
        size: MOST_SHOWN,
        track_total_hits: false,
        _source: false,
        query: {
          bool: { should: [{ term: { "dedup.story_id": lead } }, { term: { "dedup.related_to": lead } }] },
        },
        sort: [{ "@timestamp": "asc" }],
      }),
    );
    return answer.hits.hits.map(({ _id }) => _id as DocumentId);
  },
  write: async (members) => {
    if (members.length === 0) return true;
    const answer = await reach(() =>
      client.bulk({
        operations: members.flatMap(({ id, version, standing, near }) => [
          { update: { _index: alias, _id: id, require_alias: true, ...version } },
          { doc: { dedup: { ...standingFields(standing), ...nearFields(near) } } },
        ]),
      }),
    );
    for (const { update } of answer.items) {
      const status = update?.status ?? 500;
      if (isTransient(status, update?.error?.type))
        throw new OutageError("Elasticsearch is overloaded: it puts stories off.");
      if (status >= 300 && status !== CONFLICT && status !== NOT_FOUND)
        throw new Error(`Elasticsearch refused a story: ${JSON.stringify(update?.error)}`);
    }
    return answer.items.every(({ update }) => (update?.status ?? 500) < 300);
  },
});
