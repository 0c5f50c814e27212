import { AL_WORDS } from "../../lexicon/search/al-words.ts";
import {
  FEMININE_ENDINGS,
  NISBA_ENDINGS,
  NOUN_ENDINGS,
  PAST_ENDINGS,
  PLURAL_ENDINGS,
  PRESENT_ENDINGS,
  PRESENT_PREFIXES,
  WEAK_PAST_ENDINGS,
} from "../../lexicon/search/clitics.ts";
import { foldWord } from "./fold-word.ts";

/** The article, and letters that rules speak of. */
export const ARTICLE = "\u0627\u0644";
export const LAM = "\u0644";
export const TEH_MARBUTA = "\u0629";
const ALEF_MAKSURA = "\u0649";

const combine = (prefixes: readonly string[], word: string, endings: readonly string[]): string[] =>
  prefixes.flatMap((prefix) => endings.map((ending) => prefix + word + ending));

const alWords = new Set(AL_WORDS);

/** True if a name has the article: `العراق` has it, `ألمانيا` only looks so when it is folded. */
export const hasArticle = (name: string): boolean =>
  name.startsWith(ARTICLE) && name.length > ARTICLE.length + 2 && !alWords.has(name);

/** A word folded and without its article. Our rules use it as the stem. */
export const bareWord = (word: string): string =>
  foldWord(hasArticle(word) ? word.slice(ARTICLE.length) : word);

/** A word with every ending and nothing before it; which endings it may have behind the article as well. */
export interface Inflected {
  /** As a dictionary has it. */
  readonly words: readonly string[];
  /** With a possessor or object: never behind the article. */
  readonly possessed: readonly string[];
  readonly plain: readonly string[];
  /** Of a verb. */
  readonly verbal: readonly string[];
}

const inflect = (
  word: string,
  stem: string,
  [plain, possessed]: readonly [readonly string[], readonly string[]],
): Inflected => ({
  words: [word],
  plain: plain.map((ending) => stem + foldWord(ending)),
  possessed: possessed.map((ending) => stem + foldWord(ending)),
  verbal: [],
});

/** The forms of a noun. A noun in `ة` has this letter, or `ت` instead, in all of them. */
export const nounForms = (noun: string): Inflected =>
  noun.endsWith(TEH_MARBUTA)
    ? inflect(bareWord(noun), bareWord(noun).slice(0, -1), FEMININE_ENDINGS)
    : inflect(bareWord(noun), bareWord(noun), NOUN_ENDINGS);

/** The forms of an adjective in `ي`: `سوري`, `سورية`, `سوريين`. */
export const nisbaForms = (nisba: string): Inflected =>
  inflect(foldWord(nisba), foldWord(nisba).slice(0, -1), [NISBA_ENDINGS, []]);

/** The forms of a broken plural. */
export const pluralForms = (plural: string): Inflected =>
  inflect(bareWord(plural), bareWord(plural), PLURAL_ENDINGS);

/** The forms of a verb in the third and first person. A past in `ى` and a present in `ي` lose this letter before an ending. */
export const verbForms = (past: string, present: string): Inflected => {
  const [pastStem, presentStem] = [foldWord(past), foldWord(present).slice(1)];
  const pasts = past.endsWith(ALEF_MAKSURA)
    ? [pastStem, ...combine([""], pastStem.slice(0, -1), WEAK_PAST_ENDINGS)]
    : combine([""], pastStem, PAST_ENDINGS);
  const isWeak = /[يىو]$/u.test(present);
  const presents = isWeak
    ? combine(PRESENT_PREFIXES, presentStem.slice(0, -1), [presentStem.slice(-1), "ون", "وا"])
    : combine(PRESENT_PREFIXES, presentStem, PRESENT_ENDINGS);
  return { words: [pastStem, foldWord(present)], plain: [], possessed: [], verbal: [...pasts, ...presents] };
};
