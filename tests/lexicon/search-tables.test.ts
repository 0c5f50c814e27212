import { describe, expect, test } from "vitest";
import { BROKEN_PLURALS } from "../../lexicon/search/broken-plurals.ts";
import { CITIES } from "../../lexicon/names/cities.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { LOOK_ALIKES } from "../../lexicon/search/look-alikes.ts";
import { NEWS_NOUNS } from "../../lexicon/search/news-nouns.ts";
import { NEWS_VERBS } from "../../lexicon/search/news-verbs.ts";
import { PERSON_NAMES } from "../../lexicon/names/people/person-entries.ts";
import { PROTECTED_WORDS } from "../../lexicon/search/protected-words.ts";
import { SAME_MEANING } from "../../lexicon/search/same-meaning.ts";
import { SEARCH_ACTORS } from "../../search/stems/search-actors.ts";
import { SPELLINGS } from "../../lexicon/search/spellings.ts";
import { aliasRules } from "../../search/indices/alias-rules.ts";
import { foldWord } from "../../search/stems/fold-word.ts";
import { toStoredForm } from "../../text/stored-form.ts";

const cities = Object.values(CITIES).flat();
const countryNames = COUNTRIES.flatMap(({ name, variants }) => [name, ...variants]);
const actorNames = [...SEARCH_ACTORS.map(({ names }) => names), ...SAME_MEANING];

const tables: Readonly<Record<string, readonly string[]>> = {
  actors: actorNames.flat(),
  "broken plurals": BROKEN_PLURALS.flat(),
  cities: cities.flatMap(({ name, latin }) => (latin === undefined ? [name] : [name, latin])),
  countries: [...countryNames, ...COUNTRIES.flatMap(({ nisba, latin }) => [...nisba, ...latin])],
  "function words": FUNCTION_WORDS,
  "look-alikes": LOOK_ALIKES,
  nouns: NEWS_NOUNS,
  verbs: NEWS_VERBS.flatMap(([past, present, noun]) => [
    past,
    present,
    ...(noun === undefined ? [] : [noun]),
  ]),
  people: PERSON_NAMES.flat(),
  "protected words": PROTECTED_WORDS.map(([word]) => word),
  spellings: SPELLINGS.flat(),
};

const doubles = (words: readonly string[]): string[] =>
  words.filter((word, at) => words.indexOf(word) !== at);

describe.each(Object.entries(tables))("%s", (_, words) => {
  test("are in the stored form", () => {
    expect(words.filter((word) => word !== toStoredForm(word) || word.trim() === "")).toEqual([]);
  });
});

test.each([
  ["actors", actorNames.flat().map((name) => name.toLowerCase())],
  ["ids of actors", SEARCH_ACTORS.map(({ id }) => id)],
  ["names of countries", countryNames],
  ["codes of countries", COUNTRIES.map(({ code }) => code)],
  ["function words", FUNCTION_WORDS],
  ["look-alikes", LOOK_ALIKES],
  ["nouns", NEWS_NOUNS],
  ["verbs", NEWS_VERBS.map(([past, present]) => `${past} ${present}`)],
  ["names of people", PERSON_NAMES.flat().map((name) => name.toLowerCase())],
  ["protected words", PROTECTED_WORDS.map(([word]) => word)],
  ["singulars", BROKEN_PLURALS.map(([singular]) => singular)],
])("no entry is twice among the %s", (_, words) => {
  expect(doubles(words)).toEqual([]);
});

test("a spelling belongs to one word, and differs from all others in more than folded letters", () => {
  const folded = SPELLINGS.flatMap((spellings) => spellings.map(foldWord));
  expect(doubles(folded)).toEqual([]);
});

test("a plural has one singular", () => {
  expect(doubles(BROKEN_PLURALS.flatMap(([, ...plurals]) => plurals))).toEqual([]);
});

test("the CLDR name of a country contains one of ours, with letters folded", () => {
  const names = new Intl.DisplayNames(["ar"], { type: "region" });
  const differ = COUNTRIES.filter(({ code, name, variants }) => {
    const official = foldWord(names.of(code) ?? "");
    return ![name, ...variants].some((one) => official.includes(foldWord(one)));
  });
  expect(differ.map(({ code }) => code)).toEqual([]);
});

test("no name is a function word", () => {
  const words = new Set(FUNCTION_WORDS.map(foldWord));
  const names = [
    ...actorNames.flat(),
    ...cities.map(({ name }) => name),
    ...countryNames,
    ...PERSON_NAMES.flat(),
  ];
  expect(names.filter((name) => words.has(foldWord(name)))).toEqual([]);
});

test("no name in a rule contains a function word, since queries drop those before letters are folded", () => {
  const words = new Set(FUNCTION_WORDS);
  const hasGap = (name: string): boolean => name.split(/[ -]/u).some((word) => words.has(word));
  const names = aliasRules().flatMap((rule) => rule.split(/, | => /u));
  expect(names.length).toBeGreaterThan(1000);
  expect(names.filter(hasGap)).toEqual([]);
});

test("a place is found by its Latin names, an everyday word only by the form that the list of cities gives it", () => {
  const rules = aliasRules().map((rule) => rule.split(", "));
  const rulesOf = (name: string) => rules.filter((names) => names.includes(name));
  expect(rulesOf("سوسة")).toEqual([["سوسة", "Sousse"]]);
  expect(rulesOf("صور")).toEqual([["صور", "Tyre"]]);
  expect(rulesOf("الباب")).toEqual([]);
});
