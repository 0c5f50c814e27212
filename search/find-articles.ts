import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "./client.ts";
import { explainHits } from "./explain-hits.ts";
import { type FacetAnswer, facetRequest, type Facets, toFacets } from "./facets.ts";
import type { Sort, Wanted } from "./find-request.ts";
import { type Hit, SHOWN, type Shown, toHit } from "./hit.ts";
import type { Note } from "./query/query.ts";
import { reachSearch } from "./reach.ts";
import { withVersions } from "./story-versions.ts";
import { understand, type Understood } from "./search-request.ts";
import { ENOUGH, suggestQuery, type Suggestion } from "./suggest-query.ts";

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
  /** Another spelling that finds more, where little was found. */
  readonly suggestion: Suggestion | null;
  /** The sort values of the last result, if there are more behind it. */
  readonly last: estypes.SortResults | null;
}

/** Nobody pages deeper than this by `from`; Elasticsearch would refuse 10,000. */
export const MOST_RESULTS = 10_000;

const LATE: Note = {
  code: "timed_out",
  about: "",
  message: "The search took too long; these are the results found until then. Make it narrower.",
};

const totalOf = (total: number | { readonly value: number } | undefined): number =>
  typeof total === "number" ? total : (total?.value ?? 0);

/** The same results, each with why it was found. */
export const withReasons = async (
  client: SearchClient,
  alias: string,
  { query, highlight }: Understood,
  hits: readonly Hit[],
): Promise<readonly Hit[]> => {
  const ids = hits.map(({ id }) => id);
  const reasons = await explainHits(client, alias, query, highlight, ids);
  return hits.map((hit) => ({ ...hit, why: reasons.get(hit.id) ?? [] }));
};

const findPage = async (
  client: SearchClient,
  alias: string,
  { size, from, allCopies, filters }: FindRequest,
  { query, sort, highlight, request }: Understood,
): Promise<Omit<Found, "suggestion">> => {
  const { notes } = query;
  if (request === null) return { total: 0, hits: [], facets: toFacets(undefined), sort, notes, last: null };
  const answer = await reachSearch(() =>
    client.search<Shown, FacetAnswer>({
      ...request,
      index: alias,
      size,
      from,
      ...(allCopies ? {} : { collapse: { field: "dedup.story_id" } }),
      track_total_hits: true,
      _source: [...SHOWN],
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

/**
 * Finds what a person typed, best first; with nothing to weigh, newest first.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const findArticles = async (
  client: SearchClient,
  alias: string,
  wanted: FindRequest,
): Promise<Found> => {
  const understood = understand(wanted);
  const found = await findPage(client, alias, wanted, understood);
  const look = async (query: string) => {
    const other = { ...wanted, query, size: 1, from: 0 };
    const { total, hits } = await findPage(client, alias, other, understand(other));
    return { total, passages: hits.flatMap(({ highlight }) => highlight) };
  };
  const hits = wanted.allCopies ? found.hits : await withVersions(client, alias, found.hits);
  const isLittle = found.total < ENOUGH && wanted.from === 0;
  return {
    ...found,
    hits: wanted.why === true ? await withReasons(client, alias, understood, hits) : hits,
    suggestion: isLittle ? await suggestQuery(client, alias, understood.query, found.total, look) : null,
  };
};
