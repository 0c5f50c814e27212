import {
  ARTICLE_PREFIXES,
  FEMININE_ENDINGS,
  NAME_PREFIXES,
  NISBA_ENDINGS,
  NOUN_ENDINGS,
  NOUN_PREFIXES,
  PAST_ENDINGS,
  PLURAL_ENDINGS,
  PRESENT_ENDINGS,
  PRESENT_PREFIXES,
} from "../../lexicon/search/clitics.ts";
import { foldWord } from "./fold-word.ts";

/** The article, and letters that rules speak of. */
export const ARTICLE = "\u0627\u0644";
export const TEH_MARBUTA = "\u0629";
export const WAW = "\u0648";

const combine = (prefixes: readonly string[], word: string, endings: readonly string[]): string[] =>
  prefixes.flatMap((prefix) => endings.map((ending) => prefix + word + ending));

/** True if a name has the article: `العراق` has it, `ألمانيا` only looks so when it is folded. */
const hasArticle = (name: string): boolean => name.startsWith(ARTICLE) && name.length > ARTICLE.length + 2;

/** A word folded and without its article. Our rules use it as the stem. */
export const bareWord = (word: string): string =>
  foldWord(hasArticle(word) ? word.slice(ARTICLE.length) : word);

/** The forms of a name with everything that may be joined before it. A name with the article also has forms without it. */
export const nameForms = (name: string): string[] =>
  combine(hasArticle(name) ? [...ARTICLE_PREFIXES, ...NAME_PREFIXES] : NAME_PREFIXES, bareWord(name), [""]);

/** All forms of an adjective in `ي`: `سوري`, `السورية`, `والسوريين`. */
export const nisbaForms = (nisba: string): string[] =>
  combine(
    [...ARTICLE_PREFIXES, ...NOUN_PREFIXES],
    foldWord(nisba).slice(0, -1),
    NISBA_ENDINGS.map((ending) => foldWord(ending)),
  );

/** The forms of a noun. A noun in `ة` has this letter, or `ت` instead, in all of them. */
export const nounForms = (
  noun: string,
  prefixes: readonly string[] = [...ARTICLE_PREFIXES, ...NAME_PREFIXES],
): string[] => {
  const word = bareWord(noun);
  return noun.endsWith(TEH_MARBUTA)
    ? combine(
        prefixes,
        word.slice(0, -1),
        FEMININE_ENDINGS.map((ending) => foldWord(ending)),
      )
    : combine(
        prefixes,
        word,
        NOUN_ENDINGS.map((ending) => foldWord(ending)),
      );
};

/** The forms of a broken plural. */
export const pluralForms = (plural: string): string[] =>
  combine([...ARTICLE_PREFIXES, ...NOUN_PREFIXES], bareWord(plural), PLURAL_ENDINGS);

/** The forms of a verb in the third and first person, with nothing joined before them. */
export const verbForms = (past: string, present: string): string[] => [
  ...combine([""], foldWord(past), PAST_ENDINGS),
  ...combine(PRESENT_PREFIXES, foldWord(present).slice(1), PRESENT_ENDINGS),
];
