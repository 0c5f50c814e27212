import { CITIES } from "../../lexicon/names/cities.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { SAME_MEANING } from "../../lexicon/search/same-meaning.ts";
import { SEARCH_ACTORS } from "./search-actors.ts";
import { NAME_CLITICS } from "../../lexicon/search/clitics.ts";
import type { Lexeme } from "./lexemes.ts";
import { bareWord, hasArticle, type Inflected, nisbaForms } from "./word-forms.ts";

/** The names of one word. Only these need rules: the words of longer names are stemmed each by itself. */
const singleWords = (names: readonly string[]): string[] => names.filter((name) => !name.includes(" "));

/** Countries: their names, the stem for all of them, and their adjectives. */
const countries = COUNTRIES.flatMap(({ name, variants, nisba }) => {
  const names = singleWords([name, ...variants]);
  const [first] = names;
  return first === undefined ? [] : [{ stem: bareWord(first), names, nisba: singleWords(nisba) }];
});

const cities = singleWords(
  Object.values(CITIES)
    .flat()
    .filter(({ word }) => word !== true)
    .map(({ name }) => name),
);

/** Actors with a name of one Arabic word. Plurals of people (`الحوثيون`) are not among them: they lose their endings like other nouns. */
const actors = singleWords([...SEARCH_ACTORS.flatMap(({ names }) => names), ...SAME_MEANING.flat()]).filter(
  (name) => /^[\u0621-\u064A]+(?<!\u0648\u0646|\u064A\u0646)$/u.test(name),
);

const nameForms = (name: string): Inflected => ({
  words: [bareWord(name)],
  plain: hasArticle(name) ? [bareWord(name)] : [],
  possessed: [],
  verbal: [],
});

/** The names with their stems: all letters of a name; a country, its other names and its adjectives together. */
export const nameLexemes = (): readonly Lexeme[] => [
  ...countries.map(({ stem, names, nisba }) => ({
    stem,
    forms: [...names.map(nameForms), ...nisba.map(nisbaForms)],
    prefixes: NAME_CLITICS,
  })),
  ...[...new Set([...actors, ...cities])].map((name) => ({
    stem: bareWord(name),
    forms: [nameForms(name)],
    prefixes: NAME_CLITICS,
  })),
];
