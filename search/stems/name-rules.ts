import { ACTORS } from "../../lexicon/names/actors.ts";
import { CITIES } from "../../lexicon/names/cities.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { PROTECTED_WORDS } from "../../lexicon/search/protected-words.ts";
import { foldWord } from "./fold-word.ts";
import { lightStem } from "./light-stem.ts";
import type { RuleBook } from "./rule-book.ts";
import { bareWord, nameForms, nisbaForms, nounForms } from "./word-forms.ts";

/** Shorter stems are roots of everyday words, so they can tell nothing: the word itself must be named. */
const TELLING_NAME_LETTERS = 4;

const TEH_MARBUTA = "\u0629";

/** Names that need rules are one word. The words of longer ones are stemmed each by itself. */
const oneWord = (names: readonly string[]): string[] => names.filter((name) => !name.includes(" "));

/** Names of countries with the one they are known by, and their adjectives. */
const countries = COUNTRIES.flatMap(({ name, variants, nisba }) => {
  const names = oneWord([name, ...variants]);
  const [first] = names;
  return first === undefined ? [] : [{ stem: bareWord(first), names, nisba: oneWord(nisba) }];
});

const cities = oneWord(
  Object.values(CITIES)
    .flat()
    .filter(({ word }) => word !== true)
    .map(({ name }) => name),
);

const words = PROTECTED_WORDS.map(([word]) => word);

/** Names of one Arabic word; plurals of people (`الحوثيون`) lose their endings like other nouns. */
const actors = oneWord(ACTORS.flatMap(({ name, aliases }) => [name, ...aliases])).filter((name) =>
  /^[\u0621-\u064A]+(?<!\u0648\u0646|\u064A\u0646)$/u.test(name),
);

/** The stems that names have. */
export const nameStems = (): string[] => [
  ...countries.map(({ stem }) => stem),
  ...[...actors, ...cities, ...words].map(bareWord),
];

/** A rule for each form that the stemmer would not give this stem. */
const addForms = (whole: RuleBook, forms: readonly string[], stem: string): void => {
  for (const form of forms) if (lightStem(form) !== stem) whole.add(form, stem);
};

/** Rules for whole words: what the stemmer would take for another word keeps its letters. */
export const addProtected = (whole: RuleBook): void => {
  for (const word of words)
    addForms(whole, word.endsWith(TEH_MARBUTA) ? nounForms(word) : nameForms(word), bareWord(word));
};

/** Rules for whole words: a name keeps its letters, whatever is joined before it, and the adjectives of a country are its name. */
export const addNames = (whole: RuleBook): void => {
  for (const city of [...actors, ...cities]) addForms(whole, nameForms(city), bareWord(city));
  for (const { stem, names, nisba } of countries) {
    for (const name of names) addForms(whole, nameForms(name), stem);
    for (const adjective of nisba)
      if (lightStem(foldWord(adjective)).length < TELLING_NAME_LETTERS)
        addForms(whole, nisbaForms(adjective), stem);
  }
};

/** Rules for stems: the adjectives of a country whose stem is no other word's. */
export const addAdjectives = (stems: RuleBook): void => {
  for (const { stem, nisba } of countries)
    for (const adjective of nisba) {
      const stemmed = lightStem(foldWord(adjective));
      if (stemmed.length >= TELLING_NAME_LETTERS && stemmed !== stem) stems.add(stemmed, stem);
    }
};
