import type { SearchClient } from "../client/client.ts";
import { SEARCH_FIELDS } from "../query/search-fields.ts";
import { countResults } from "./count-results.ts";
import { type CountedBucket, countInBucket, countOf } from "../find/facets.ts";
import { filterClauses } from "../find/filters.ts";
import { planSearch } from "../find/plan-search.ts";
import type { SearchInput } from "../find/search-input.ts";
import { type Bounds, daysBetween, type Interval, intervalOf, shownDays, spanOf } from "./timeline-span.ts";

/** When the results of a search were published. */
export interface Timeline {
  readonly interval: Interval;
  /** The first and the last day that are shown, `2024-03-15`; null if no result has a publication time. */
  readonly span: { readonly from: string; readonly to: string } | null;
  /** How many results begin in each interval, by its first day and in order; intervals without a result are left out. */
  readonly bars: readonly { readonly from: string; readonly count: number }[];
  /** Results without a publication time of their own. The time of their file says nothing about when they were published. */
  readonly undated: number;
}

const PUBLISHED = SEARCH_FIELDS.published.path;

interface EndsAnswer {
  readonly dated: {
    readonly first: { readonly value: number | null };
    readonly last: { readonly value: number | null };
  };
  readonly undated: CountedBucket;
}

interface BarsAnswer {
  readonly shown: {
    readonly bars: { readonly buckets: readonly (CountedBucket & { readonly key_as_string: string })[] };
  };
}

const endsOf = ({ first, last }: EndsAnswer["dated"]): Bounds | null =>
  first.value === null || last.value === null ? null : daysBetween(first.value, last.value);

/**
 * Counts the results of a search by the time of publication: within the chosen periods of the filter `published`, else as far as there
 * are results. The longer the span, the longer the intervals. Undated results are counted whatever period is chosen, since no choice of
 * a period finds them.
 *
 * @throws WarraqError `WARRAQ_USAGE` if the query is too long
 */
export const findTimeline = async (
  client: SearchClient,
  alias: string,
  input: SearchInput,
): Promise<Timeline> => {
  const { request } = planSearch(input);
  const nothing: Timeline = { interval: "day", span: null, bars: [], undated: 0 };
  if (request === null) return nothing;
  const { filters, allCopies } = input;
  const others = [...filterClauses(filters, "published", "date_source")];
  const all = await countResults<EndsAnswer>(client, alias, request, {
    dated: {
      filter: { bool: { filter: others } },
      aggs: { first: { min: { field: PUBLISHED } }, last: { max: { field: PUBLISHED } } },
    },
    undated: {
      filter: { bool: { filter: others, must_not: [{ exists: { field: PUBLISHED } }] } },
      ...countInBucket(allCopies),
    },
  });
  if (all === undefined) return nothing;
  const undated = countOf(all.undated);
  const bounds = spanOf(filters.published ?? [], endsOf(all.dated));
  if (bounds === null) return { ...nothing, undated };
  const interval = intervalOf(bounds);
  const within = { range: { [PUBLISHED]: { gte: bounds.fromMs, lt: bounds.beforeMs } } };
  const counted = await countResults<BarsAnswer>(client, alias, request, {
    shown: {
      filter: { bool: { filter: [...others, within] } },
      aggs: {
        bars: {
          date_histogram: {
            field: PUBLISHED,
            calendar_interval: interval,
            format: "yyyy-MM-dd",
            min_doc_count: 1,
          },
          ...countInBucket(allCopies),
        },
      },
    },
  });
  const bars = (counted?.shown.bars.buckets ?? []).map((bucket) => ({
    from: bucket.key_as_string,
    count: countOf(bucket),
  }));
  return { interval, span: shownDays(bounds), bars, undated };
};
