import type { estypes } from "@elastic/elasticsearch";
import { STORY_ID } from "../indices/field-path.ts";
import { FILTER_NAMES, type FilterName, SEARCH_FIELDS } from "../query/search-fields.ts";
import { DOUBTFUL, doubtfulEncoding, filterClauses, type Filters } from "./filters.ts";

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The values of each facet with their counts: the most frequent first, months in their order. */
export type Facets = Readonly<Record<FilterName, readonly FacetValue[]>>;

type Aggregation = estypes.AggregationsAggregationContainer;

/** Values of one facet. */
const MOST_VALUES = 20;
/** Stories that are counted exactly, in all and for one value; larger counts are off by some per cent. 40,000 is Elasticsearch's limit. */
const COUNTED_EXACTLY = 40_000;
const BUCKET_COUNTED_EXACTLY = 1_000;

const countStories = (threshold: number): Aggregation => ({
  cardinality: { field: STORY_ID, precision_threshold: threshold },
});

const countValues = (name: FilterName): Aggregation => {
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
    case "doubt":
      return { filters: { filters: { [DOUBTFUL]: doubtfulEncoding } } };
    case "name":
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
  const stories = allCopies ? {} : { aggs: { stories: countStories(BUCKET_COUNTED_EXACTLY) } };
  const lists = FILTER_NAMES.map((name) => [
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

interface FacetBucket {
  readonly key?: string | number;
  readonly key_as_string?: string;
  readonly doc_count: number;
  readonly stories?: { readonly value: number };
}

interface FacetList {
  readonly values: { readonly buckets: readonly FacetBucket[] | Readonly<Record<string, FacetBucket>> };
}

/** What Elasticsearch answers to {@link facetRequest}. */
export type FacetAnswer = Readonly<Record<FilterName, FacetList>> & {
  readonly all?: { readonly stories: { readonly value: number } };
};

const toValue = ({ key = "", key_as_string, doc_count, stories }: FacetBucket): FacetValue => ({
  value: key_as_string ?? String(key),
  count: stories?.value ?? doc_count,
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
    FILTER_NAMES.map((name) => {
      const values = answer === undefined ? [] : toValues(answer[name]);
      return [name, name === "month" ? values : byCount(values)];
    }),
  ) as Facets;
