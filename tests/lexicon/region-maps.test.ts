import { describe, expect, test } from "vitest";
import { gzipSync } from "node:zlib";
import { PLACE_ENTRIES } from "../../lexicon/names/places/place-entries.ts";
import type { Polygon, Position } from "../../lexicon/names/places/shapes/read-shapes.ts";
import { regionMaps } from "../../lexicon/names/places/shapes/region-maps.ts";

const ARAB_COUNTRIES = ["AE,BH,DJ,DZ,EG,IQ,JO,KM,KW,LB,LY,MA,MR,OM,PS,QA,SA,SD,SO,SY,TN,YE"].flatMap(
  (codes) => codes.split(","),
);
/** Degrees by which a place may lie outside of its shape, on a coast or a border: where most of our news is from, and in the rest of the world. */
const MARGIN = 0.15;
const MARGIN_FAR = 0.8;

const maps = regionMaps();
const { countries, governorates } = maps;
const all = [...countries.features, ...governorates.features];
const byId = new Map(all.map((feature) => [feature.properties.id, feature]));
const entries = new Map(PLACE_ENTRIES.map((entry) => [entry.id, entry]));

const areaOf = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

const isInRing = ([x, y]: Position, ring: readonly Position[]): boolean =>
  ring.reduce((odd, [ax, ay], index) => {
    const [bx, by] = ring[index + 1] ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd;
  }, false);

const isIn = (point: Position, shape: readonly Polygon[]): boolean =>
  shape.some((rings) => rings.filter((ring) => isInRing(point, ring)).length === 1);

const isNear = ([x, y]: Position, shape: readonly Polygon[], margin: number): boolean =>
  [0, 0.5, 1].some((share) =>
    [...Array.from({ length: 12 }).keys()].some((turn) => {
      const [angle, radius] = [(turn * Math.PI) / 6, share * margin];
      return isIn([x + radius * Math.cos(angle), y + radius * Math.sin(angle)], shape);
    }),
  );

describe("the maps", () => {
  test("are GeoJSON: closed rings, the outer ones against the clock, holes with it, all on earth", () => {
    const isRing = (ring: readonly Position[], isOuter: boolean): boolean =>
      ring.length > 3 &&
      String(ring[0]) === String(ring.at(-1)) &&
      areaOf(ring) > 0 === isOuter &&
      ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
    const wrong = all.filter(
      ({ geometry: { coordinates } }) =>
        coordinates.length === 0 ||
        coordinates.some((rings) => !rings.every((ring, index) => isRing(ring, index === 0))),
    );
    expect(wrong.map(({ properties }) => properties.id)).toEqual([]);
  });

  test("have names of our own list only, and ids that are stored with articles and events", () => {
    expect(byId.size).toBe(all.length);
    for (const { properties } of all) {
      const entry = entries.get(properties.id);
      expect(properties).toEqual({
        id: entry?.id,
        iso: entry?.country,
        name_ar: entry?.name,
        name_en: entry?.latin[0],
      });
    }
  });

  test("are small enough to be sent, and to be a part of a map in Kibana", () => {
    const text = JSON.stringify(maps);
    expect(text.length).toBeLessThan(320_000);
    expect(gzipSync(text).length).toBeLessThan(100_000);
  });

  test("have every country of our list", () => {
    const missing = PLACE_ENTRIES.filter(({ kind, id }) => kind === "country" && !byId.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
    const codes = new Set(countries.features.map(({ properties }) => properties.iso));
    expect(codes.size).toBe(countries.features.length);
    expect(ARAB_COUNTRIES.filter((code) => !codes.has(code))).toEqual([]);
  });

  test("have every governorate of our list, but those that were set up after the borders were drawn, or are no unit of their own", () => {
    const missing = PLACE_ENTRIES.filter(({ kind, id }) => kind === "governorate" && !byId.has(id));
    expect(missing.map(({ id }) => id)).toEqual([
      "place:iq-halabja",
      "place:lb-baalbek-hermel",
      "place:lb-akkar",
      "place:lb-keserwan-jbeil",
      "place:sd-west-kordofan",
      "place:tn-ariana-governorate",
      "place:id-west-timor",
    ]);
  });

  test("draw the same lines: a governorate lies inside its country, to its last corner", () => {
    for (const { properties, geometry } of governorates.features) {
      const country = byId.get(`place:${properties.iso.toLowerCase()}`)?.geometry.coordinates ?? [];
      const corners = new Set(country.flat(2).map(String));
      const outside = geometry.coordinates
        .flat(2)
        .filter((point) => !corners.has(String(point)) && !isIn(point, country));
      expect({ id: properties.id, outside }).toEqual({ id: properties.id, outside: [] });
    }
  });
});

describe("the places of our list", () => {
  const settlements = PLACE_ENTRIES.filter(
    ({ kind, longitude }) => ["city", "town", "village", "camp"].includes(kind) && longitude !== undefined,
  );
  const outside = (shapeIdOf: (entry: (typeof settlements)[number]) => string): string[] =>
    settlements
      .filter((entry) => {
        const shape = byId.get(shapeIdOf(entry))?.geometry.coordinates;
        const margin = ARAB_COUNTRIES.includes(entry.country ?? "") ? MARGIN : MARGIN_FAR;
        return shape !== undefined && !isNear([entry.longitude ?? 0, entry.latitude ?? 0], shape, margin);
      })
      .map(({ id }) => id);

  test("lie in the shape of their country, if not on a small island", () => {
    expect(outside(({ country = "" }) => `place:${country.toLowerCase()}`)).toEqual([
      "place:gq-malabo",
      "place:us-honolulu",
    ]);
  });

  test("lie in the shape of their governorate, but where Natural Earth has another border", () => {
    expect(outside(({ parent = "" }) => parent)).toEqual([
      "place:iq-tarmiyah",
      "place:sa-haql",
      "place:sa-halat-ammar",
    ]);
  });
});
