import type { PatternHit } from "./pattern-words.ts";
import type { Reading } from "../names/reading.ts";
import { isClubByWord } from "./clubs.ts";

/** Which countries an article is about, as far as its names say. */
export interface CountryEvidence {
  /** 0 to 1: how much of the evidence points to one of these countries. */
  readonly shareOf: (countries: readonly string[]) => number;
  /** The country with most evidence, and its share; null without any. */
  readonly main: { readonly country: string; readonly share: number } | null;
  /** Whether a name of another country, or of what lies in one, stands near a word. */
  readonly isOtherNear: (country: string, at: number) => boolean;
}

/** A place or an actor of a country says less of what an article is about than the country's own name. */
const NAME_OF_COUNTRY = 1;
const NAME_IN_COUNTRY = 0.5;
/** In words: about the clause in which a name stands. */
const NEAR = 8;

/** The country to which all that a hit may mean belongs, or null. */
const countryOfHit = ({ values: all }: Reading["hits"][number]): string | null => {
  // `روما` is Italian as a city and as a club.
  const values = all.filter((name) => !isClubByWord(name));
  const [first] = values;
  const country = first?.entry.country ?? null;
  // A name that itself depends on the country is no evidence for it.
  const isUnsure = values.some(
    ({ alias, entry }) => alias?.word === true || alias?.countries !== undefined || "word" in entry,
  );
  return !isUnsure && values.every(({ entry }) => entry.country === country) ? country : null;
};

/** Counts the names of countries, of their adjectives, and of what lies in them. */
export const countryEvidenceOf = ({ hits }: Reading, patterns: readonly PatternHit[]): CountryEvidence => {
  const weights = new Map<string, number>();
  let total = 0;
  const countryAt = new Map<number, string>();
  const add = (country: string, weight: number, at: number): void => {
    countryAt.set(at, country);
    weights.set(country, (weights.get(country) ?? 0) + weight);
    total += weight;
  };
  let covered = -1;
  for (const { values, last } of patterns) {
    const [word] = values;
    if (word === undefined || last <= covered || (word.part !== "country" && word.part !== "nisba")) continue;
    covered = last;
    const isOne = values.every((each) => "country" in each && each.country === word.country);
    if (isOne) add(word.country.code, NAME_OF_COUNTRY, last);
  }
  covered = -1;
  for (const hit of hits) {
    if (hit.last <= covered) continue;
    const country = countryOfHit(hit);
    if (country === null) continue;
    covered = hit.last;
    add(country, NAME_IN_COUNTRY, hit.last);
  }
  let main: CountryEvidence["main"] = null;
  for (const [country, weight] of weights)
    if (main === null || weight / total > main.share) main = { country, share: weight / total };
  return {
    main,
    isOtherNear: (country, word) => {
      for (let at = word - NEAR; at <= word + NEAR; at += 1)
        if ((countryAt.get(at) ?? country) !== country) return true;
      return false;
    },
    shareOf: (countries) =>
      total === 0 ? 0 : countries.reduce((sum, country) => sum + (weights.get(country) ?? 0), 0) / total,
  };
};
