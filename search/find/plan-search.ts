import type { estypes } from "@elastic/elasticsearch";
import { filterClauses } from "./filters.ts";
import { readQuery, type Sort, type SearchInput } from "./search-input.ts";
import { ALL_WORDS, highlightOf } from "./hit.ts";
import { orderBy } from "./order-by.ts";
import { buildQuery, type QueryClause, isWeighed } from "../query/build-query.ts";
import { looksInBoilerplate, type Query } from "../query/query.ts";
import { nothingCalled, withCalled } from "../query/find-called.ts";
import { withUndated } from "../query/parse-query.ts";
import { versionsBeside } from "../client/index-names.ts";
import { type WidenedQuery, widenQuery } from "../query/widen-query.ts";
import {
  ANY_WORD,
  MOST_WORDS,
  RELEVANCE,
  type Relevance,
  unweighed,
  withBoilerplate,
  wordsAlone,
} from "../query/relevance.ts";
import { resembling } from "./resembling.ts";

/** A search that takes longer is answered with the results found so far. */
const TIMEOUT = "20s";

/** The part that all requests of a search share, so that all of them see the results in one order. */
export interface SearchRequest {
  readonly query: QueryClause;
  readonly post_filter: QueryClause;
  readonly sort: estypes.SortCombinations[];
  readonly track_scores: true;
  readonly timeout: string;
}

/** A search as it was understood, ready to be sent. */
export interface SearchPlan {
  readonly query: Query;
  /** Whether any of its words is enough. */
  readonly isWidened: boolean;
  /** Whether it was widened as a sentence, of which nobody expects every word. */
  readonly isSentence: boolean;
  readonly sort: Sort;
  /** Asks for passages with highlights. */
  readonly highlight: estypes.SearchHighlight;
  /** Null if the query has nothing in it that could be found. */
  readonly request: SearchRequest | null;
}

/** Where a search looks: through the documents and, if it says so, the earlier versions of them. */
export const searchedIn = (
  alias: string,
  { includes }: Pick<Query, "includes">,
): { readonly index: string[]; readonly ignore_unavailable: true } => ({
  index: includes.includes("versions") ? [alias, versionsBeside(alias)] : [alias],
  // The index of versions is made with the first of them.
  ignore_unavailable: true,
});

/** Above every score: by these, articles with all of the words come first, and those with most of them before those with any. */
const ALL_WORDS_BOOST = 2000;
const MOST_WORDS_BOOST = 1000;

/** Where a query looks for words: in headline and body, and besides where it says. */
const relevanceFor = ({ includes }: Query, relevance: Relevance): Relevance =>
  includes.includes("boilerplate") ? withBoilerplate(relevance) : relevance;

/** The query for any of the words, which names those that the strict one finds; except for a sentence, these come first. */
const withAllFirst = (widened: WidenedQuery, strict: Query, anyWord: Relevance): QueryClause => {
  const tier = (relevance: Relevance, boost: number) => ({
    filter: buildQuery(strict, unweighed(relevanceFor(strict, relevance))),
    boost,
  });
  return {
    bool: {
      must: [buildQuery(widened, anyWord)],
      should: [
        {
          constant_score: { ...tier(RELEVANCE, widened.isSentence ? 0 : ALL_WORDS_BOOST), _name: ALL_WORDS },
        },
        ...(widened.isSentence ? [] : [{ constant_score: tier(MOST_WORDS, MOST_WORDS_BOOST) }]),
      ],
    },
  };
};

/**
 * Reads a search and makes the request for it. The filters are applied after the query, so that facets can be counted without them.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const planSearch = ({
  query: typed,
  filters,
  sort: asked,
  anyWord = false,
  frequent = [],
  liked,
  names = nothingCalled,
  undated,
  versions = false,
  leavesOut = [],
}: SearchInput): SearchPlan => {
  const read = withCalled(readQuery(typed), names);
  const includes = versions ? [...new Set([...read.includes, "versions" as const])] : read.includes;
  const nodes = read.nodes.filter((node) => node.kind !== "value" || !leavesOut.includes(node.field));
  const strict = {
    ...read,
    includes,
    nodes: undated === undefined ? nodes : withUndated(nodes, undated),
  };
  const widened = anyWord ? widenQuery(strict) : null;
  const query = widened ?? strict;
  const relevance = relevanceFor(query, widened === null ? RELEVANCE : { ...ANY_WORD, frequent });
  const sort = asked ?? (isWeighed(query) || liked !== undefined ? "relevance" : "time");
  // Words near each other score higher, but the words between them are not to be highlighted.
  const highlightQuery = buildQuery(query, wordsAlone(relevance));
  const isEmpty = read.nodes.length === 0 && query.text.trim() !== "";
  const built = widened === null ? buildQuery(query, relevance) : withAllFirst(widened, strict, relevance);
  const request: SearchRequest = {
    query: liked === undefined ? built : resembling(liked, built),
    post_filter: { bool: { filter: [...filterClauses(filters)] } },
    sort: orderBy(sort),
    track_scores: true,
    timeout: TIMEOUT,
  };
  const highlight = { ...highlightOf(looksInBoilerplate(query)), highlight_query: highlightQuery };
  return {
    query,
    isWidened: widened !== null,
    isSentence: widened?.isSentence === true,
    sort,
    highlight,
    request: isEmpty ? null : request,
  };
};
