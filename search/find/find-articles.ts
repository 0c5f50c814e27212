/** search/find/: answers a search: the page of results, its facets, passages, copies and suggestion. */

import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "../client/client.ts";
import { STORY_ID } from "../indices/field-path.ts";
import { countInBucket, type FacetAnswer, facetRequest, type Facets, toFacets } from "./facets.ts";
import type { Sort, SearchInput } from "./search-input.ts";
import { type Hit, HIT_FIELDS, type HitSource, toHit, VERSION_FIELDS } from "./hit.ts";
import type { QueryNote } from "../query/query.ts";
import { reachSearch } from "../client/reach.ts";
import { withStoryCopies } from "./story-copies.ts";
import { filterClauses } from "./filters.ts";
import { planSearch, searchedIn, type SearchPlan } from "./plan-search.ts";
import { ENOUGH_RESULTS, suggestQuery, type Suggestion } from "./suggest-query.ts";

/** A search, and the page of its results to answer. */
export interface PageRequest extends SearchInput {
  readonly size: number;
  readonly from: number;
}

/** A page of results with everything that is shown to the user. */
export interface DetailedPage {
  /** How many results there are in all: stories, or documents with `allCopies`. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Facets;
  /** The order of the hits. */
  readonly sort: Sort;
  /** Notes on the query for the person who typed it. */
  readonly notes: readonly QueryNote[];
  /** Another spelling that finds more, if this one found little. */
  readonly suggestion: Suggestion | null;
  /** The sort values of the last result, if there are more behind it. */
  readonly last: estypes.SortResults | null;
}

/** A page of results as one request answers it. */
export type PlainPage = Omit<DetailedPage, "suggestion">;

/** `from` and `size` together reach no deeper: Elasticsearch refuses more than 10,000. */
export const MOST_RESULTS = 10_000;

const TIMED_OUT: QueryNote = {
  code: "timed_out",
  about: "",
  message: "The search took too long; these are the results found until then. Make it narrower.",
};

/** How many documents there are, as Elasticsearch counts hits. */
export const totalOf = (total: number | { readonly value: number } | undefined): number =>
  typeof total === "number" ? total : (total?.value ?? 0);

/** The same results, each with the reasons why it was found. */
const withReasons = async (
  client: SearchClient,
  alias: string,
  { query, highlight }: SearchPlan,
  hits: readonly Hit[],
): Promise<readonly Hit[]> => {
  // Loaded only where it is asked for.
  const { explainHits } = await import("../explain/explain-hits.ts");
  const ids = hits.map(({ id }) => id);
  const reasons = await explainHits(client, alias, query, highlight, ids);
  return hits.map((hit) => ({ ...hit, why: reasons.get(hit.id) ?? [] }));
};

/** How many results a search by date leaves out because they have no date, although their files are of that time. */
const countLeftOut = async (
  client: SearchClient,
  alias: string,
  { allCopies, filters, ...input }: PageRequest,
  { query: { nodes, includes } }: SearchPlan,
): Promise<number> => {
  const hasDate = nodes.some(({ kind }) => kind === "date");
  if (!hasDate || includes.includes("undated")) return 0;
  const { request } = planSearch({ ...input, allCopies, filters, undated: "only" });
  if (request === null) return 0;
  const { query, timeout } = request;
  const answer = await reachSearch(() =>
    client.search<unknown, { readonly stories?: { readonly value: number } }>({
      index: alias,
      size: 0,
      track_total_hits: true,
      query: { bool: { filter: [query, ...filterClauses(filters)] } },
      timeout,
      ...countInBucket(allCopies),
    }),
  );
  return answer.aggregations?.stories?.value ?? totalOf(answer.hits.total);
};

const undatedNote = (count: number): readonly QueryNote[] =>
  count === 0
    ? []
    : [
        {
          code: "undated_left_out",
          about: String(count),
          message: `${count} ${count === 1 ? "result" : "results"} without a publication date left out; \`include:undated\` has them, by the time of their file.`,
        },
      ];

const findPage = async (
  client: SearchClient,
  alias: string,
  asked: PageRequest,
  plan: SearchPlan,
): Promise<PlainPage> => {
  const { size, from, allCopies, filters } = asked;
  const { query, sort, highlight, request } = plan;
  if (request === null)
    return { total: 0, hits: [], facets: toFacets(undefined), sort, notes: query.notes, last: null };
  const leftOut = from === 0 ? await countLeftOut(client, alias, asked, plan) : 0;
  const notes = [...query.notes, ...undatedNote(leftOut)];
  const answer = await reachSearch(() =>
    client.search<HitSource, FacetAnswer>({
      ...request,
      ...searchedIn(alias, query),
      size,
      from,
      ...(allCopies ? {} : { collapse: { field: STORY_ID } }),
      track_total_hits: true,
      _source: [...HIT_FIELDS, ...VERSION_FIELDS],
      aggs: facetRequest(filters, allCopies),
      highlight,
    }),
  );
  const { hits, aggregations } = answer;
  const total = aggregations?.all?.stories.value ?? totalOf(hits.total);
  const isMore = hits.hits.length === size && from + size < total;
  return {
    total,
    hits: hits.hits.map((hit) => toHit(hit, plan.isWidened)).filter((hit) => hit !== null),
    facets: toFacets(aggregations),
    sort,
    notes: answer.timed_out ? [...notes, TIMED_OUT] : notes,
    last: isMore ? (hits.hits.at(-1)?.sort ?? null) : null,
  };
};

/** A page as one request answers it: without the copies of stories, reasons and suggestion, which cost further requests. */
export const findPlainPage = (client: SearchClient, alias: string, input: PageRequest): Promise<PlainPage> =>
  findPage(client, alias, input, planSearch(input));

/** Another spelling that finds more. Null if there is none, or this is not the first page, or it has enough results. */
export const suggestFor = async (
  client: SearchClient,
  alias: string,
  input: PageRequest,
  found: number,
): Promise<Suggestion | null> => {
  if (found >= ENOUGH_RESULTS || input.from > 0) return null;
  const look = async (query: string) => {
    const other = { ...input, query, size: 1, from: 0 };
    const { total, hits } = await findPage(client, alias, other, planSearch(other));
    return { total, passages: hits.flatMap(({ highlight }) => highlight) };
  };
  return suggestQuery(client, alias, planSearch(input).query, found, look);
};

/** The results of a page with the copies of their stories and, if asked for, the reasons why they were found. */
export const withDetails = async (
  client: SearchClient,
  alias: string,
  input: PageRequest,
  plain: readonly Hit[],
): Promise<readonly Hit[]> => {
  const hits = input.allCopies ? plain : await withStoryCopies(client, alias, plain);
  return input.why === true ? withReasons(client, alias, planSearch(input), hits) : hits;
};

/**
 * Answers a search. Without an order in the request, the best results come first; if the query has only filters, the newest.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const findArticles = async (
  client: SearchClient,
  alias: string,
  input: PageRequest,
): Promise<DetailedPage> => {
  const plain = await findPlainPage(client, alias, input);
  return {
    ...plain,
    hits: await withDetails(client, alias, input, plain.hits),
    suggestion: await suggestFor(client, alias, input, plain.total),
  };
};
