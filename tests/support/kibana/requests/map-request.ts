import type { SearchClient } from "../../../../search/client/client.ts";
import { type ImportedObject, jsonAt, listAt, textAt } from "../read-objects.ts";
import { narrowed, type TimeRange, viewBehind } from "./context.ts";

/** A circle on a map: where the middle of its records is, and how many they are. */
export interface Circle {
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
}

/** How much finer the grid is than the tiles of the map, by the resolution of the layer. */
const FINER: Readonly<Record<string, number>> = { COARSE: 2, FINE: 3, MOST_FINE: 4 };

/** Everything but the poles, which Kibana's projection does not show. */
const WORLD = { top_left: { lat: 85, lon: -180 }, bottom_right: { lat: -85, lon: 180 } };

interface GridBucket {
  readonly doc_count: number;
  readonly gridCentroid: { readonly location: { readonly lat: number; readonly lon: number } };
}

/** How many records each shape of a map has, by the id of the shape: what Maps would ask for the layers that are colored by a number. */
export const askForAreas = async (
  client: SearchClient,
  map: ImportedObject,
  objects: readonly ImportedObject[],
  time: TimeRange,
  query = "",
): Promise<ReadonlyMap<string, number>> => {
  const layers = listAt(map.attributes, "layerListJSON");
  const answers = await Promise.all(
    layers
      .flatMap((layer) => listAt(layer, "joins"))
      .map(async (join) => {
        const view = viewBehind(map, textAt(join, "right", "indexPatternRefName"), objects);
        const answer = await client.search({
          index: view.index,
          size: 0,
          query: narrowed(view, { time, queries: [textAt(join, "right", "whereQuery", "query"), query] }),
          aggs: {
            join: {
              terms: { field: textAt(join, "right", "term"), size: Number(jsonAt(join, "right", "size")) },
            },
          },
        });
        const joined = answer.aggregations?.["join"] as {
          readonly buckets: readonly { readonly key: string; readonly doc_count: number }[];
        };
        return joined.buckets.map(({ key, doc_count }) => [key, doc_count] as const);
      }),
  );
  return new Map(answers.flat());
};

/** Asks Elasticsearch what Maps would ask for the layers of circles of a map, with the whole world in view at its first zoom. */
export const askForMap = async (
  client: SearchClient,
  map: ImportedObject,
  objects: readonly ImportedObject[],
  time: TimeRange,
  query = "",
): Promise<readonly Circle[]> => {
  const layers = listAt(map.attributes, "layerListJSON").filter(
    (layer) => textAt(layer, "sourceDescriptor", "type") === "ES_GEO_GRID",
  );
  const zoom = Number(jsonAt(map.attributes, "mapStateJSON", "zoom"));
  const answers = await Promise.all(
    layers.map(async (layer) => {
      const view = viewBehind(map, textAt(layer, "sourceDescriptor", "indexPatternRefName"), objects);
      const field = textAt(layer, "sourceDescriptor", "geoField");
      const precision = Math.ceil(zoom) + (FINER[textAt(layer, "sourceDescriptor", "resolution")] ?? 0);
      const answer = await client.search({
        index: view.index,
        size: 0,
        query: narrowed(view, { time, queries: [textAt(layer, "query", "query"), query] }),
        aggs: {
          gridSplit: {
            geotile_grid: { field, precision, bounds: WORLD, size: 65_535, shard_size: 65_535 },
            aggs: { gridCentroid: { geo_centroid: { field } } },
          },
        },
      });
      const grid = answer.aggregations?.["gridSplit"] as { readonly buckets: readonly GridBucket[] };
      return grid.buckets.map(({ doc_count, gridCentroid }) => ({
        ...gridCentroid.location,
        count: doc_count,
      }));
    }),
  );
  return answers.flat();
};
