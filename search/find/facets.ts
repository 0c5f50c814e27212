import type { estypes } from "@elastic/elasticsearch";
import { FILTER_NAMES, type FilterName, SEARCH_FIELDS } from "../query/search-fields.ts";
import { DOUBTFUL, doubtfulEncoding, filterClauses, type Filters } from "./filters.ts";

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** How results spread; most first, months in their order. */
export type Facets = Readonly<Record<FilterName, readonly FacetValue[]>>;

type Aggregation = estypes.AggregationsAggregationContainer;

const MOST_VALUES = 20;
/** Most that Elasticsearch counts exactly; above, counts of stories are off by some per cent. */
const COUNTED_EXACTLY = 40_000;
const BUCKET_COUNTED_EXACTLY = 1_000;

const STORY = "dedup.story_id";
const countStories = (threshold: number): Aggregation => ({
  cardinality: { field: STORY, precision_threshold: threshold },
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
 * Asks for the counts of every list, and for the number of stories in all. Each list is counted under what was chosen in the others.
 * With `allCopies` documents are counted, otherwise stories.
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

interface Bucket {
  readonly key?: string | number;
  readonly key_as_string?: string;
  readonly doc_count: number;
  readonly stories?: { readonly value: number };
}

interface List {
  readonly values: { readonly buckets: readonly Bucket[] | Readonly<Record<string, Bucket>> };
}

/** What Elasticsearch answers to {@link facetRequest}. */
export type FacetAnswer = Readonly<Record<FilterName, List>> & {
  readonly all?: { readonly stories: { readonly value: number } };
};

const toValue = ({ key = "", key_as_string, doc_count, stories }: Bucket): FacetValue => ({
  value: key_as_string ?? String(key),
  count: stories?.value ?? doc_count,
});

const toValues = ({ values: { buckets } }: List): readonly FacetValue[] => {
  const list = Array.isArray(buckets)
    ? (buckets as readonly Bucket[])
    : Object.entries(buckets as Readonly<Record<string, Bucket>>).map(([key, bucket]) => ({
        ...bucket,
        key,
      }));
  return list.map(toValue).filter(({ count }) => count > 0);
};

const byCount = (values: readonly FacetValue[]): readonly FacetValue[] =>
  values.toSorted((one, other) => other.count - one.count);

export const toFacets = (answer: FacetAnswer | undefined): Facets =>
  Object.fromEntries(
    FILTER_NAMES.map((name) => {
      const values = answer === undefined ? [] : toValues(answer[name]);
      return [name, name === "month" ? values : byCount(values)];
    }),
  ) as Facets;
