import type { Circle } from "../requests/map-request.ts";
import { type Box, circle, rect, type Svg, text } from "./svg.ts";

/** What is in view. */
export interface MapView {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** In pixels: the side of a tile of Kibana's maps. */
const TILE = 512;

/** The place of a point in the world as a square, from 0 to 1, in the projection of web maps. */
const projected = (lon: number, lat: number): readonly [x: number, y: number] => {
  const angle = (lat * Math.PI) / 180;
  return [(lon + 180) / 360, (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2];
};

/** The circles of a map on an empty ground, as Kibana shows them without shapes. */
export const drawMap = (circles: readonly Circle[], view: MapView, box: Box): Svg => {
  const side = TILE * 2 ** view.zoom;
  const [middleX, middleY] = projected(view.lon, view.lat);
  const highest = Math.max(1, ...circles.map(({ count }) => count));
  const drawn = circles.map(({ lon, lat, count }) => {
    const [x, y] = projected(lon, lat);
    const at = {
      x: box.x + box.width / 2 + (x - middleX) * side,
      y: box.y + box.height / 2 + (y - middleY) * side,
    };
    const label = text(`${count}`, { x: at.x, y: at.y + 4 }, { anchor: "middle", weight: "bold" });
    return circle(at.x, at.y, 10 + (22 * count) / highest, "#d9822b") + label;
  });
  return rect(box, "#f4f1e8") + drawn.join("");
};
