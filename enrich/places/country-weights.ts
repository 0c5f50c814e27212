import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import type { PlaceKind } from "../../lexicon/names/places/place-row.ts";
import type { Tokens } from "../words/tokens.ts";
import { cueOf, type PlaceCue } from "./place-cues.ts";
import { triggersOf } from "../words/triggers.ts";

/** How often an article names each country, by its name, its adjective or a place in it. By ISO code. */
export type CountryWeights = Map<string, number>;

const ADJECTIVE = 1;
const COUNTRY = 1;
const PLACE = 1;

/** `نهر` and `جبل` are part of the name that follows, so it is not the name without them. */
const TRIGGERING: ReadonlySet<PlaceKind | undefined> = new Set<PlaceKind>([
  "city",
  "town",
  "governorate",
  "neighbourhood",
  "region",
]);

/** What the words of an article say by themselves: looked at once, for speed. */
export interface WordScan {
  /** The adjectives of countries, counted. */
  readonly countries: CountryWeights;
  /** Words with which a composed place may begin. */
  readonly beginnings: readonly number[];
  /** Words that say what place a name behind them is, if it is a settlement or a part of one, or of a country. */
  readonly triggers: readonly number[];
}

const isTriggering = ({ kinds }: PlaceCue): boolean => kinds !== null && TRIGGERING.has(kinds[0]);
const isBeginning = ({ compose }: PlaceCue): boolean =>
  compose?.part === "the side" || compose?.part === "border";

const tellingWordsIn = triggersOf((word) => {
  const cue = cueOf(word);
  return isTriggering(cue) || cue.nisba !== null || isBeginning(cue);
});

/** Reads the words of a text that say something by themselves. */
export const scanWords = (tokens: Tokens): WordScan => {
  const countries: CountryWeights = new Map();
  const beginnings: number[] = [];
  const triggers: number[] = [];
  for (const at of tellingWordsIn(tokens)) {
    const word = tokens.words[at];
    if (word === undefined) continue;
    const cue = cueOf(word);
    const { nisba } = cue;
    if (isTriggering(cue)) triggers.push(at);
    if (nisba !== null) countries.set(nisba, (countries.get(nisba) ?? 0) + ADJECTIVE);
    if (isBeginning(cue)) beginnings.push(at);
  }
  return { countries, beginnings, triggers };
};

/** Counts a place that is certain. */
export const addPlace = (weights: CountryWeights, { country, kind }: PlaceEntry): void => {
  if (country === undefined) return;
  weights.set(country, (weights.get(country) ?? 0) + (kind === "country" ? COUNTRY : PLACE));
};
