import { PLACE_KINDS } from "../../lexicon/names/places/place-kinds.ts";
import type { PlaceEntry } from "../../lexicon/names/entry.ts";

/** What a source says of a place, as text. Empty: it does not say. */
export interface RawPlace {
  /** Unique in its source: `geonames-170063`. */
  readonly id: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly country: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly population: string;
  /** The id of its parent in the source, with the same prefix. */
  readonly parent: string;
}

const ARABIC = /[\u0621-\u064A]/u;
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\s]+$/u;
/** Letters that Persian, Kurdish, Urdu and Uyghur write, and Arabic does not. */
const NOT_ARABIC = /[\u0679-\u06D3]/u;
const COUNTRY = /^[A-Z]{2}$/u;
const MOST_DEGREES = { latitude: 90, longitude: 180 } as const;

const unique = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => name.trim()).filter((name) => name !== "")),
];

const degrees = (text: string, which: keyof typeof MOST_DEGREES): number | null => {
  const value = Number(text);
  return text.trim() === "" || !Number.isFinite(value) || Math.abs(value) > MOST_DEGREES[which]
    ? null
    : value;
};

/**
 * Makes an entry of a place, or says why not. Names in Arabic letters are its names, the first one its own; names in Latin letters are
 * its Latin ones; others are left out, also those with letters that Arabic has not. A place of one name and no point is of use too.
 */
export const makePlaceEntry = (raw: RawPlace): PlaceEntry | string => {
  if (raw.id === "") return "the row has no id";
  const names = unique(raw.names);
  const [name, ...aliases] = names.filter((each) => ARABIC.test(each) && !NOT_ARABIC.test(each));
  if (name === undefined) return "no name in Arabic letters";
  if (raw.country !== "" && !COUNTRY.test(raw.country)) return `no code of a country: ${raw.country}`;
  if (!(raw.kind in PLACE_KINDS)) return `no kind of place: ${raw.kind}`;
  const hasPoint = raw.latitude.trim() !== "" || raw.longitude.trim() !== "";
  const latitude = degrees(raw.latitude, "latitude");
  const longitude = degrees(raw.longitude, "longitude");
  if (hasPoint && (latitude === null || longitude === null))
    return `no latitude and longitude: ${raw.latitude} ${raw.longitude}`;
  const population = Number(raw.population);
  return {
    id: `place:${raw.id}`,
    type: "place",
    kind: raw.kind,
    name,
    aliases: aliases.map((alias) => ({ name: alias })),
    latin: names.filter((each) => LATIN.test(each)),
    source: "user",
    ...(raw.country === "" ? {} : { country: raw.country }),
    ...(latitude === null || longitude === null ? {} : { latitude, longitude }),
    ...(raw.parent === "" ? {} : { parent: `place:${raw.parent}` }),
    ...(population > 0 ? { population } : {}),
  };
};
