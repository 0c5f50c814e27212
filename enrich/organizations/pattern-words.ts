import { buildNameIndex, createFixedNames, type NameHit } from "../names/name-index.ts";
import { COUNTRIES, EVERYDAY_COUNTRY_NAMES, type Country } from "../../lexicon/names/countries.ts";
import {
  INSTITUTION_NOUNS_BY_KIND,
  type InstitutionNouns,
} from "../../lexicon/names/actors/institution-nouns.ts";
import { INTRODUCERS, SHORT_FORMS } from "../../lexicon/names/actors/introducers.ts";
import { LOADED_PREFIXES, LOADED_SUFFIXES } from "../../lexicon/names/actors/loaded-prefixes.ts";
import { STATE_BODIES, type StateBody, VAGUE_ALONE } from "../../lexicon/names/actors/state-bodies.ts";
import { spellingsOf } from "../../lexicon/names/actors/spellings.ts";

/** A word or a few of which the names of actors are made. */
export type PatternWord =
  | { readonly part: "country"; readonly country: Country }
  /** The adjective of a country, definite. */
  | { readonly part: "nisba"; readonly country: Country; readonly gender: "feminine" | "masculine" }
  /** The noun of a body of a state, and what may follow it. */
  | {
      readonly part: "body";
      readonly body: StateBody;
      readonly before: "feminine" | "masculine" | "country" | "loaded";
      /** Without a country it means nothing in particular. */
      readonly isVague: boolean;
    }
  /** A noun with which the names of institutions begin. */
  | { readonly part: "institution"; readonly noun: string; readonly institution: InstitutionNouns }
  /** A word behind which an everyday word is the name of an actor of these kinds. */
  | { readonly part: "introducer"; readonly kinds: readonly string[] }
  /** A definite noun that may be short for an actor named before. */
  | { readonly part: "short-form" }
  | { readonly part: "loaded-prefix" }
  | { readonly part: "loaded-suffix" };

export type PatternHit = NameHit<PatternWord>;

type Named = readonly [name: string, word: PatternWord];

const countryWords = (country: Country): readonly Named[] => [
  // `مبلغ مالي` is no evidence of Mali.
  ...[country.name, ...country.variants]
    .filter((name) => !EVERYDAY_COUNTRY_NAMES.has(name))
    .map((name): Named => [name, { part: "country", country }]),
  ...country.nisba.flatMap((nisba): readonly Named[] => [
    [`ال${nisba}`, { part: "nisba", country, gender: "masculine" }],
    [`ال${nisba}ة`, { part: "nisba", country, gender: "feminine" }],
  ]),
];

/** The two Koreas share an adjective; a second one tells them apart. */
const KOREAS: readonly Named[] = COUNTRIES.filter(({ code }) => code === "KR" || code === "KP").flatMap(
  (country): readonly Named[] => {
    const side = country.code === "KR" ? "الجنوبي" : "الشمالي";
    return [
      [`الكوري ${side}`, { part: "nisba", country, gender: "masculine" }],
      [`الكورية ${side}ة`, { part: "nisba", country, gender: "feminine" }],
    ];
  },
);

const vague: ReadonlySet<string> = new Set(VAGUE_ALONE);

const bodyWords = (body: StateBody): readonly Named[] => {
  const { name, gender, feminine = [], masculine = [], construct = [], loaded = [] } = body;
  const each = (names: readonly string[], before: "feminine" | "masculine" | "country" | "loaded") =>
    names
      .flatMap(spellingsOf)
      .map((noun): Named => [noun, { part: "body", body, before, isVague: vague.has(noun) }]);
  return [
    ...each([name], gender),
    ...each(feminine, "feminine"),
    ...each(masculine, "masculine"),
    ...each(construct, "country"),
    ...each(loaded, "loaded"),
  ];
};

const PATTERN_WORDS = buildNameIndex<PatternWord>([
  ...COUNTRIES.flatMap(countryWords),
  ...KOREAS,
  ...STATE_BODIES.flatMap(bodyWords),
  ...INSTITUTION_NOUNS_BY_KIND.flatMap((institution) =>
    institution.nouns.map((noun): Named => [noun, { part: "institution", noun, institution }]),
  ),
  ...INTRODUCERS.flatMap(({ kinds, words }) =>
    words.map((word): Named => [word, { part: "introducer", kinds }]),
  ),
  ...SHORT_FORMS.map((word): Named => [word, { part: "short-form" }]),
  ...LOADED_PREFIXES.map((prefix): Named => [prefix, { part: "loaded-prefix" }]),
  ...LOADED_SUFFIXES.map((suffix): Named => [suffix, { part: "loaded-suffix" }]),
]);

/** All of them in a text. */
export const findPatterns = createFixedNames(PATTERN_WORDS);
