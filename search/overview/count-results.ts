/** search/overview/: what all results of a search are, counted: by time, by place, by the values of a facet. */

import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "../client/client.ts";
import { reachSearch } from "../client/reach.ts";
import type { SearchRequest } from "../find/plan-search.ts";

/** Asks for counts over all results of a search, and for none of the results. The counts see the query, but no filters. */
export const countResults = async <Answer>(
  client: SearchClient,
  alias: string,
  { query, timeout }: SearchRequest,
  aggs: Record<string, estypes.AggregationsAggregationContainer>,
): Promise<Answer | undefined> => {
  const answer = await reachSearch(() =>
    client.search<unknown, Answer>({ index: alias, size: 0, track_total_hits: false, query, timeout, aggs }),
  );
  return answer.aggregations;
};
