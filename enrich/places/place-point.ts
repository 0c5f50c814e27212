import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import type { Point } from "./distance.ts";

/** Where an entry lies; null where that is not known. */
export const pointOf = ({ latitude, longitude }: PlaceEntry): Point | null =>
  latitude === undefined || longitude === undefined ? null : { lat: latitude, lon: longitude };
