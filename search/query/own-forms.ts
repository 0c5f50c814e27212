import { ARTICLE_PREFIXES, NAME_PREFIXES } from "../../lexicon/search/clitics.ts";
import { NEWS_VERBS } from "../../lexicon/search/news-verbs.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { foldWord } from "../stems/fold-word.ts";
import { hasArticle, type Inflected, nisbaForms, nounForms, verbForms } from "../stems/word-forms.ts";

/** What may stand before a verb: "and", and "so". */
const BEFORE_VERBS = ["", "و", "ف"];

/** Forms, and what may be joined before each of them. */
interface Joinable {
  readonly prefixes: readonly string[];
  readonly forms: readonly string[];
}

/** The forms of a noun or adjective as a text has them, with what is joined before them. */
const nominal = ({ words, plain, possessed }: Inflected): readonly Joinable[] => [
  { prefixes: NAME_PREFIXES, forms: [...words, ...plain, ...possessed] },
  { prefixes: ARTICLE_PREFIXES, forms: plain },
];

const nameForms = (name: string): Joinable =>
  hasArticle(name)
    ? { prefixes: ARTICLE_PREFIXES, forms: [foldWord(name).slice(2)] }
    : { prefixes: NAME_PREFIXES, forms: [foldWord(name)] };

const oneWord = (names: readonly string[]): readonly string[] => names.filter((name) => !name.includes(" "));

/** Words of one stem that readers distinguish: a verb and its noun, a country and its adjective. */
const makeFamilies = (): readonly (readonly Joinable[])[] => [
  ...NEWS_VERBS.flatMap(([past, present, noun]) => {
    const { words, verbal } = verbForms(past, present);
    return noun === undefined || foldWord(noun) === foldWord(past)
      ? []
      : [[{ prefixes: BEFORE_VERBS, forms: [...words, ...verbal] }], nominal(nounForms(noun))];
  }),
  ...COUNTRIES.flatMap(({ name, variants, nisba }) => [
    oneWord([name, ...variants]).map(nameForms),
    oneWord(nisba).flatMap((one) => nominal(nisbaForms(one))),
  ]),
];

/** Made once, by the first search. What is joined is left to the question: all of it would take a tenth of a second. */
let families: ReturnType<typeof makeFamilies> | undefined;

const has = ({ prefixes, forms }: Joinable, word: string): boolean =>
  prefixes.some((prefix) => word.startsWith(prefix) && forms.includes(word.slice(prefix.length)));

const joined = ({ prefixes, forms }: Joinable): readonly string[] =>
  prefixes.flatMap((prefix) => forms.map((form) => prefix + form));

/**
 * The forms that are nearer to a word than the others of its stem, in folded letters: those of the verb for `توفي`, where `وفاة` has the same
 * stem, and those of the country for `أمريكا`, where `أمريكي` has. Empty for a word whose forms are all as near, and for one of two families
 * (`سورية`, the country and the adjective).
 */
export const ownForms = (word: string): readonly string[] => {
  families ??= makeFamilies();
  const folded = foldWord(word);
  const own = families.filter((family) => family.some((part) => has(part, folded)));
  return own.length === 1 ? [...new Set(own.flat().flatMap(joined))] : [];
};
