import { CITIES } from "../../lexicon/names/cities.ts";
import { PLACE_ENTRIES } from "../../lexicon/names/places/place-entries.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { MONTH_NAMES } from "../../lexicon/dates/month-names.ts";
import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { PERSON_NAMES } from "../../lexicon/names/people/person-entries.ts";
import { SAME_MEANING } from "../../lexicon/search/same-meaning.ts";
import { numberNames } from "../stems/number-rules.ts";
import { SEARCH_ACTORS } from "../stems/search-actors.ts";

/** The analyzer drops function words, which leaves a gap in a name, and a rule cannot have gaps. Such a name is found by its words. */
const hasGap = (name: string): boolean => name.split(/[ -]/u).some((word) => FUNCTION_WORDS.includes(word));

/** A rule of names that mean the same; a comma separates them. */
const sameMeaning = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(",", " ")).join(", ");

/**
 * A person's name in Latin letters finds the Arabic one as well, but not the other way round: a rule makes a phrase of the name on its
 * left, and someone who types `بشار الأسد` means `بشار حافظ الأسد` too.
 */
const personRule = ([name, ...latin]: readonly string[]): string =>
  `${sameMeaning(latin)} => ${sameMeaning([...latin, name ?? ""])}`;

/** Kinds of places that people search for in Latin letters. Smaller ones would only make the rules many. */
const SEARCHED_KINDS: ReadonlySet<string> = new Set(["city", "governorate", "region"]);
/** Governorates that are called after their capital are found by its name. */
const AFTER_CAPITAL = /-governorate$/u;

/**
 * Places with their names in Latin letters: those of one Arabic name together. The Latin forms of a name that is also an everyday word
 * would find every text with the word, so such a place has only the form that the list of cities gives it.
 */
const placeNames = (): string[][] => {
  const latinOf = new Map<string, Set<string>>();
  const add = (name: string, latin: readonly string[]): void => {
    const known = latinOf.get(name) ?? new Set();
    for (const form of latin) known.add(form);
    latinOf.set(name, known);
  };
  for (const { name, latin } of Object.values(CITIES).flat()) if (latin !== undefined) add(name, [latin]);
  for (const { id, kind, name, latin, word } of PLACE_ENTRIES)
    if (word !== true && SEARCHED_KINDS.has(kind) && !AFTER_CAPITAL.test(id)) add(name, latin);
  return [...latinOf].map(([name, latin]) => [name, ...latin]);
};

/** `الجزائر العاصمة`: a capital that is called like its country. */
const CAPITAL = / العاصمة$/u;

/**
 * A capital's name in Latin letters finds the name that it shares with its country: texts call both `تونس`. Not the other way round, since
 * who types that means the country as well.
 */
const capitalRules = (): string[] =>
  PLACE_ENTRIES.filter(({ name }) => CAPITAL.test(name)).flatMap(({ name, latin }) =>
    latin.map((form) => `${form} => ${sameMeaning([form, name, name.replace(CAPITAL, "")])}`),
  );

/** Letters of the name of a month. A shorter one is another word: `آب` is also a father. */
const SHORTEST_MONTH = 3;
/** Names of months that are first of all something else: flowers, dates, a general. */
const OTHER_THINGS: ReadonlySet<string> = new Set(["نوار", "النوار", "التمور", "هانيبال", "أي النار"]);

/** The Arabic names of each month of the Gregorian calendar. */
const monthNames = (): readonly string[][] =>
  MONTH_NAMES.filter(({ calendar }) => calendar === "gregorian").map(({ names }) =>
    names.filter(
      (name) =>
        /^[\u0621-\u064A]+(?: [\u0621-\u064A]+)?$/u.test(name) &&
        name.length >= SHORTEST_MONTH &&
        !OTHER_THINGS.has(name),
    ),
  );

/**
 * The rules of the `synonym_graph` filter: names that mean the same. Elasticsearch reads them through the analyzer itself, so they
 * are in ordinary spelling.
 */
export const aliasRules = (): string[] => [
  ...[
    ...SEARCH_ACTORS.map(({ names }) => names),
    ...SAME_MEANING,
    ...COUNTRIES.map(({ name, latin }) => [name, ...latin]),
    ...placeNames(),
  ]
    .map((names) => names.filter((name) => !hasGap(name)))
    .filter((names) => names.length > 1)
    .map(sameMeaning),
  ...capitalRules(),
  ...monthNames().map(sameMeaning),
  ...numberNames().map(sameMeaning),
  ...PERSON_NAMES.filter((names) => !names.some(hasGap)).map(personRule),
];
