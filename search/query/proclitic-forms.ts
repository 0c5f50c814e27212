import { foldWord } from "../stems/fold-word.ts";
import { ARTICLE } from "../stems/word-forms.ts";
import { ARTICLE_PREFIXES, NAME_PREFIXES } from "../../lexicon/search/clitics.ts";

const ARABIC = /^[\u0621-\u064A]{2}/u;

/**
 * The forms of a word in running text: first the word alone, then with each proclitic that Arabic writes together with it (`والقوات`,
 * `للقوات`). A word without Arabic letters has only one form.
 */
export const procliticForms = (word: string): readonly string[] =>
  ARABIC.test(word)
    ? NAME_PREFIXES.flatMap((prefix) => [
        prefix + word,
        // After ل the article loses its alef. A name that only begins like the article (`المانيا`) keeps it, so both forms are here.
        ...(prefix.endsWith("ل") && word.startsWith(ARTICLE)
          ? [`${prefix}ل${word.slice(ARTICLE.length)}`]
          : []),
      ])
    : [word];

/**
 * A phrase with its first word in each of these forms; first the phrase as it is. A single word without the article has no other forms:
 * `حر` with ب would be `بحر`, and no word beside it distinguishes the two.
 */
export const procliticPhrases = (phrase: string): readonly string[] => {
  const [, before = "", first = "", rest = ""] = /^(\P{L}*)(\p{L}[\p{L}\p{M}]*)(.*)$/su.exec(phrase) ?? [];
  const isAlone = !/[\p{L}\p{N}]/u.test(rest);
  if (before + first === "" || (isAlone && !first.startsWith(ARTICLE))) return [phrase];
  return procliticForms(first).map((form) => before + form + rest);
};

/** Letters of a beginning from which on a letter before it is taken for a proclitic: `بن*` with ل would also be `لبن`. */
const LEAST_LETTERS = 4;
const ONLY_ARABIC = /^[\u0621-\u064A]+$/u;

/**
 * A regular expression, in Lucene's syntax, for folded words that begin so, alone or behind the article and other proclitics: `فرنس*` is in
 * `الفرنسية` and `بفرنسا`. Null for a beginning that is not of Arabic letters alone, which has no other forms.
 */
export const procliticPattern = (beginning: string): string | null => {
  const folded = foldWord(beginning);
  if (!ONLY_ARABIC.test(folded)) return null;
  const before = folded.length < LEAST_LETTERS ? [] : NAME_PREFIXES;
  const behindArticle = folded.startsWith(ARTICLE) ? [] : ARTICLE_PREFIXES;
  const proclitics = [...before, ...behindArticle].filter((prefix) => prefix !== "");
  return proclitics.length === 0 ? `${folded}.*` : `(${proclitics.join("|")})?${folded}.*`;
};
