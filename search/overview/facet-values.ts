import type { SearchClient } from "../client/client.ts";
import { type FacetName, SEARCH_FIELDS } from "../query/search-fields.ts";
import { countResults } from "./count-results.ts";
import { type CountedBucket, countInBucket, countOf, type FacetValue } from "../find/facets.ts";
import { filterClauses } from "../find/filters.ts";
import { planSearch } from "../find/plan-search.ts";
import type { SearchInput } from "../find/search-input.ts";
import { hasIn, valuePattern } from "./value-pattern.ts";

/** Values of a facet that have a text in them. */
export interface FacetValues {
  /** The most frequent first. */
  readonly values: readonly FacetValue[];
  /** Whether there are more than these. */
  readonly more: boolean;
}

/** Which values of a facet to count. */
export interface FacetRequest {
  readonly name: FacetName;
  /** Empty for any value. */
  readonly contains: string;
  readonly size: number;
}

interface ValuesAnswer {
  readonly shown: {
    readonly values: { readonly buckets: readonly (CountedBucket & { readonly key: string })[] };
  };
}

/** What restricts the values to those with a text in them. Codes are known by their names. */
const includeOf = (name: FacetName, contains: string): { readonly include?: string | string[] } => {
  if (contains.trim() === "") return {};
  const field = SEARCH_FIELDS[name];
  if (field.match !== "code") return { include: valuePattern(contains) };
  const codes = Object.entries(field.codes).filter(([code, { ar, en, others }]) =>
    [code, ar, en, ...others].some((each) => hasIn(each, contains)),
  );
  return { include: codes.map(([code]) => code) };
};

/**
 * Counts the results of a search by the values of one facet, also by those that are too rare for its list. As in the lists, the filter
 * of the facet itself does not count. Months, doubts and whether files are gone have no texts to look in and answer nothing.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const findFacetValues = async (
  client: SearchClient,
  alias: string,
  input: SearchInput,
  { name, contains, size }: FacetRequest,
): Promise<FacetValues> => {
  const { request } = planSearch(input);
  const { match, path } = SEARCH_FIELDS[name];
  const include = includeOf(name, contains);
  if (
    request === null ||
    match === "month" ||
    match === "doubt" ||
    match === "gone" ||
    include.include?.length === 0
  )
    return { values: [], more: false };
  const answer = await countResults<ValuesAnswer>(client, alias, request, {
    shown: {
      filter: { bool: { filter: [...filterClauses(input.filters, name)] } },
      aggs: {
        values: { terms: { field: path, size: size + 1, ...include }, ...countInBucket(input.allCopies) },
      },
    },
  });
  const buckets = answer?.shown.values.buckets ?? [];
  return {
    values: buckets.slice(0, size).map((bucket) => ({ value: bucket.key, count: countOf(bucket) })),
    more: buckets.length > size,
  };
};
