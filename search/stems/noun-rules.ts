import { BROKEN_PLURALS } from "../../lexicon/search/broken-plurals.ts";
import { CLITICS } from "../../lexicon/search/clitics.ts";
import { NEWS_NOUNS } from "../../lexicon/search/news-nouns.ts";
import { NEWS_VERBS } from "../../lexicon/search/news-verbs.ts";
import { SPELLINGS } from "../../lexicon/search/spellings.ts";
import { foldWord } from "./fold-word.ts";
import { lightStem } from "./light-stem.ts";
import type { RuleBook } from "./rule-book.ts";
import { ARTICLE, bareWord, nounForms, pluralForms, WAW } from "./word-forms.ts";

/** Letters of a stem. Too many words have a given stem of two letters. */
export const TELLING_LETTERS = 3;

/** Gives the stem that a word has by the rules made so far. */
export type StemOf = (word: string) => string;

/** The last letters of nouns that the stemmer takes for a dual or a plural. */
const LIKE_ENDINGS = /(?:\u0627\u0646|\u0648\u0646|\u064A\u0646)$/u;

/** The nouns of the lexicons. */
const lexiconNouns = [...new Set([...NEWS_NOUNS, ...NEWS_VERBS.flatMap(([, , noun]) => noun ?? [])])];
const allSpellings = SPELLINGS.flat();
const brokenPlurals = BROKEN_PLURALS.flatMap(([, ...others]) => others);

/** The nouns of the lexicons. A rule for another word never changes their stem. */
export const knownNouns = (): readonly string[] => lexiconNouns;

/** The same with other spellings and broken plurals. */
export const allNouns = (): readonly string[] => [
  ...new Set([...lexiconNouns, ...allSpellings, ...brokenPlurals]),
];

/** The stem of a noun that begins with waw: the one it has after the article, where the stemmer leaves the waw. */
const stemOfWaw = (noun: string): string => lightStem(ARTICLE + foldWord(noun));

/** Adds rules for whole words: nouns that begin with the letter of `and`, or end like a dual or a plural, and would lose these letters. */
export const addMisstemmedNouns = (whole: RuleBook): void => {
  const add = (forms: readonly string[], stem: string): void => {
    for (const form of forms) if (lightStem(form) !== stem) whole.add(form, stem);
  };
  for (const noun of allNouns()) {
    const word = foldWord(noun);
    if (word.startsWith(WAW)) add(nounForms(noun, [""]), stemOfWaw(noun));
    else if (LIKE_ENDINGS.test(word) && lexiconNouns.includes(noun)) add(pluralForms(noun), bareWord(noun));
  }
};

/**
 * Gives the other spellings of a word, and its broken plurals, the stem of the word. By a rule for their stem if it is long enough and
 * belongs to no other word, else by rules for the whole words (`قتلى` has the stem of `قتل`).
 */
export const addSameWords = (
  whole: RuleBook,
  stems: RuleBook,
  stemOf: StemOf,
  taken: ReadonlySet<string>,
): void => {
  const add = (first: string, others: readonly string[], telling: number): void => {
    for (const other of others) {
      const stem = stemOf(other);
      if (stem === stemOf(first)) continue;
      if (stem.length >= telling && !taken.has(stem)) stems.add(stem, stemOf(first));
      else for (const form of pluralForms(other)) whole.add(form, stemOf(first));
    }
  };
  for (const [first, ...others] of SPELLINGS) add(first, others, TELLING_LETTERS + 1);
  for (const [first, ...others] of BROKEN_PLURALS) add(first, others, TELLING_LETTERS);
};

/** Adds rules for stems: a word that begins like the article once it is folded (`ألغام`) has another stem when the article is before it. */
export const addLikeArticle = (stems: RuleBook, stemOf: StemOf): void => {
  for (const noun of allNouns())
    if (foldWord(noun).startsWith(ARTICLE)) stems.add(lightStem(ARTICLE + foldWord(noun)), stemOf(noun));
};

/** Adds rules for stems: a known noun loses a preposition that is joined to it. */
export const addClitics = (stems: RuleBook, known: readonly string[]): void => {
  for (const clitic of CLITICS) for (const stem of known) stems.add(clitic + stem, stem);
};
