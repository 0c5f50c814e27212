import type { DocumentId } from "../../document/source-file.ts";
import { OutageError } from "../../pipeline/errors.ts";
import type { Neighbor, Standing } from "../../dedup/duplicate.ts";
import { nearFields, standingFields } from "../indices/dedup-fields.ts";
import { HAS_EVENTS, STORY_ID } from "../indices/field-path.ts";
import type { SearchClient } from "../client/client.ts";
import { publishedMsOf } from "./published-ms.ts";
import { countByValue } from "../client/count-by-value.ts";
import { type DocumentVersion, getDocuments } from "../client/get-documents.ts";
import { CONFLICT, isTransient, reach } from "../client/reach.ts";

/** The standing of a document, as read at some version. */
export interface StoryMember {
  readonly id: DocumentId;
  readonly publishedMs: number | null;
  readonly standing: Standing;
  /** Earlier documents that it resembles. */
  readonly near: readonly Neighbor[];
  /** Set if events of the story come from it. */
  readonly hasEvents?: true;
  readonly version: DocumentVersion;
}

/** Reads and writes the standing of documents. */
export interface Stories {
  /** Those of these documents that exist, up to date to the last write. */
  readonly load: (ids: readonly DocumentId[]) => Promise<readonly StoryMember[]>;
  /** The documents that have one of these as an earlier neighbor. Makes everything written so far searchable first. */
  readonly followersOf: (ids: readonly DocumentId[]) => Promise<readonly DocumentId[]>;
  /**
   * How many documents each of these stories has. As of the last refresh; if one of them has `exactFrom` or more, up to date to the last
   * write.
   */
  readonly sizesOf: (
    stories: readonly DocumentId[],
    exactFrom: number,
  ) => Promise<ReadonlyMap<string, number>>;
  /** Writes the standing of these documents. False if one of them has changed since it was loaded: then load them again. */
  readonly write: (members: readonly StoryMember[]) => Promise<boolean>;
}

/** Followers beyond this number stay as they are: see docs/decisions/0007-stories.md. */
const MOST_FOLLOWERS = 1_000;

interface MemberSource {
  readonly conflict?: object;
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

const NOT_FOUND = 404;

/** Writes the standing of these documents; see {@link Stories}. */
const writeMembers = async (
  client: SearchClient,
  alias: string,
  members: readonly StoryMember[],
): Promise<boolean> => {
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
      throw new OutageError("Elasticsearch is overloaded: it delays changes of stories.");
    if (status >= 300 && status !== CONFLICT && status !== NOT_FOUND)
      throw new Error(`Elasticsearch refused a change of a story: ${JSON.stringify(update?.error)}`);
  }
  return answer.items.every(({ update }) => (update?.status ?? 500) < 300);
};

/** Opens the stories behind an alias. */
export const openStories = (client: SearchClient, alias: string): Stories => ({
  load: async (ids) => {
    const documents = await getDocuments<MemberSource>(client, alias, ids, {
      fields: ["article.published", "dedup", HAS_EVENTS],
      except: ["dedup.minhash_bands", "dedup.copy_list", "dedup.paths"],
    });
    return documents.map(({ id, source: { article, dedup, conflict }, version }) => ({
      id: id as DocumentId,
      publishedMs: publishedMsOf(article?.published),
      standing: standingOf(dedup),
      near: dedup.near ?? [],
      ...(conflict === undefined ? {} : { hasEvents: true as const }),
      version,
    }));
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
    const count = () => countByValue(client, alias, STORY_ID, stories);
    const sizes = await count();
    if (Math.max(0, ...sizes.values()) < exactFrom) return sizes;
    await reach(() => client.indices.refresh({ index: alias }));
    return count();
  },
  write: (members) => writeMembers(client, alias, members),
});
