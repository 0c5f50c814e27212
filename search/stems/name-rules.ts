import { CITIES } from "../../lexicon/names/cities.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { PROTECTED_WORDS } from "../../lexicon/search/protected-words.ts";
import { SAME_MEANING } from "../../lexicon/search/same-meaning.ts";
import { SEARCH_ACTORS } from "./search-actors.ts";
import { foldWord } from "./fold-word.ts";
import { lightStem } from "./light-stem.ts";
import type { RuleBook } from "./rule-book.ts";
import { bareWord, nameForms, nisbaForms, nounForms, TEH_MARBUTA } from "./word-forms.ts";

/** A shorter stem is the root of everyday words, so a rule for it would hit these: such a word gets rules for its whole forms. */
const TELLING_NAME_LETTERS = 4;

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

const protectedWords = PROTECTED_WORDS.map(([word]) => word);

/** Actors with a name of one Arabic word. Plurals of people (`الحوثيون`) are not among them: they lose their endings like other nouns. */
const actors = singleWords([...SEARCH_ACTORS.flatMap(({ names }) => names), ...SAME_MEANING.flat()]).filter(
  (name) => /^[\u0621-\u064A]+(?<!\u0648\u0646|\u064A\u0646)$/u.test(name),
);

/** The stems of all names. */
export const nameStems = (): string[] => [
  ...countries.map(({ stem }) => stem),
  ...[...actors, ...cities, ...protectedWords].map(bareWord),
];

/** Adds a rule for each form to which the stemmer would give another stem. */
const addForms = (whole: RuleBook, forms: readonly string[], stem: string): void => {
  for (const form of forms) if (lightStem(form) !== stem) whole.add(form, stem);
};

/** Adds rules for whole words: those that the stemmer would take for another word keep their letters. */
export const addProtected = (whole: RuleBook): void => {
  for (const word of protectedWords)
    addForms(whole, word.endsWith(TEH_MARBUTA) ? nounForms(word) : nameForms(word), bareWord(word));
};

/** Adds rules for whole words: a name keeps its letters, whatever is joined before it, and the adjectives of a country get its stem. */
export const addNames = (whole: RuleBook): void => {
  for (const city of [...actors, ...cities]) addForms(whole, nameForms(city), bareWord(city));
  for (const { stem, names, nisba } of countries) {
    for (const name of names) addForms(whole, nameForms(name), stem);
    for (const adjective of nisba)
      if (lightStem(foldWord(adjective)).length < TELLING_NAME_LETTERS)
        addForms(whole, nisbaForms(adjective), stem);
  }
};

/** Adds rules for stems: the adjectives of a country whose stem belongs to no other word. */
export const addAdjectives = (stems: RuleBook): void => {
  for (const { stem, nisba } of countries)
    for (const adjective of nisba) {
      const stemmed = lightStem(foldWord(adjective));
      if (stemmed.length >= TELLING_NAME_LETTERS && stemmed !== stem) stems.add(stemmed, stem);
    }
};
