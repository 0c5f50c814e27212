import type { NamesByLanguage } from "../../search/query/code-names.ts";
import { labelText } from "../fields/label.ts";
import type { FieldsOf, ViewName } from "../fields/view-fields.ts";
import { type Condition, toKql } from "./condition.ts";
import type { Draft } from "./draft.ts";

/** Shapes that are drawn under the records: a GeoJSON feature collection whose features have `id`, `name_ar` and `name_en`. */
export interface Shapes {
  readonly title: NamesByLanguage;
  readonly features: object;
  /** The least zoom at which they are drawn. */
  readonly fromZoom: number;
}

/** Shapes, as a map draws them. */
export interface ShownShapes<Field extends string> extends Shapes {
  /** The field that has the `id` of a shape: each is colored by its number of records, and one without any is not drawn. Absent: outlines. */
  readonly countedBy?: Field;
}

/** A map of records, gathered to circles. */
export interface RecordMap<View extends ViewName> {
  /** Its id behind the prefix. It lasts for ever. */
  readonly name: string;
  readonly title: NamesByLanguage;
  readonly description: NamesByLanguage;
  readonly view: View;
  readonly point: FieldsOf<View>["point"];
  readonly where?: Condition<FieldsOf<View>>;
  /** The title of the layer of circles. */
  readonly circles: NamesByLanguage;
  /** From the bottom up. */
  readonly shapes: readonly ShownShapes<FieldsOf<View>["counted"]>[];
  /** What is in the middle at first, and how near. */
  readonly center: { readonly lon: number; readonly lat: number; readonly zoom: number };
}

const fixed = (options: Readonly<Record<string, unknown>>) => ({ type: "STATIC", options });

/** By a number of records, from the fewest to the most that are shown. */
const byNumber = (
  field: { readonly name: string; readonly origin: "source" | "join" },
  options: Readonly<Record<string, unknown>>,
) => ({
  type: "DYNAMIC",
  options: { ...options, field, fieldMetaOptions: { isEnabled: false, sigma: 3 } },
});

/** By the number of records of a circle. */
const byCount = (options: Readonly<Record<string, unknown>>) =>
  byNumber({ name: "doc_count", origin: "source" }, options);

/** More shapes than a map of ours has; Kibana would count for 65,535. */
const MOST_SHAPES = 1_000;

const LAYER_DEFAULTS = { alpha: 0.75, visible: true, maxZoom: 24, joins: [] } as const;

const OUTLINES = {
  fillColor: fixed({ color: "#F4F1E8" }),
  lineColor: fixed({ color: "#98948A" }),
  lineWidth: fixed({ size: 1 }),
} as const;

/** Which records a map shows: those that its condition takes, in words of Kibana's query language. */
const queryOf = (where: Condition | undefined) =>
  where === undefined ? undefined : { query: toKql(where), language: "kuery" };

const joinRef = (at: number): string => `layer_shapes_${at}_join_index_pattern`;

/** The records that shapes are colored by, and what they are called. */
interface Counted {
  readonly where?: Condition;
  readonly circles: NamesByLanguage;
}

/** Counts records by a field that has the id of a shape, and gives each shape its number. */
const joinOf = (at: number, field: string, { where, circles }: Counted) => {
  const whereQuery = queryOf(where);
  return {
    leftField: "id",
    right: {
      type: "ES_TERM_SOURCE",
      id: `shapes-${at}`,
      indexPatternRefName: joinRef(at),
      term: field,
      size: MOST_SHAPES,
      metrics: [{ type: "count", label: labelText(circles) }],
      applyGlobalQuery: true,
      applyGlobalTime: true,
      applyForceRefresh: true,
      ...(whereQuery === undefined ? {} : { whereQuery }),
    },
  };
};

/** The color of a shape by the number that a join gave it; the name of that number is Kibana's. */
const shadesOf = (at: number) => ({
  ...OUTLINES,
  fillColor: byNumber(
    { name: `__kbnjoin__count__shapes-${at}`, origin: "join" },
    { color: "Blues", type: "ORDINAL" },
  ),
});

/** Kibana's own letters for maps have no Arabic ones, so shapes have no labels: their names are shown under the pointer. */
const shapesLayer = (
  { title, features, fromZoom, countedBy }: ShownShapes<string>,
  at: number,
  counted: Counted,
) => ({
  ...LAYER_DEFAULTS,
  ...(countedBy === undefined ? {} : { joins: [joinOf(at, countedBy, counted)] }),
  id: `shapes-${at}`,
  label: labelText(title),
  type: "GEOJSON_VECTOR",
  minZoom: fromZoom,
  includeInFitToBounds: false,
  sourceDescriptor: {
    type: "GEOJSON_FILE",
    name: labelText(title),
    __featureCollection: features,
    __fields: ["id", "name_ar", "name_en"].map((name) => ({ name, type: "string" })),
  },
  style: {
    type: "VECTOR",
    isTimeAware: countedBy !== undefined,
    properties: countedBy === undefined ? OUTLINES : shadesOf(at),
  },
});

const INDEX_REF = "layer_records_source_index_pattern";

const circlesLayer = <View extends ViewName>({ circles, point, where }: RecordMap<View>) => ({
  ...LAYER_DEFAULTS,
  id: "records",
  label: labelText(circles),
  type: "GEOJSON_VECTOR",
  minZoom: 0,
  includeInFitToBounds: true,
  ...(where === undefined ? {} : { query: queryOf(where) }),
  sourceDescriptor: {
    type: "ES_GEO_GRID",
    id: "records",
    geoField: point,
    requestType: "point",
    resolution: "FINE",
    metrics: [{ type: "count" }],
    applyGlobalQuery: true,
    applyGlobalTime: true,
    applyForceRefresh: true,
    indexPatternRefName: INDEX_REF,
  },
  style: {
    type: "VECTOR",
    isTimeAware: true,
    properties: {
      fillColor: byCount({ color: "Yellow to Red", type: "ORDINAL" }),
      lineColor: fixed({ color: "#FFFFFF" }),
      lineWidth: fixed({ size: 1 }),
      iconSize: byCount({ minSize: 6, maxSize: 32 }),
      labelText: byCount({}),
      labelSize: fixed({ size: 12 }),
    },
  },
});

/** A map. It shows its records without the internet; what is drawn under them is part of it. */
export const recordMap = <View extends ViewName>(map: RecordMap<View>): Draft => {
  const { lon, lat, zoom } = map.center;
  return {
    type: "map",
    name: map.name,
    attributes: {
      title: labelText(map.title),
      description: labelText(map.description),
      layerListJSON: JSON.stringify([
        ...map.shapes.map((shapes, at) => shapesLayer(shapes, at, map)),
        circlesLayer(map),
      ]),
      mapStateJSON: JSON.stringify({
        zoom,
        center: { lon, lat },
        timeFilters: { from: "now-30y", to: "now" },
        refreshConfig: { isPaused: true, interval: 60_000 },
        query: { query: "", language: "kuery" },
        filters: [],
        settings: { autoFitToDataBounds: true },
      }),
      uiStateJSON: JSON.stringify({ isLayerTOCOpen: true, openTOCDetails: [] }),
    },
    references: [
      INDEX_REF,
      ...map.shapes.flatMap(({ countedBy }, at) => (countedBy === undefined ? [] : [joinRef(at)])),
    ].map((as) => ({ as, to: { type: "index-pattern", name: map.view } })),
  };
};
