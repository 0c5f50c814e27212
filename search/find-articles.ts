import type { SearchClient } from "./client.ts";
import { reach } from "./reach.ts";
import { highlightMarkup, MARK_END, MARK_START } from "./highlight.ts";

export interface FindRequest {
  /** What a person typed; empty finds everything, newest first. */
  readonly query: string;
  readonly size: number;
  readonly from: number;
  /** Every document, rather than one a story. */
  readonly allCopies: boolean;
}

/** One result. `highlight` holds passages as HTML in which everything but `<em>` is escaped. */
export interface Hit {
  readonly id: string;
  readonly score: number | null;
  readonly headline: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly story: string;
  readonly copies: number;
  readonly path: string;
  readonly highlight: readonly string[];
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

export interface Found {
  /** Results in all: stories, or documents with `allCopies`. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Readonly<Record<"outlet" | "language" | "month", readonly FacetValue[]>>;
}

const FIELDS = ["article.headline^3", "article.body"];
const EXACT_FIELDS = ["article.headline.exact^3", "article.body.exact"];
/** Of one or two words all must be there; of more, this share. */
const MINIMUM_MATCH = "2<70%";
/** Nobody pages deeper than this; Elasticsearch would refuse 10,000. */
export const MOST_RESULTS = 10_000;

/** Every word counts wherever it stands; what is written as the query was counts more. Nothing typed is query syntax. */
const toQuery = (text: string) =>
  text.trim() === ""
    ? { match_all: {} }
    : {
        bool: {
          must: [
            {
              multi_match: {
                query: text,
                type: "cross_fields" as const,
                fields: FIELDS,
                minimum_should_match: MINIMUM_MATCH,
              },
            },
          ],
          should: [{ multi_match: { query: text, type: "best_fields" as const, fields: EXACT_FIELDS } }],
        },
      };

/** A month has its name beside its number. */
interface Bucket {
  readonly key: string | number;
  readonly key_as_string?: string;
  readonly doc_count: number;
}

interface Aggregations extends Readonly<
  Record<keyof Found["facets"], { readonly buckets: readonly Bucket[] }>
> {
  readonly stories?: { readonly value: number };
}

const toFacetValue = ({ key, key_as_string, doc_count }: Bucket): FacetValue => ({
  value: key_as_string ?? String(key),
  count: doc_count,
});

interface Source {
  readonly article: { readonly headline: string; readonly published?: string };
  readonly publisher?: { readonly name?: string };
  readonly dedup: { readonly story_id: string; readonly copies: number };
  readonly file: { readonly path: string };
}

const toHit = (
  id: string,
  score: number | null,
  { article, publisher, dedup, file }: Source,
  highlight: Readonly<Record<string, readonly string[]>>,
): Hit => ({
  id,
  score,
  headline: article.headline,
  outlet: publisher?.name ?? null,
  published: article.published ?? null,
  story: dedup.story_id,
  copies: dedup.copies,
  path: file.path,
  highlight: [...(highlight["article.headline"] ?? []), ...(highlight["article.body"] ?? [])].map(
    highlightMarkup,
  ),
});

/** Finds what a person typed, best first; with an empty query everything, newest first. */
export const findArticles = async (
  client: SearchClient,
  alias: string,
  { query, size, from, allCopies }: FindRequest,
): Promise<Found> => {
  const answer = await reach(() =>
    client.search<Source, Aggregations>({
      index: alias,
      size,
      from,
      query: toQuery(query),
      ...(query.trim() === "" ? { sort: [{ "@timestamp": "desc" as const }] } : {}),
      ...(allCopies ? {} : { collapse: { field: "dedup.story_id" } }),
      track_total_hits: true,
      _source: [
        "article.headline",
        "article.published",
        "publisher.name",
        "dedup.story_id",
        "dedup.copies",
        "file.path",
      ],
      aggs: {
        ...(allCopies ? {} : { stories: { cardinality: { field: "dedup.story_id" } } }),
        outlet: { terms: { field: "publisher.name", size: 20 } },
        language: { terms: { field: "article.language", size: 20 } },
        month: {
          date_histogram: {
            field: "@timestamp",
            calendar_interval: "month" as const,
            format: "yyyy-MM",
            min_doc_count: 1,
          },
        },
      },
      highlight: {
        pre_tags: [MARK_START],
        post_tags: [MARK_END],
        fields: {
          "article.headline": { number_of_fragments: 0 },
          "article.body": { number_of_fragments: 3, fragment_size: 160 },
        },
      },
    }),
  );
  const { hits, aggregations: facets } = answer;
  const documents = typeof hits.total === "number" ? hits.total : (hits.total?.value ?? 0);
  return {
    total: facets?.stories?.value ?? documents,
    hits: hits.hits.flatMap(({ _id, _score, _source, highlight }) =>
      _id === undefined || _source === undefined
        ? []
        : [toHit(_id, _score ?? null, _source, highlight ?? {})],
    ),
    facets: {
      outlet: facets?.outlet.buckets.map(toFacetValue) ?? [],
      language: facets?.language.buckets.map(toFacetValue) ?? [],
      month: facets?.month.buckets.map(toFacetValue) ?? [],
    },
  };
};
