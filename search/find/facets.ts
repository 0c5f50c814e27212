import type { estypes } from "@elastic/elasticsearch";
import { STORY_ID } from "../indices/field-path.ts";
import { FACET_NAMES, type FacetName, SEARCH_FIELDS } from "../query/search-fields.ts";
import { goneClause } from "../query/build-query.ts";
import { DOUBTFUL, doubtfulEncoding, filterClauses, type Filters } from "./filters.ts";

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The values of each facet with their counts: the most frequent first, months in their order. */
export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

type Aggregation = estypes.AggregationsAggregationContainer;

/** Values of one facet. */
const MOST_VALUES = 20;
/** Stories that are counted exactly, in all and for one value; larger counts are off by some per cent. 40,000 is Elasticsearch's limit. */
const COUNTED_EXACTLY = 40_000;
const BUCKET_COUNTED_EXACTLY = 1_000;

const countStories = (threshold: number): Aggregation => ({
  cardinality: { field: STORY_ID, precision_threshold: threshold },
});

/** The sub-aggregation that counts the results in a bucket: its stories; with `allCopies` its documents, which need none. */
export const countInBucket = (allCopies: boolean): { readonly aggs?: Record<string, Aggregation> } =>
  allCopies ? {} : { aggs: { stories: countStories(BUCKET_COUNTED_EXACTLY) } };

/** A bucket of {@link countInBucket}. */
export interface CountedBucket {
  readonly doc_count: number;
  readonly stories?: { readonly value: number };
}

/** How many results are in a bucket. */
export const countOf = ({ stories, doc_count }: CountedBucket): number => stories?.value ?? doc_count;

const countValues = (name: FacetName): Aggregation => {
  const field = SEARCH_FIELDS[name];
  switch (field.match) {
    case "month":
      return {
        date_histogram: {
          field: field.path,
          calendar_interval: "month",
          format: "yyyy-MM",
          min_doc_count: 1,
        },
      };
    case "gone":
      return { filters: { filters: { gone: goneClause("gone") } } };
    case "doubt":
      return { filters: { filters: { [DOUBTFUL]: doubtfulEncoding } } };
    case "name":
    case "entity":
    case "pair":
    case "code":
    case "keyword":
      return { terms: { field: field.path, size: MOST_VALUES } };
    default:
      return field satisfies never;
  }
};

/**
 * The aggregations for all facets, and for the number of stories in all. Each facet is counted under the filters of the others, so it
 * shows what else could be chosen. With `allCopies` documents are counted, otherwise stories.
 */
export const facetRequest = (filters: Filters, allCopies: boolean): Record<string, Aggregation> => {
  const stories = countInBucket(allCopies);
  const lists = FACET_NAMES.map((name) => [
    name,
    {
      filter: { bool: { filter: [...filterClauses(filters, name)] } },
      aggs: { values: { ...countValues(name), ...stories } },
    },
  ]);
  const all: Aggregation = {
    filter: { bool: { filter: [...filterClauses(filters)] } },
    aggs: { stories: countStories(COUNTED_EXACTLY) },
  };
  return { ...Object.fromEntries(lists), ...(allCopies ? {} : { all }) };
};

interface FacetBucket extends CountedBucket {
  readonly key?: string | number;
  readonly key_as_string?: string;
}

interface FacetList {
  readonly values: { readonly buckets: readonly FacetBucket[] | Readonly<Record<string, FacetBucket>> };
}

/** What Elasticsearch answers to {@link facetRequest}. */
export type FacetAnswer = Readonly<Record<FacetName, FacetList>> & {
  readonly all?: { readonly stories: { readonly value: number } };
};

const toValue = (bucket: FacetBucket): FacetValue => ({
  value: bucket.key_as_string ?? String(bucket.key ?? ""),
  count: countOf(bucket),
});

const toValues = ({ values: { buckets } }: FacetList): readonly FacetValue[] => {
  const list = Array.isArray(buckets)
    ? (buckets as readonly FacetBucket[])
    : Object.entries(buckets as Readonly<Record<string, FacetBucket>>).map(([key, bucket]) => ({
        ...bucket,
        key,
      }));
  return list.map(toValue).filter(({ count }) => count > 0);
};

const byCount = (values: readonly FacetValue[]): readonly FacetValue[] =>
  values.toSorted((one, other) => other.count - one.count);

/** The facets of an answer; without one, every facet is empty. */
export const toFacets = (answer: FacetAnswer | undefined): Facets =>
  Object.fromEntries(
    FACET_NAMES.map((name) => {
      const values = answer === undefined ? [] : toValues(answer[name]);
      return [name, name === "month" ? values : byCount(values)];
    }),
  ) as Facets;
