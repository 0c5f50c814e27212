/** A point on the map, WGS 84, degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const RADIANS = Math.PI / 180;
const EARTH_DIAMETER_KM = 12_742;
const KM_PER_DEGREE = 111.2;

/** Kilometers between two points on the surface of a sphere (haversine formula). */
export const distanceKm = (a: Point, b: Point): number => {
  const dLat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const dLon = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const h = dLat * dLat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * dLon * dLon;
  return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
};

/** A point so many kilometers to the north and east, in hundredths of a degree. Not for the poles. */
export const movedBy = ({ lat, lon }: Point, northKm: number, eastKm: number): Point => ({
  lat: Math.round((lat + northKm / KM_PER_DEGREE) * 100) / 100,
  lon: Math.round((lon + eastKm / (KM_PER_DEGREE * Math.cos(lat * RADIANS))) * 100) / 100,
});
