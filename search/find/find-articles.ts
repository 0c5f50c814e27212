import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "../client/client.ts";
import { explainHits } from "../explain/explain-hits.ts";
import { type FacetAnswer, facetRequest, type Facets, toFacets } from "./facets.ts";
import type { Sort, SearchInput } from "./search-input.ts";
import { type Hit, HIT_FIELDS, type HitSource, toHit } from "./hit.ts";
import type { QueryNote } from "../query/query.ts";
import { reachSearch } from "../client/reach.ts";
import { withStoryCopies } from "./story-copies.ts";
import { planSearch, type SearchPlan } from "./plan-search.ts";
import { ENOUGH, suggestQuery, type Suggestion } from "./suggest-query.ts";

/** One page of what is wanted. */
export interface PageRequest extends SearchInput {
  readonly size: number;
  readonly from: number;
}

export interface DetailedPage {
  /** Results in all: stories, or documents with `allCopies`. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Facets;
  /** The order they are in. */
  readonly sort: Sort;
  /** What the writer of the query may want to know about it. */
  readonly notes: readonly QueryNote[];
  /** Another spelling that finds more, where little was found. */
  readonly suggestion: Suggestion | null;
  /** The sort values of the last result, if there are more behind it. */
  readonly last: estypes.SortResults | null;
}

/** A page before anything further was asked about its results. */
export type PlainPage = Omit<DetailedPage, "suggestion">;

/** Nobody pages deeper than this by `from`; Elasticsearch would refuse 10,000. */
export const MOST_RESULTS = 10_000;

const LATE: QueryNote = {
  code: "timed_out",
  about: "",
  message: "The search took too long; these are the results found until then. Make it narrower.",
};

const totalOf = (total: number | { readonly value: number } | undefined): number =>
  typeof total === "number" ? total : (total?.value ?? 0);

/** The same results, each with why it was found. */
const withReasons = async (
  client: SearchClient,
  alias: string,
  { query, highlight }: SearchPlan,
  hits: readonly Hit[],
): Promise<readonly Hit[]> => {
  const ids = hits.map(({ id }) => id);
  const reasons = await explainHits(client, alias, query, highlight, ids);
  return hits.map((hit) => ({ ...hit, why: reasons.get(hit.id) ?? [] }));
};

const findPage = async (
  client: SearchClient,
  alias: string,
  { size, from, allCopies, filters }: PageRequest,
  { query, sort, highlight, request }: SearchPlan,
): Promise<PlainPage> => {
  const { notes } = query;
  if (request === null) return { total: 0, hits: [], facets: toFacets(undefined), sort, notes, last: null };
  const answer = await reachSearch(() =>
    client.search<HitSource, FacetAnswer>({
      ...request,
      index: alias,
      size,
      from,
      ...(allCopies ? {} : { collapse: { field: "dedup.story_id" } }),
      track_total_hits: true,
      _source: [...HIT_FIELDS],
      aggs: facetRequest(filters, allCopies),
      highlight,
    }),
  );
  const { hits, aggregations } = answer;
  const total = aggregations?.all?.stories.value ?? totalOf(hits.total);
  const isMore = hits.hits.length === size && from + size < total;
  return {
    total,
    hits: hits.hits.map(toHit).filter((hit) => hit !== null),
    facets: toFacets(aggregations),
    sort,
    notes: answer.timed_out ? [...notes, LATE] : notes,
    last: isMore ? (hits.hits.at(-1)?.sort ?? null) : null,
  };
};

/** A page as the engine answers it: results without versions, reasons and suggestion, which cost further requests. */
export const findPlainPage = (client: SearchClient, alias: string, wanted: PageRequest): Promise<PlainPage> =>
  findPage(client, alias, wanted, planSearch(wanted));

/** Another spelling that finds more, if this page is the first and there is little on it. */
export const suggestFor = async (
  client: SearchClient,
  alias: string,
  wanted: PageRequest,
  found: number,
): Promise<Suggestion | null> => {
  if (found >= ENOUGH || wanted.from > 0) return null;
  const look = async (query: string) => {
    const other = { ...wanted, query, size: 1, from: 0 };
    const { total, hits } = await findPage(client, alias, other, planSearch(other));
    return { total, passages: hits.flatMap(({ highlight }) => highlight) };
  };
  return suggestQuery(client, alias, planSearch(wanted).query, found, look);
};

/** The results of a page with the versions of their stories, and with why they were found where that is asked. */
export const withDetails = async (
  client: SearchClient,
  alias: string,
  wanted: PageRequest,
  plain: readonly Hit[],
): Promise<readonly Hit[]> => {
  const hits = wanted.allCopies ? plain : await withStoryCopies(client, alias, plain);
  return wanted.why === true ? withReasons(client, alias, planSearch(wanted), hits) : hits;
};

/**
 * Finds what a person typed, best first; with nothing to weigh, newest first.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const findArticles = async (
  client: SearchClient,
  alias: string,
  wanted: PageRequest,
): Promise<DetailedPage> => {
  const plain = await findPlainPage(client, alias, wanted);
  return {
    ...plain,
    hits: await withDetails(client, alias, wanted, plain.hits),
    suggestion: await suggestFor(client, alias, wanted, plain.total),
  };
};
