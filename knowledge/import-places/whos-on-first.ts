import { collectRows, linesOf, type ReadRow } from "./collect-rows.ts";
import type { ImportedPlaces } from "./imported-places.ts";

/** Place types of Who's On First in our kinds. Source: https://github.com/whosonfirst/whosonfirst-placetypes. */
const KINDS: Readonly<Record<string, string>> = {
  continent: "continent",
  ocean: "sea",
  marinearea: "sea",
  country: "country",
  dependency: "country",
  disputed: "region",
  macroregion: "region",
  region: "governorate",
  macrocounty: "district",
  county: "district",
  localadmin: "district",
  locality: "town",
  borough: "neighbourhood",
  macrohood: "neighbourhood",
  neighbourhood: "neighbourhood",
  microhood: "neighbourhood",
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
const idOf = (value: unknown): string => {
  const id = textOf(value);
  return id === "" || id.startsWith("-") ? "" : `wof-${id}`;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Names by language: `name:ara_x_preferred` first, then other Arabic ones, then English. */
const namesIn = (properties: Readonly<Record<string, unknown>>): string[] => {
  const named = (prefix: string): string[] =>
    Object.keys(properties)
      .filter((key) => key.startsWith(prefix))
      .toSorted()
      .flatMap((key) => (Array.isArray(properties[key]) ? properties[key].map(textOf) : []));
  return [
    ...named("name:ara_x_preferred"),
    ...named("name:ara"),
    textOf(properties["wof:name"]),
    ...named("name:eng"),
  ];
};

const readFeature: ReadRow = (row) => {
  const feature = parse(row);
  if (!isRecord(feature) || !isRecord(feature["properties"])) return "no GeoJSON feature";
  const { properties } = feature;
  const kind = KINDS[textOf(properties["wof:placetype"])];
  if (kind === undefined) return null;
  return {
    id: idOf(properties["wof:id"]),
    kind,
    names: namesIn(properties),
    country: textOf(properties["wof:country"]),
    latitude: textOf(properties["lbl:latitude"] ?? properties["geom:latitude"]),
    longitude: textOf(properties["lbl:longitude"] ?? properties["geom:longitude"]),
    population: textOf(properties["wof:population"]),
    parent: idOf(properties["wof:parent_id"]),
  };
};

/**
 * Reads places of Who's On First: GeoJSON, a feature, a collection of features, or a feature a line. Of a collection, errors name the
 * number of the feature; of a feature a line, the line.
 */
export const importWhosOnFirst = (text: string): ImportedPlaces => {
  const whole = parse(text);
  if (!isRecord(whole)) return collectRows(linesOf(text), readFeature);
  const features = Array.isArray(whole["features"]) ? whole["features"] : [whole];
  return collectRows(
    features.map((feature, at) => [at + 1, JSON.stringify(feature)] as const),
    readFeature,
  );
};
