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

const ARTICLE = "\u0627\u0644";
const TEH_MARBUTA = "\u0629";

const cross = (prefixes: readonly string[], word: string, endings: readonly string[]): string[] =>
  prefixes.flatMap((prefix) => endings.map((ending) => prefix + word + ending));

/** Whether a name has the article: `العراق` does, `ألمانيا` only looks so once folded. */
const hasArticle = (name: string): boolean => name.startsWith(ARTICLE) && name.length > ARTICLE.length + 2;

/** A word folded and without its article: what we call it by. */
export const bareWord = (word: string): string =>
  foldWord(hasArticle(word) ? word.slice(ARTICLE.length) : word);

/** A name with everything that may stand before it; one with an article may stand without it as well. */
export const nameForms = (name: string): string[] =>
  cross(hasArticle(name) ? [...ARTICLE_PREFIXES, ...NAME_PREFIXES] : NAME_PREFIXES, bareWord(name), [""]);

/** An adjective in `ي` in all its forms: `سوري`, `السورية`, `والسوريين`. */
export const nisbaForms = (nisba: string): string[] =>
  cross(
    [...ARTICLE_PREFIXES, ...NOUN_PREFIXES],
    foldWord(nisba).slice(0, -1),
    NISBA_ENDINGS.map((ending) => foldWord(ending)),
  );

/** A noun in its forms. One in `ة` has it, or a `ت` in its place, in all of them. */
export const nounForms = (
  noun: string,
  prefixes: readonly string[] = [...ARTICLE_PREFIXES, ...NAME_PREFIXES],
): string[] => {
  const word = bareWord(noun);
  return noun.endsWith(TEH_MARBUTA)
    ? cross(
        prefixes,
        word.slice(0, -1),
        FEMININE_ENDINGS.map((ending) => foldWord(ending)),
      )
    : cross(
        prefixes,
        word,
        NOUN_ENDINGS.map((ending) => foldWord(ending)),
      );
};

/** A broken plural in its forms. */
export const pluralForms = (plural: string): string[] =>
  cross([...ARTICLE_PREFIXES, ...NOUN_PREFIXES], bareWord(plural), PLURAL_ENDINGS);

/** The forms of a verb in the third person and the first, without what may be joined before them. */
export const verbForms = (past: string, present: string): string[] => [
  ...cross([""], foldWord(past), PAST_ENDINGS),
  ...cross(PRESENT_PREFIXES, foldWord(present).slice(1), PRESENT_ENDINGS),
];
