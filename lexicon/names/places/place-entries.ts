/** lexicon/names/places/: Places with their points. */

import { COUNTRY_SHAPES } from "./points/natural-earth.ts";
import { GEONAMES_POINTS } from "./points/geonames.ts";
import type { PlaceEntry } from "../entry.ts";
import { PLACE_ROWS, type PlacedRow } from "./place-rows.ts";
import { ZONE_CITIES } from "./points/zone-cities.ts";

type Located = Pick<PlaceEntry, "latitude" | "longitude" | "population">;

/** Reads lines of an id, latitude, longitude and perhaps inhabitants. */
const pointsOf = (lines: string): readonly (readonly [id: string, located: Located])[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [id = "", latitude, longitude, population] = line.split(" ");
      const located = { latitude: Number(latitude), longitude: Number(longitude) };
      const known = Number(population);
      return [id, known > 0 ? { ...located, population: known } : located] as const;
    });

const countryPoints = pointsOf(COUNTRY_SHAPES).map(
  ([id, { latitude, longitude }]) => [id, { latitude, longitude } as Located] as const,
);
const located = new Map([...countryPoints, ...pointsOf(GEONAMES_POINTS)]);

const ID = "place:";

/** The point by hand first: it is there where a source has another place of that name. A governorate lies where its seat lies. */
const locate = ({ id, point, seat }: PlacedRow): Located => {
  if (point !== undefined) return { latitude: point[0], longitude: point[1] };
  const own = located.get(id);
  if (own !== undefined) return own;
  const { latitude, longitude } = located.get(seat ?? "") ?? {};
  return latitude === undefined || longitude === undefined ? {} : { latitude, longitude };
};

const toEntry = (row: PlacedRow): PlaceEntry => ({
  id: ID + row.id,
  type: "place",
  kind: row.kind,
  name: row.name,
  aliases: [
    ...(row.aliases ?? []).map((name) => ({ name })),
    ...(row.words ?? []).map((name) => ({ name, word: true as const })),
    ...(row.bound ?? []).map((name) => ({ name, countries: [row.country ?? ""] })),
  ],
  latin: row.latin,
  source: row.source ?? "own",
  ...(row.country === undefined ? {} : { country: row.country }),
  ...(row.parent === undefined ? {} : { parent: ID + row.parent }),
  ...(row.word === undefined ? {} : { word: row.word }),
  ...locate(row),
});

const slug = (latin: string): string => latin.toLowerCase().replaceAll(/[^a-z]+/gu, "-");

const zoneCities = ZONE_CITIES.trim()
  .split("\n")
  .map((line): PlaceEntry => {
    const [country = "", latitude, longitude, latin = "", name = ""] = line.split("|");
    return {
      id: `${ID}${country.toLowerCase()}-${slug(latin)}`,
      type: "place",
      kind: "city",
      name,
      aliases: [],
      latin: [latin],
      country,
      source: "cldr",
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
  });

/**
 * Places with their points.
 *
 * Source: the list of places is written by us, but for some large cities of CLDR; points come from GeoNames (CC BY 4.0), the IANA
 * time zone database and Natural Earth, each in a file of its own that names its licence; a few, of what they have not, are by hand. Reason: our own list
 * finds what news names, and a gazetteer that is looked up bare is wrong more often than right.
 */
export const PLACE_ENTRIES: readonly PlaceEntry[] = [...PLACE_ROWS.map(toEntry), ...zoneCities];
