import type { CountryWeights } from "./country-weights.ts";
import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import { distanceKm, type Point } from "./distance.ts";
import { pointOf } from "./place-point.ts";

/** What an article says of where it plays, as far as it is certain. */
export interface Surroundings {
  readonly countries: CountryWeights;
  /** Ids of the places that it names by a name that means nothing else. */
  readonly named: ReadonlySet<string>;
  /** Where they lie. */
  readonly points: readonly Point[];
}

/** A place that a name may mean, and what else speaks for it: the words beside it. */
export interface Option {
  readonly entry: PlaceEntry;
  readonly weight: number;
}

const COUNTRY = 4;
const PARENT = 2;
const NEAR = 2;
const NEAR_KM = 80;
const POPULATION = 0.5;
const IS_COUNTRY = 1;
/** With less between the best and the next, nothing decides. */
const LEAST_MARGIN = 1;
/** Two places as near as this are one on the map. */
const SAME_PLACE_KM = 30;

const countryShare = (countries: CountryWeights, { country }: PlaceEntry): number => {
  if (country === undefined) return 0;
  let total = 0;
  for (const weight of countries.values()) total += weight;
  return total === 0 ? 0 : (countries.get(country) ?? 0) / total;
};

const nearness = (entry: PlaceEntry, points: readonly Point[]): number => {
  const at = pointOf(entry);
  if (at === null || points.length === 0) return 0;
  return Math.exp(-Math.min(...points.map((point) => distanceKm(at, point))) / NEAR_KM);
};

const scoreOf = ({ entry, weight }: Option, { countries, named, points }: Surroundings): number => {
  const seat = entry.parent?.replace(/-governorate$/u, "") ?? "";
  const hasParent = named.has(entry.parent ?? "") || named.has(seat);
  return (
    weight +
    COUNTRY * countryShare(countries, entry) +
    (hasParent && seat !== entry.id ? PARENT : 0) +
    NEAR * nearness(entry, points) +
    POPULATION * Math.log10(Math.max(1000, entry.population ?? 0)) +
    (entry.kind === "country" ? IS_COUNTRY : 0)
  );
};

/** Which place a name means, and whether another could be meant as well. Null for no options. */
export const choosePlace = (
  options: readonly Option[],
  surroundings: Surroundings,
): { readonly option: Option; readonly uncertain: boolean } | null => {
  const [only] = options;
  if (only === undefined) return null;
  if (options.length === 1) return { option: only, uncertain: false };
  const scored = options
    .map((option) => ({ option, score: scoreOf(option, surroundings) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || next === undefined) return { option: only, uncertain: false };
  const [one, other] = [pointOf(best.option.entry), pointOf(next.option.entry)];
  const isOnePlace = one !== null && other !== null && distanceKm(one, other) < SAME_PLACE_KM;
  return { option: best.option, uncertain: best.score - next.score < LEAST_MARGIN && !isOnePlace };
};
