import { WAW_STEMS } from "../../lexicon/search/waw-stems.ts";

/** A replacement that is made once in a word. Java and JavaScript read the pattern alike. */
export interface StemStep {
  readonly pattern: string;
  readonly replacement: string;
}

const LETTER = "[\\u0621-\\u064A]";

/** Stands before a stem of ours, so that no step changes it. The last step removes it. No word that the tokenizer makes has it. */
export const FINISHED = "~";

/** Adjective, gender, number and case, then a possessor or object. As a noun in the accusative `مواطنا` is frequent, `نا` counts behind `ت` alone. */
const ENDING = "ي?(?:ات|[اوي]ن|ت[اي]ن|ت[اي]?|وا?|ا)?(?:ه|ها|هم|هن|هما|(?<=ت)نا)?";

/** An "and" before at least three letters, unless the word is known to begin with `و`. */
const AND: StemStep = {
  pattern: `^و(?!(?:${WAW_STEMS.map((stem) => stem.slice(1)).join("|")})${ENDING}$)(?=${LETTER}{3})`,
  replacement: "",
};

/** The article with what is joined before it: `بال`, `لل`. Behind the "and", so that no `و` behind an article is taken for one. */
const ARTICLE: StemStep = { pattern: `^ف?(?:[بك]?ال|لل)(?=${LETTER}{2})`, replacement: "" };

/** A short noun in `ة` keeps the letter in all its forms, since without it too little is left: `خطة`, `خطتها` and `خطات` are not `خط`. */
const SHORT_FEMININE: StemStep = {
  pattern: `^(${LETTER}{2})(?:ت(?:ه|ها|هم|هن|نا|ين|ان)|ات(?:ه|ها|هم|هن|نا)?)$`,
  replacement: "$1ه",
};

/**
 * The endings behind at least three letters. As much is removed as can be read so. A word without one does not match, since a replacement
 * costs much more than a pattern that fails.
 */
const ENDINGS: StemStep = {
  pattern: `^(${LETTER}{3,}?)(?=[يتاوه])${ENDING}$`,
  replacement: "$1",
};

const UNMARK: StemStep = { pattern: `^${FINISHED}`, replacement: "" };

/** The steps of the light stemmer in their order. */
export const STEM_STEPS = {
  warraq_and: AND,
  warraq_article: ARTICLE,
  warraq_short_feminine: SHORT_FEMININE,
  warraq_endings: ENDINGS,
  warraq_unmark: UNMARK,
} as const;

const compiled = Object.values(STEM_STEPS).map(({ pattern, replacement }) => ({
  pattern: new RegExp(pattern, "u"),
  replacement,
}));

/**
 * The stem of a folded word by its letters alone: `lightStem("والقوات")` is `قوه`.
 *
 * Light stemming after Larkey, Ballesteros and Connell, Light Stemming for Arabic Information Retrieval (2007), with more endings: the
 * same steps are filters of our analyzers. A test compares it with Elasticsearch.
 */
export const lightStem = (word: string): string =>
  compiled.reduce((stem, { pattern, replacement }) => stem.replace(pattern, replacement), word);

/** The stem of a folded word behind an article, where it certainly begins with its own letters. */
export const stemBehindArticle = (word: string): string => lightStem(`ال${word}`);
