import { TITLE_FIELDS, type TitleFields, titleOf } from "../indices/title-fields.ts";
import type { SearchClient } from "../client/client.ts";
import type { Copy } from "../indices/dedup-fields.ts";
import { type FieldPath, STORY_ID } from "../indices/field-path.ts";
import { fileNameOf, type GoneMark, goneSinceMs, type StoredFileName } from "../indices/file-fields.ts";
import { shownPath } from "../../document/source-file.ts";
import type { Hit, StoryCopy } from "./hit.ts";
import { publishedMsOf } from "../archive/published-ms.ts";
import { reach } from "../client/reach.ts";

/** The copies of all documents of a story. */
interface WholeStory {
  /** How many files there are. */
  readonly copies: number;
  /** The first of them in order of time, unknown times last. */
  readonly versions: readonly StoryCopy[];
}

/** Documents of one story that are read: Elasticsearch gives no more from within a bucket. */
const MOST_DOCUMENTS = 100;
/** Copies of one story that are shown. */
const MOST_COPIES_SHOWN = 100;

const COPY_FIELDS = [
  ...TITLE_FIELDS,
  "article.published",
  "publisher.name",
  "file.path",
  "file.part.number",
  "pipeline.files_gone",
  "dedup.copy_list",
  "framing.entries",
] as const satisfies readonly FieldPath[];

interface CopySource {
  readonly _id?: string;
  readonly _source?: GoneMark & {
    readonly article: TitleFields & { readonly published?: string };
    readonly publisher?: { readonly name?: string };
    readonly file: StoredFileName;
    readonly dedup: { readonly copy_list: readonly Copy[] };
    readonly framing?: { readonly entries: readonly { readonly target: string; readonly text: string }[] };
  };
}

interface StoriesAnswer {
  readonly stories: {
    readonly buckets: readonly {
      readonly key: string;
      readonly copies: { readonly value: number };
      readonly members: { readonly hits: { readonly hits: readonly CopySource[] } };
    }[];
  };
}

const publishedOrLast = ({ published }: StoryCopy): number =>
  publishedMsOf(published) ?? Number.MAX_SAFE_INTEGER;

/** The loaded names of a text, each once. */
const framingOf = (source: CopySource["_source"]): Pick<StoryCopy, "framing"> => {
  const entries = source?.framing?.entries ?? [];
  const distinct = new Map(entries.map(({ target, text: name }) => [`${target}\n${name}`, { target, name }]));
  return distinct.size === 0 ? {} : { framing: [...distinct.values()] };
};

const goneOf = (source: CopySource["_source"]): Pick<StoryCopy, "files_gone"> => {
  const gone = source === undefined ? null : goneSinceMs(source);
  return gone === null ? {} : { files_gone: new Date(gone).toISOString() };
};

/** The files of a document; of one whose files are gone, the last of them. */
const copiesOf = (source: CopySource["_source"]): readonly Copy[] => {
  if (source === undefined) return [];
  const { dedup, file, publisher, article } = source;
  if (dedup.copy_list.length > 0) return dedup.copy_list;
  const path = shownPath(fileNameOf(file));
  return [{ path, outlet: publisher?.name ?? null, published: article.published ?? null }];
};

const storyCopiesOf = (members: readonly CopySource[]): readonly StoryCopy[] =>
  members
    .flatMap(({ _id = "", _source }) =>
      copiesOf(_source).map(({ path, outlet, published }) => ({
        id: _id,
        ...titleOf(_source?.article ?? { headline: null }),
        path,
        outlet,
        published,
        ...goneOf(_source),
        ...framingOf(_source),
      })),
    )
    .toSorted(
      (one, other) => publishedOrLast(one) - publishedOrLast(other) || (one.path < other.path ? -1 : 1),
    )
    .slice(0, MOST_COPIES_SHOWN);

/** The stories with these ids, as of the last refresh: one search for all of them. */
const findStories = async (
  client: SearchClient,
  alias: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WholeStory>> => {
  if (ids.length === 0) return new Map();
  const answer = await reach(() =>
    client.search<unknown, StoriesAnswer>({
      index: alias,
      size: 0,
      track_total_hits: false,
      query: { terms: { [STORY_ID]: [...ids] } },
      aggs: {
        stories: {
          terms: { field: STORY_ID, size: ids.length },
          aggs: {
            copies: { sum: { field: "dedup.copies" } },
            members: {
              top_hits: {
                size: MOST_DOCUMENTS,
                _source: [...COPY_FIELDS],
                sort: [{ "@timestamp": "asc" }],
              },
            },
          },
        },
      },
    }),
  );
  return new Map(
    answer.aggregations?.stories.buckets.map(({ key, copies, members }) => [
      key,
      { copies: copies.value, versions: storyCopiesOf(members.hits.hits) },
    ]),
  );
};

/** The hits with the copies of their whole stories: of every document, not only of the one that is shown. */
export const withStoryCopies = async (
  client: SearchClient,
  alias: string,
  hits: readonly Hit[],
): Promise<readonly Hit[]> => {
  const stories = await findStories(client, alias, [...new Set(hits.map(({ story }) => story))]);
  return hits.map((hit) => {
    const story = stories.get(hit.story);
    // A single copy is all in the hit.
    return story === undefined || story.versions.length < 2
      ? hit
      : { ...hit, copies: story.copies, versions: story.versions };
  });
};
