import type { SearchClient } from "./client.ts";
import { type FacetAnswer, facetRequest, type Facets, toFacets } from "./facets.ts";
import { filterClauses } from "./filters.ts";
import { readQuery, type Sort, type Wanted } from "./find-request.ts";
import { type Hit, highlightRequest, SHOWN, type Shown, toHit } from "./hit.ts";
import { orderBy } from "./order.ts";
import { buildQuery, isWeighed } from "./query/build-query.ts";
import type { Note } from "./query/query.ts";
import { reach } from "./reach.ts";

/** One page of what is wanted. */
export interface FindRequest extends Wanted {
  readonly size: number;
  readonly from: number;
}

export interface Found {
  /** Results in all: stories, or documents with `allCopies`. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Facets;
  /** The order they are in. */
  readonly sort: Sort;
  /** What the writer of the query may want to know about it. */
  readonly notes: readonly Note[];
}

/** Nobody pages deeper than this by `from`; Elasticsearch would refuse 10,000. */
export const MOST_RESULTS = 10_000;
/** A search that takes longer is answered with what it has found so far. */
const TIMEOUT = "20s";

const totalOf = (total: number | { readonly value: number } | undefined): number =>
  typeof total === "number" ? total : (total?.value ?? 0);

/**
 * Finds what a person typed, best first; with nothing to weigh, newest first.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const findArticles = async (
  client: SearchClient,
  alias: string,
  { query: typed, filters, sort: wanted, size, from, allCopies }: FindRequest,
): Promise<Found> => {
  const query = readQuery(typed);
  const sort = wanted ?? (isWeighed(query) ? "relevance" : "time");
  if (query.nodes.length === 0 && query.text.trim() !== "")
    return { total: 0, hits: [], facets: toFacets(undefined), sort, notes: query.notes };
  const answer = await reach(() =>
    client.search<Shown, FacetAnswer>({
      index: alias,
      size,
      from,
      timeout: TIMEOUT,
      query: buildQuery(query),
      post_filter: { bool: { filter: [...filterClauses(filters)] } },
      sort: orderBy(sort),
      track_scores: true,
      ...(allCopies ? {} : { collapse: { field: "dedup.story_id" } }),
      track_total_hits: true,
      _source: [...SHOWN],
      aggs: facetRequest(filters, allCopies),
      highlight: highlightRequest,
    }),
  );
  const { hits, aggregations } = answer;
  return {
    total: aggregations?.all?.stories.value ?? totalOf(hits.total),
    hits: hits.hits.map(toHit).filter((hit) => hit !== null),
    facets: toFacets(aggregations),
    sort,
    notes: query.notes,
  };
};
