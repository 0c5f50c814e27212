import { BROKEN_PLURALS } from "../../lexicon/search/broken-plurals.ts";
import { CLITICS } from "../../lexicon/search/clitics.ts";
import { NEWS_NOUNS } from "../../lexicon/search/news-nouns.ts";
import { NEWS_VERBS } from "../../lexicon/search/news-verbs.ts";
import { SPELLINGS } from "../../lexicon/search/spellings.ts";
import { foldWord } from "./fold-word.ts";
import { lightStem } from "./light-stem.ts";
import type { RuleBook } from "./rule-book.ts";
import { bareWord, nounForms, pluralForms } from "./word-forms.ts";

/** A stem of two letters is left in too many words. */
export const TELLING_LETTERS = 3;

/** The stem that a word has by the rules made so far. */
export type StemOf = (word: string) => string;

const WAW = "\u0648";
const ARTICLE = "\u0627\u0644";
/** Letters that belong to these nouns, and that the stemmer takes for a dual or a plural. */
const LIKE_ENDINGS = /(?:\u0627\u0646|\u0648\u0646|\u064A\u0646)$/u;

/** Every noun that is known by itself. */
const nouns = [...new Set([...NEWS_NOUNS, ...NEWS_VERBS.flatMap(([, , noun]) => noun ?? [])])];
const spellings = SPELLINGS.flat();
const plurals = BROKEN_PLURALS.flatMap(([, ...others]) => others);

/** Nouns that stand for themselves: a rule for something else never takes their stem. */
export const knownNouns = (): readonly string[] => nouns;

/** The same, with what has been made equal to one of them. */
export const allNouns = (): readonly string[] => [...new Set([...nouns, ...spellings, ...plurals])];

/** What a noun of this kind is called by: the stem it has after the article, where the stemmer does it no harm. */
const stemOfWaw = (noun: string): string => lightStem(ARTICLE + foldWord(noun));

/** Rules for whole words: nouns that begin like `and`, or end like a dual or a plural, by nature. */
export const addHurtNouns = (whole: RuleBook): void => {
  const add = (forms: readonly string[], stem: string): void => {
    for (const form of forms) if (lightStem(form) !== stem) whole.add(form, stem);
  };
  for (const noun of allNouns()) {
    const word = foldWord(noun);
    if (word.startsWith(WAW)) add(nounForms(noun, [""]), stemOfWaw(noun));
    else if (LIKE_ENDINGS.test(word) && nouns.includes(noun)) add(pluralForms(noun), bareWord(noun));
  }
};

/**
 * The spellings of a word, and its broken plurals, are the word. By the stem where that tells and is no other word's; by the whole
 * word where it is (`قتلى` has the stem of `قتل`).
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

/** A word that begins like the article once it is folded (`ألغام`) has another stem after one. */
export const addLikeArticle = (stems: RuleBook, stemOf: StemOf): void => {
  for (const noun of allNouns())
    if (foldWord(noun).startsWith(ARTICLE)) stems.add(lightStem(ARTICLE + foldWord(noun)), stemOf(noun));
};

/** Rules for stems: a known noun without the preposition that is joined to it. */
export const addClitics = (stems: RuleBook, known: readonly string[]): void => {
  for (const clitic of CLITICS) for (const stem of known) stems.add(clitic + stem, stem);
};
