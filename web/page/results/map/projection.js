/** web/page/results/map/: the places that the results name, on a map that needs nobody else's server. */

/** Mercator ends here, where the map is square. */
const MOST_LATITUDE = 85;

const clamp = (value, least, most) => Math.min(most, Math.max(least, value));

/** A point on earth on a square of the side 1, north at the top (Mercator). */
export const project = ({ lon, lat }) => {
  const radians = (clamp(lat, -MOST_LATITUDE, MOST_LATITUDE) * Math.PI) / 180;
  return {
    x: (lon + 180) / 360,
    y: clamp(0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI), 0, 1),
  };
};

/** The furthest in, in pixels for the whole world: a town and its neighbor lie some pixels apart. */
const MOST_SCALE = 120_000;

/** The part of the world that a drawing shows: the point in its middle, and pixels for the side of the world. */
export const viewAround = (points, { width, height }) => {
  const least = Math.max(width, height * 0.9);
  if (points.length === 0) return { x: 0.5, y: 0.42, scale: least };
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A margin for circles and names; a single place is shown with its country around it.
  const across = Math.max(right - left, 0.02) * 1.25;
  const down = Math.max(bottom - top, 0.02) * 1.35;
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    scale: clamp(Math.min(width / across, height / down), least, MOST_SCALE),
  };
};

/** A view nearer or farther, the point at `at` (pixels from the middle) staying where it is. */
export const zoomed = (view, factor, { width, height }, at = { x: 0, y: 0 }) => {
  const scale = clamp(view.scale * factor, Math.max(width, height * 0.9), MOST_SCALE);
  return {
    x: view.x + at.x / view.scale - at.x / scale,
    y: view.y + at.y / view.scale - at.y / scale,
    scale,
  };
};

/** A view moved by pixels. */
export const moved = (view, { x, y }) => ({
  ...view,
  x: clamp(view.x - x / view.scale, 0, 1),
  y: clamp(view.y - y / view.scale, 0, 1),
});

/** Where a point of the world is in a drawing, in pixels. */
export const placed = ({ x, y }, view, { width, height }) => ({
  x: (x - view.x) * view.scale + width / 2,
  y: (y - view.y) * view.scale + height / 2,
});

/** The points that matter: of the places, the most named first, as many as have most of the results. A place far away that is named once may be outside. */
export const weighty = (places) => {
  const wanted = places.reduce((sum, { count }) => sum + count, 0) * 0.85;
  let sum = 0;
  return places.filter(({ count }) => {
    const isWanted = sum < wanted;
    sum += count;
    return isWanted;
  });
};
