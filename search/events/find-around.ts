import type { MentionedPlace } from "../../enrich/enrichment.ts";
import type { SearchClient } from "../client/client.ts";
import { reachSearch } from "../client/reach.ts";
import type { FieldPath, KeywordPath } from "../indices/field-path.ts";
import type { Around, EventFilters, EventNode } from "./event-clauses.ts";

/** Only places whose name decides which place is meant. */
const NAME: KeywordPath = "place.name";
const ENTRIES: FieldPath = "place.entries";

interface PointsAnswer {
  readonly names: {
    readonly buckets: readonly {
      readonly key: string;
      readonly example: {
        readonly hits: {
          readonly hits: readonly {
            readonly _source?: { readonly place?: { readonly entries?: readonly MentionedPlace[] } };
          }[];
        };
      };
    }[];
  };
}

/** The names of the places that a search asks for. */
const namesOf = (filters: EventFilters, nodes: readonly EventNode[]): readonly string[] => [
  ...new Set([
    ...(filters.place ?? []),
    ...nodes
      .filter(({ field }) => field === "place")
      .flatMap(({ text, called = [] }) => [text, ...called.map(({ name }) => name)]),
  ]),
];

/**
 * Finds where the places are that a search asks for, so that events around them are found too. The articles know: each keeps the point of what
 * it names. A point that only stands for a region or a river has nothing around it.
 */
export const findAround = async (
  client: SearchClient,
  alias: string,
  {
    filters,
    nodes,
    km,
  }: { readonly filters: EventFilters; readonly nodes: readonly EventNode[]; readonly km: number },
): Promise<Around> => {
  const names = namesOf(filters, nodes);
  if (names.length === 0) return { km, points: [] };
  const { aggregations } = await reachSearch(() =>
    client.search<unknown, PointsAnswer>({
      index: alias,
      size: 0,
      track_total_hits: false,
      query: { terms: { [NAME]: [...names] } },
      aggs: {
        names: {
          terms: { field: NAME, size: names.length, include: [...names] },
          aggs: { example: { top_hits: { size: 1, _source: [ENTRIES] } } },
        },
      },
    }),
  );
  const points = (aggregations?.names.buckets ?? []).flatMap(({ key, example }) => {
    const entries = example.hits.hits[0]?._source?.place?.entries ?? [];
    const entry = entries.find(({ name, uncertain }) => name === key && !uncertain);
    return entry?.point === null || entry?.point === undefined || entry.precision === "area"
      ? []
      : [entry.point];
  });
  return { km, points };
};
