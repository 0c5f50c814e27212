import { PLACE_ENTRIES } from "../place-entries.ts";
import { type Polygon, readShapes } from "./read-shapes.ts";

/** A place with its shape. All text in it is of our own tables. */
export interface RegionFeature {
  readonly type: "Feature";
  readonly properties: {
    /** As it is stored with articles and events: `place:sy-idlib-governorate`. */
    readonly id: string;
    /** The country that it is, or lies in: ISO 3166-1 alpha-2. */
    readonly iso: string;
    readonly name_ar: string;
    readonly name_en: string;
  };
  readonly geometry: { readonly type: "MultiPolygon"; readonly coordinates: readonly Polygon[] };
}

/** A map as GeoJSON (RFC 7946). */
export interface RegionMap {
  readonly type: "FeatureCollection";
  readonly features: readonly RegionFeature[];
}

/** The names of the maps: all countries; and the governorates of our list, with some regions that news names like one. */
export const REGION_MAPS = ["countries", "governorates"] as const;
export type RegionMapName = (typeof REGION_MAPS)[number];

/**
 * The maps, made of the shapes and of our list of places. Not every governorate has a shape: tests/lexicon/region-maps.test.ts lists
 * those without.
 */
export const regionMaps = (): Readonly<Record<RegionMapName, RegionMap>> => {
  const shapes = readShapes();
  const features = PLACE_ENTRIES.flatMap((place): (RegionFeature & { readonly isCountry: boolean })[] => {
    const shape = shapes.get(place.id.replace("place:", ""));
    if (shape === undefined) return [];
    return [
      {
        type: "Feature",
        properties: {
          id: place.id,
          iso: place.country ?? "",
          name_ar: place.name,
          name_en: place.latin[0] ?? "",
        },
        geometry: { type: "MultiPolygon", coordinates: shape },
        isCountry: place.kind === "country",
      },
    ];
  });
  const mapOf = (areCountries: boolean): RegionMap => ({
    type: "FeatureCollection",
    features: features.flatMap(({ isCountry, ...feature }) => (isCountry === areCountries ? [feature] : [])),
  });
  return { countries: mapOf(true), governorates: mapOf(false) };
};
