import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "../client/client.ts";
import { eventsBeside } from "../client/index-names.ts";
import { reachSearch } from "../client/reach.ts";
import type { FacetValue } from "../find/facets.ts";
import { totalOf } from "../find/find-articles.ts";
import { planSearch } from "../find/plan-search.ts";
import type { SearchInput } from "../find/search-input.ts";
import type { StoredStoryEvent } from "../indices/findings/event-mapping.ts";
import type { QueryClause } from "../query/build-query.ts";
import type { QueryNote } from "../query/query.ts";
import {
  type Around,
  type EventFilters,
  eventFilterClauses,
  eventNodeClause,
  eventNodes,
} from "./event-clauses.ts";
import {
  EVENT_FIELD_NAMES,
  EVENT_FIELDS,
  EVENT_FILTER_NAMES,
  type EventFilterName,
  HAPPENED,
  UNDATED,
} from "./event-fields.ts";
import { findAround } from "./find-around.ts";
import { findStories, MOST_STORIES } from "./find-stories.ts";
import { type FoundEvent, withArticles } from "./found-event.ts";

export const EVENT_ORDERS = ["time", "time_asc"] as const;
/** The order of events: newest first or oldest first. */
export type EventOrder = (typeof EVENT_ORDERS)[number];

/** A search whose events are asked for. Its filters `event`, `place` and `country` are asked of the events themselves. */
export interface EventInput extends SearchInput {
  /** Further filters, of events alone. */
  readonly eventFilters: EventFilters;
  /** Events so many kilometers around the chosen places are found too; null: only those there. */
  readonly within: number | null;
  readonly order: EventOrder;
}

export interface EventPageRequest extends EventInput {
  readonly size: number;
  readonly from: number;
}

/** The values of each filter of events with their counts; for `happened` years, and {@link UNDATED}. */
export type EventFacets = Readonly<Record<EventFilterName, readonly FacetValue[]>>;

/** A page of the events of a search. */
export interface EventPage {
  /** How many events there are in all. */
  readonly total: number;
  readonly events: readonly FoundEvent[];
  readonly facets: EventFacets;
  /** Notes on the query for the person who typed it. */
  readonly notes: readonly QueryNote[];
  /** How many of the chosen places have a point around which was looked; null if that was not asked for. */
  readonly around: number | null;
}

/** A search for events as it was understood, ready to be sent. */
export interface EventPlan {
  readonly index: string;
  readonly query: QueryClause;
  readonly filters: EventFilters;
  readonly around: Around | null;
  readonly sort: estypes.SortCombinations[];
  readonly notes: readonly QueryNote[];
}

/** Values of one facet. */
const MOST_VALUES = 20;
const TIMEOUT = "20s";

const NEWEST_STORIES: QueryNote = {
  code: "newest_stories",
  about: String(MOST_STORIES),
  message: `The search finds more than ${MOST_STORIES} stories; these are the events of the newest of them. Make it narrower.`,
};
const TIMED_OUT: QueryNote = {
  code: "timed_out",
  about: "",
  message: "The search took too long; these are the events found until then. Make it narrower.",
};

const filtersOf = ({ filters: { event, place, country }, eventFilters }: EventInput): EventFilters => ({
  ...eventFilters,
  ...(event === undefined ? {} : { event }),
  ...(place === undefined ? {} : { place }),
  ...(country === undefined ? {} : { country }),
});

/**
 * Finds out whose events are meant, and what is asked of them.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const planEvents = async (
  client: SearchClient,
  alias: string,
  input: EventInput,
): Promise<EventPlan> => {
  const { query } = planSearch(input);
  const nodes = eventNodes(query.nodes);
  const filters = filtersOf(input);
  const { within: km } = input;
  const [{ ids, isCut }, around] = await Promise.all([
    findStories(client, alias, input),
    km === null ? null : findAround(client, alias, { filters, nodes, km }),
  ]);
  const direction = input.order === "time" ? "desc" : "asc";
  return {
    index: eventsBeside(alias),
    query: {
      bool: {
        filter: [
          ...(ids === null ? [] : [{ terms: { "dedup.story_id": [...ids] } }]),
          ...nodes.map((node) => eventNodeClause(node, around)),
        ],
      },
    },
    filters,
    around,
    sort: [
      // What nobody can date is no part of any order of time.
      { [HAPPENED]: { order: direction, missing: "_last" } },
      { "dedup.story_id": { order: "asc" } },
      { "conflict.evidence.start": { order: "asc" } },
    ],
    notes: isCut ? [...query.notes, NEWEST_STORIES] : query.notes,
  };
};

interface FacetBucket {
  readonly key: string | number;
  readonly key_as_string?: string;
  readonly doc_count: number;
}

interface FacetAnswer {
  readonly values: { readonly buckets: readonly FacetBucket[] };
  /** Of those that nobody can date. */
  readonly undated?: { readonly doc_count: number };
}

type FacetsAnswer = Readonly<Record<EventFilterName, FacetAnswer>>;

/** Each facet is counted under the filters of the others, so it shows what else could be chosen. */
const facetRequest = ({ filters, around }: EventPlan) => {
  const listOf = (
    name: EventFilterName,
    values: estypes.AggregationsAggregationContainer,
    others: Record<string, estypes.AggregationsAggregationContainer> = {},
  ) => [
    name,
    {
      filter: { bool: { filter: [...eventFilterClauses(filters, around, name)] } },
      aggs: { values, ...others },
    },
  ];
  const years = {
    date_histogram: {
      field: HAPPENED,
      calendar_interval: "year" as const,
      format: "yyyy",
      min_doc_count: 1,
      order: { _key: "desc" as const },
    },
  };
  return Object.fromEntries([
    listOf("happened", years, { undated: { missing: { field: HAPPENED } } }),
    ...EVENT_FIELD_NAMES.map((name) =>
      listOf(name, { terms: { field: EVENT_FIELDS[name].path, size: MOST_VALUES } }),
    ),
  ]) as Record<string, estypes.AggregationsAggregationContainer>;
};

const toValues = ({ values, undated }: FacetAnswer): readonly FacetValue[] => [
  ...values.buckets.map(({ key, key_as_string: text = String(key), doc_count: count }) => ({
    value: text,
    count,
  })),
  ...(undated === undefined || undated.doc_count === 0 ? [] : [{ value: UNDATED, count: undated.doc_count }]),
];

const toFacets = (answer: FacetsAnswer | undefined): EventFacets =>
  Object.fromEntries(
    EVENT_FILTER_NAMES.map((name) => [name, answer === undefined ? [] : toValues(answer[name])]),
  ) as EventFacets;

/**
 * The events of all stories that a search finds, in order of time: who did what to whom, where, according to whom, each with its
 * sentence and the article that has it.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const findEvents = async (
  client: SearchClient,
  alias: string,
  input: EventPageRequest,
): Promise<EventPage> => {
  const plan = await planEvents(client, alias, input);
  const { index, query, filters, around, sort, notes } = plan;
  const {
    hits,
    aggregations,
    timed_out: isLate,
  } = await reachSearch(() =>
    client.search<StoredStoryEvent, FacetsAnswer>({
      index,
      query,
      sort,
      post_filter: { bool: { filter: [...eventFilterClauses(filters, around)] } },
      size: input.size,
      from: input.from,
      track_total_hits: true,
      timeout: TIMEOUT,
      aggs: facetRequest(plan),
    }),
  );
  return {
    total: totalOf(hits.total),
    events: await withArticles(client, alias, hits.hits),
    facets: toFacets(aggregations),
    notes: isLate ? [...notes, TIMED_OUT] : notes,
    around: around?.points.length ?? null,
  };
};
