import type { SearchClient } from "../../../../search/client/client.ts";
import { type ImportedObject, objectAt, textAt } from "../read-objects.ts";
import { narrowed, type TimeRange, viewBehind } from "./context.ts";

interface Choice {
  readonly key: string | number;
  readonly key_as_string?: string;
  readonly doc_count: number;
}

/** Asks Elasticsearch for the choices of the controls of a dashboard, as their lists do: by the name of the field, `value count`. */
export const askForControls = async (
  client: SearchClient,
  dashboard: ImportedObject,
  objects: readonly ImportedObject[],
  time: TimeRange,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const controls = Object.entries(objectAt(dashboard.attributes, "controlGroupInput", "panelsJSON"));
  const answers = await Promise.all(
    controls.map(async ([id, control]): Promise<[string, readonly string[]]> => {
      const view = viewBehind(dashboard, `controlGroup_${id}:optionsListDataView`, objects);
      const field = textAt(control, "explicitInput", "fieldName");
      const answer = await client.search({
        index: view.index,
        size: 0,
        query: narrowed(view, { time, queries: [] }),
        aggs: {
          suggestions: { terms: { size: 10, field, shard_size: 10, order: { _count: "desc" } } },
          unique_terms: { cardinality: { field } },
        },
      });
      const suggestions = answer.aggregations?.["suggestions"] as { readonly buckets: readonly Choice[] };
      return [
        field,
        suggestions.buckets.map(
          ({ key, key_as_string, doc_count }) => `${key_as_string ?? key} ${doc_count}`,
        ),
      ];
    }),
  );
  return new Map(answers);
};
