import type { estypes } from "@elastic/elasticsearch";
import { filterClauses } from "./filters.ts";
import { readQuery, type Sort, type SearchInput } from "./search-input.ts";
import { highlightRequest } from "./hit.ts";
import { orderBy } from "./order-by.ts";
import { buildQuery, type QueryClause, isWeighed } from "../query/build-query.ts";
import type { Query } from "../query/query.ts";
import { widenQuery } from "../query/widen-query.ts";
import { ANY_WORD, RELEVANCE } from "../query/relevance.ts";

/** A search that takes longer is answered with what it has found so far. */
const TIMEOUT = "20s";

/** The same in every request for a part of what is wanted, so that all of them see the results in one order. */
export interface SearchRequest {
  readonly query: QueryClause;
  readonly post_filter: QueryClause;
  readonly sort: estypes.SortCombinations[];
  readonly track_scores: true;
  readonly timeout: string;
}

/** What is wanted, understood. */
export interface SearchPlan {
  readonly query: Query;
  /** Whether any of its words will do. */
  readonly isWidened: boolean;
  readonly sort: Sort;
  /** Asks for the passages in which the words stand. */
  readonly highlight: estypes.SearchHighlight;
  /** Null if what was typed has nothing in it that could be found. */
  readonly request: SearchRequest | null;
}

/**
 * Reads what is wanted and makes the request for it. What was chosen goes behind the query, so that lists can count without it.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const planSearch = ({
  query: typed,
  filters,
  sort: asked,
  anyWord = false,
}: SearchInput): SearchPlan => {
  const strict = readQuery(typed);
  const widened = anyWord ? widenQuery(strict) : null;
  const query = widened ?? strict;
  const relevance = widened === null ? RELEVANCE : ANY_WORD;
  const sort = asked ?? (isWeighed(query) ? "relevance" : "time");
  // That words stand near each other weighs something, but what is between them is not to be marked.
  const marks = buildQuery(query, { ...relevance, nearBoost: 0, partsBoost: 0 });
  const isEmpty = query.nodes.length === 0 && query.text.trim() !== "";
  const request: SearchRequest = {
    query: buildQuery(query, relevance),
    post_filter: { bool: { filter: [...filterClauses(filters)] } },
    sort: orderBy(sort),
    track_scores: true,
    timeout: TIMEOUT,
  };
  const highlight = { ...highlightRequest, highlight_query: marks };
  return { query, isWidened: widened !== null, sort, highlight, request: isEmpty ? null : request };
};
