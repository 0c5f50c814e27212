import { ask } from "../../base/ask.js";
import { project } from "./projection.js";

/** The side of the world in the units of a shape's path. */
export const UNITS = 10_000;

/** A border that jumps across the map goes over the date line, and is not drawn there. */
const JUMP = 0.5;

const pathOfRing = (ring) => {
  let last = null;
  return ring
    .map(([lon, lat], at) => {
      const point = project({ lon, lat });
      const isCut = last !== null && Math.abs(point.x - last.x) > JUMP;
      last = point;
      const command = at === 0 || isCut ? "M" : "L";
      return `${command}${Math.round(point.x * UNITS * 10) / 10} ${Math.round(point.y * UNITS * 10) / 10}`;
    })
    .join("");
};

const polygonsOf = ({ type, coordinates }) => {
  if (type === "Polygon") return [coordinates];
  return type === "MultiPolygon" ? coordinates : [];
};

const boxOf = (ring) => {
  const points = ring.map(([lon, lat]) => project({ lon, lat }));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
};

/** A country: its code, its border as a path, and the middle and size of its largest part, for its name. */
const toShape = ({ properties, geometry }) => {
  const polygons = polygonsOf(geometry ?? {});
  const boxes = polygons.map(([outer]) => boxOf(outer));
  const largest = boxes.toSorted((one, other) => other.width * other.height - one.width * one.height)[0];
  if (largest === undefined) return [];
  const path = polygons.map((rings) => `${rings.map(pathOfRing).join("Z")}Z`).join("");
  return [{ code: properties?.iso ?? "", path, middle: largest }];
};

let loading = null;

/** The shapes of the countries, loaded once; an empty list if they cannot be loaded. */
export const loadShapes = () => {
  loading ??= ask("/maps/countries.geojson", new AbortController().signal)
    .then(({ features }) => features.flatMap(toShape))
    .catch(() => {
      loading = null;
      return [];
    });
  return loading;
};
