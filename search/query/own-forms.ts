import { ARTICLE_PREFIXES, NAME_PREFIXES } from "../../lexicon/search/clitics.ts";
import { NEWS_VERBS } from "../../lexicon/search/news-verbs.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { foldWord } from "../stems/fold-word.ts";
import { hasArticle, type Inflected, nisbaForms, nounForms, verbForms } from "../stems/word-forms.ts";

/** What may stand before a verb: "and", and "so". */
const BEFORE_VERBS = ["", "و", "ف"];

const joined = (prefixes: readonly string[], forms: readonly string[]): readonly string[] =>
  prefixes.flatMap((prefix) => forms.map((form) => prefix + form));

/** The forms of a noun or adjective as a text has them, with what is joined before them. */
const nominal = ({ words, plain, possessed }: Inflected): readonly string[] => [
  ...joined(NAME_PREFIXES, [...words, ...plain, ...possessed]),
  ...joined(ARTICLE_PREFIXES, plain),
];

const nameForms = (name: string): readonly string[] =>
  hasArticle(name)
    ? joined(ARTICLE_PREFIXES, [foldWord(name).slice(2)])
    : joined(NAME_PREFIXES, [foldWord(name)]);

const oneWord = (names: readonly string[]): readonly string[] => names.filter((name) => !name.includes(" "));

/** Words of one stem that readers distinguish: a verb and its noun, a country and its adjective. */
const families = (): readonly (readonly string[])[] => [
  ...NEWS_VERBS.flatMap(([past, present, noun]) => {
    const { words, verbal } = verbForms(past, present);
    return noun === undefined || foldWord(noun) === foldWord(past)
      ? []
      : [joined(BEFORE_VERBS, [...words, ...verbal]), nominal(nounForms(noun))];
  }),
  ...COUNTRIES.flatMap(({ name, variants, nisba }) => [
    oneWord([name, ...variants]).flatMap(nameForms),
    oneWord(nisba).flatMap((one) => nominal(nisbaForms(one))),
  ]),
];

let made: ReadonlyMap<string, readonly string[]> | undefined;

/** The family of each form; a form of two (`سورية`, the country and the adjective) is of neither. */
const familyOf = (): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const family of families()) {
    const forms = [...new Set(family)];
    for (const form of forms) found.set(form, found.has(form) ? [] : forms);
  }
  return found;
};

/**
 * The forms that are nearer to a word than the others of its stem, in folded letters: those of the verb for `توفي`, where `وفاة` has the same
 * stem, and those of the country for `أمريكا`, where `أمريكي` has. Empty for a word whose forms are all as near.
 */
export const ownForms = (word: string): readonly string[] => {
  made ??= familyOf();
  return made.get(foldWord(word)) ?? [];
};
