/** enrich/places/: Places in a text. */

import { addPlace, type CountryWeights, scanWords } from "./country-weights.ts";
import { type Composed, composeHit } from "./compose-hit.ts";
import { type Evidence, evidenceFor, inOneList, isAlsoCalled, NEEDED } from "./place-evidence.ts";
import { governorateOf, governorateWordOf } from "./governorate-meant.ts";
import { choosePlace, type Option, type Surroundings } from "./choose-place.ts";
import { isOfPerson, placeHitsOf, type PlaceHit, type PlaceName } from "./place-hit.ts";
import { type Candidate, candidateOf, meantEntry } from "../names/mention.ts";
import { kingdomMeant } from "./kingdom-meant.ts";
import type { Point } from "./distance.ts";
import type { Reading } from "../names/reading.ts";
import { composeAdjectives } from "./compose-adjectives.ts";
import { pointOf } from "./place-point.ts";
import { type KnownPlaces, unknownPlaces } from "./unknown-places.ts";

/** Set by eye: no share of right answers was measured for each. */
const CONFIDENCE = { sure: 0.88, small: 0.75, "known word": 0.75, word: 0.7, bound: 0.75 } as const;
/** A place in the name of a body is seldom what is meant. */
const IN_A_BODY = 0.5;
const COMPOSED = 0.9;

interface Found extends Option {
  readonly name: PlaceName;
  readonly evidence: Evidence;
}

const isSure = ({ weakness }: PlaceName): boolean => weakness === "sure";
const isSureCountry = (name: PlaceName): boolean => isSure(name) && name.entry.kind === "country";

/** What the names say that mean only one place, and nothing else. */
const surroundingsOf = (
  countries: CountryWeights,
  hits: readonly PlaceHit[],
  certain: Uint8Array,
): Surroundings => {
  const named = new Set<string>();
  const points: Point[] = [];
  for (const [at, { names, isBody }] of hits.entries()) {
    const [name, ...others] = names;
    if (name === undefined || !isSure(name) || isBody) continue;
    certain[at] = 1;
    if (others.length > 0) continue;
    const { entry } = name;
    addPlace(countries, entry);
    const point = named.has(entry.id) || entry.kind === "country" ? null : pointOf(entry);
    if (point !== null) points.push(point);
    named.add(entry.id);
  }
  return { countries, named, points };
};

const PARENTS: ReadonlySet<string | undefined> = new Set([
  "governorate",
  "region",
  "city",
  "town",
  "country",
]);

const knownAmong = ({ count }: Reading["tokens"], candidates: readonly Candidate[]): KnownPlaces => {
  const taken = new Uint8Array(count + 1);
  const parents = new Uint8Array(count + 1);
  for (const { first, last, entry } of candidates) {
    taken.fill(1, first, last + 1);
    if (PARENTS.has(entry?.kind)) parents[first] = 1;
  }
  return { isTaken: (at) => taken[at] === 1, isParent: (at) => parents[at] === 1 };
};

const levelBefore = ({ words }: Reading["tokens"], { first, before }: PlaceHit): string | null => {
  const word = before.kinds === null ? undefined : words[first - 1];
  return word === undefined ? null : governorateWordOf(word);
};

/** Places that the text may name. */
export const placeCandidates = (reading: Reading): readonly Candidate[] => {
  const { tokens } = reading;
  const hits = placeHitsOf(reading);
  const certain = new Uint8Array(hits.length);
  const scan = scanWords(tokens);
  const surroundings = surroundingsOf(scan.countries, hits, certain);
  const namedBefore = new Set(surroundings.named);

  let meant: string | null | undefined;
  const kingdom = (): string | null => (meant ??= kingdomMeant(reading, surroundings.countries) ?? "");

  const optionsFor = (hit: PlaceHit, at: number): Found[] => {
    const neighbor =
      (certain[at - 1] === 1 && inOneList(tokens, hits[at - 1], hit)) ||
      (certain[at + 1] === 1 && inOneList(tokens, hit, hits[at + 1]));
    const alsoCalled = isAlsoCalled(tokens, hits[at - 1], hit) || isAlsoCalled(tokens, hit, hits[at + 1]);
    const { countries } = surroundings;
    const found: Found[] = [];
    for (const name of hit.names) {
      const { entry } = name;
      const named = namedBefore.has(entry.id);
      const evidence = evidenceFor(hit, name, { neighbor, alsoCalled, named, countries });
      const isEnough =
        name.weakness === "bound"
          ? entry.country === kingdom()
          : evidence.weight >= NEEDED[name.weakness] && (isSure(name) || evidence.isBeside);
      if (isEnough) found.push({ name, entry, evidence, weight: evidence.weight });
    }
    return found;
  };

  const candidates: Candidate[] = [];
  /** Of each hit: the word for governorates that stands before it, or before the list in which it stands. */
  const levels: (string | null)[] = [];
  let covered = -1;
  const addComposed = (composed: Composed, base: readonly string[]): void => {
    covered = composed.last;
    candidates.push(candidateOf(composed, meantEntry(composed.entry), COMPOSED, ["composed", ...base]));
  };
  const ofAdjectives = composeAdjectives(tokens, scan.beginnings);
  let nextAdjective = 0;
  const addAdjectives = (before: number): void => {
    for (
      let one = ofAdjectives[nextAdjective];
      one !== undefined && one.first < before;
      one = ofAdjectives[(nextAdjective += 1)]
    )
      if (one.first > covered) addComposed(one, []);
  };

  for (const [at, hit] of hits.entries()) {
    addAdjectives(hit.first);
    if (hit.first <= covered || (!hit.names.some(isSureCountry) && isOfPerson(tokens, hit))) continue;
    const options = optionsFor(hit, at);
    const chosen = choosePlace(options, surroundings);
    const found = options.find((option) => option === chosen?.option);
    if (chosen === null || found === undefined) continue;
    const { name, evidence } = found;
    const { first, last, clitic, isBody } = hit;
    const word = inOneList(tokens, hits[at - 1], hit) ? levels[at - 1] : undefined;
    const level = levelBefore(tokens, hit) ?? word ?? null;
    levels[at] = level;
    const entry = level === null ? found.entry : governorateOf(found.entry, level);
    certain[at] = 1;
    if (name.weakness === "small") namedBefore.add(entry.id);
    const composed = isBody || chosen.uncertain ? null : composeHit(tokens, { first, last, clitic, entry });
    if (composed !== null) {
      addComposed(composed, evidence.notes);
      continue;
    }
    covered = last;
    const confidence = isBody ? IN_A_BODY : CONFIDENCE[name.weakness];
    const notes = ["lexicon", ...(isBody ? ["inside a name"] : []), ...evidence.notes];
    const marks = { uncertain: chosen.uncertain };
    candidates.push(candidateOf(hit, meantEntry(entry), confidence, notes, marks));
  }
  addAdjectives(tokens.count);
  const unknown = unknownPlaces(tokens, scan.triggers, reading.tagged, knownAmong(tokens, candidates));
  return unknown.length === 0
    ? candidates
    : [...candidates, ...unknown].toSorted((one, other) => one.start - other.start);
};
