import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "./client.ts";
import { reach } from "./reach.ts";

interface Counts {
  readonly values: { readonly buckets: readonly { readonly key: string; readonly doc_count: number }[] };
}

/**
 * How many documents of an index have each of these values in a keyword field, as of the last refresh. A value that no document has is
 * absent. `conditions` narrow the documents.
 */
export const countByValue = async (
  client: SearchClient,
  index: string,
  field: string,
  values: readonly string[],
  conditions: readonly NonNullable<estypes.SearchRequest["query"]>[] = [],
): Promise<ReadonlyMap<string, number>> => {
  if (values.length === 0) return new Map();
  const answer = await reach(() =>
    client.search<unknown, Counts>({
      index,
      size: 0,
      track_total_hits: false,
      query: { bool: { filter: [{ terms: { [field]: [...values] } }, ...conditions] } },
      aggs: { values: { terms: { field, size: values.length } } },
    }),
  );
  return new Map(answer.aggregations?.values.buckets.map(({ key, doc_count }) => [key, doc_count]));
};
