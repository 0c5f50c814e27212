/** Pixels: the radius of the smallest circle, what the largest has more on a wide map, and how near two may come. */
const LEAST_RADIUS = 4.5;
const MORE_RADIUS = 12;
const WIDE = 700;
const NEAR = 16;

/** The radius of a circle: its area grows with the count. */
const radiusOf = (count, most, width) =>
  LEAST_RADIUS + MORE_RADIUS * Math.min(1, width / WIDE) * Math.sqrt(count / most);

/**
 * Places as circles that can be told apart: one that would lie under a larger one is told with it, as one of its `others`. Places come
 * with their pixels, the most named first, and so do the circles.
 */
export const clusterPlaces = (places, { width }) => {
  const most = Math.max(1, ...places.map(({ count }) => count));
  const circles = [];
  for (const place of places) {
    const over = circles.find(
      ({ x, y, radius }) => Math.hypot(x - place.x, y - place.y) < Math.max(NEAR, radius * 0.85),
    );
    if (over === undefined)
      circles.push({ ...place, radius: radiusOf(place.count, most, width), others: [] });
    else over.others.push(place);
  }
  return circles;
};

/** The circle that comes next in a direction (`{ x: 1, y: 0 }` is to the right); null if there is none. */
export const neighborOf = (circles, from, { x, y }) => {
  const ahead = circles.flatMap((circle) => {
    const [across, down] = [circle.x - from.x, circle.y - from.y];
    const along = across * x + down * y;
    const aside = Math.abs(across * y - down * x);
    return along > 1 && aside <= along * 1.8 ? [{ circle, distance: along + aside * 1.5 }] : [];
  });
  const nearest = ahead.toSorted((one, other) => one.distance - other.distance)[0];
  return nearest?.circle ?? null;
};
