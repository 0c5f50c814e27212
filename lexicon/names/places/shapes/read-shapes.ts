/** lexicon/names/places/shapes/: The shapes of countries and governorates, for maps. */

import { LINES, SHAPES } from "./natural-earth.ts";

/** Degrees east and north, as GeoJSON has them. */
export type Position = readonly [longitude: number, latitude: number];
/** Outer ring against the clock, then holes with it; first and last position are the same (RFC 7946). */
export type Polygon = readonly (readonly Position[])[];

const UNITS_A_DEGREE = 100;

const readLine = (line: string): readonly Position[] => {
  let [east, north] = [0, 0];
  return line.split(" ").map((step) => {
    const [x, y] = step.split(",");
    east += Number(x);
    north += Number(y);
    return [east / UNITS_A_DEGREE, north / UNITS_A_DEGREE] as const;
  });
};

/** Joins lines end to end; the end of one is the beginning of the next. */
const readRing = (ring: string, lines: readonly (readonly Position[])[]): readonly Position[] =>
  ring.split(",").flatMap((number, index) => {
    const n = Number(number);
    const line = n < 0 ? lines[-n - 1]?.toReversed() : lines[n];
    return (index === 0 ? line : line?.slice(1)) ?? [];
  });

/**
 * The shapes by the id of their place (`sy`, `sy-idlib-governorate`), right to some kilometers. Two neighbours have the same line
 * between them, and a country has the outer lines of its governorates.
 */
export const readShapes = (): ReadonlyMap<string, readonly Polygon[]> => {
  const lines = LINES.trim().split("\n").map(readLine);
  return new Map(
    SHAPES.trim()
      .split("\n")
      .map((shape) => {
        const [id = "", ...parts] = shape.split(" ");
        return [id, parts.map((part) => part.split("|").map((ring) => readRing(ring, lines)))];
      }),
  );
};
