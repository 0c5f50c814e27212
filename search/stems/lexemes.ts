import { BROKEN_PLURALS } from "../../lexicon/search/broken-plurals.ts";
import { CLITICS } from "../../lexicon/search/clitics.ts";
import { ENDING_WORDS } from "../../lexicon/search/ending-words.ts";
import { NEWS_NOUNS } from "../../lexicon/search/news-nouns.ts";
import { NEWS_VERBS } from "../../lexicon/search/news-verbs.ts";
import { PROTECTED_WORDS } from "../../lexicon/search/protected-words.ts";
import { SPELLINGS } from "../../lexicon/search/spellings.ts";
import { stemBehindArticle } from "./light-stem.ts";
import { bareWord, type Inflected, nisbaForms, nounForms, pluralForms, verbForms } from "./word-forms.ts";

/** A word of the lexicons with all its forms, and the stem that they shall have. */
export interface Lexeme {
  readonly stem: string;
  readonly forms: readonly Inflected[];
  /** What may be joined before them, besides an "and". */
  readonly prefixes: readonly string[];
}

/** The last letters of nouns that look like a dual, a plural or a possessor. */
const LIKE_ENDINGS = /(?:\u0627\u0646|\u0648\u0646|\u064A\u0646|\u0647\u0645)$/u;

/** The words that keep all their letters. */
const wholeWords = new Set([
  ...PROTECTED_WORDS.map(([word]) => bareWord(word)),
  ...ENDING_WORDS,
  ...[...NEWS_NOUNS, ...SPELLINGS.map(([first]) => first)]
    .filter((word) => LIKE_ENDINGS.test(word))
    .map(bareWord),
]);

/** The stem of a noun: that of the light stemmer behind an article, so that neither a first `و` nor an `ال` of its own is cut. */
const ownStem = (word: string): string => {
  const bare = bareWord(word);
  return wholeWords.has(bare) ? bare : stemBehindArticle(bare);
};

/** An adjective in `ي`, which is no `ى`; behind the article it is a family's name. */
const NISBA = /^(?!ال).{3,}ي$/u;

const verbNouns = NEWS_VERBS.flatMap(([, , noun]) => noun ?? []);

/** The main word of each other spelling and broken plural. */
const mainWords: ReadonlyMap<string, string> = new Map(
  [...BROKEN_PLURALS, ...SPELLINGS].flatMap(([first, ...others]) =>
    others.map((other) => [bareWord(other), bareWord(first)] as const),
  ),
);

/** Singulars, plurals, spellings and verbs, the words of one meaning together, also with a name of `names`. */
export const wordLexemes = (names: readonly Lexeme[]): readonly Lexeme[] => {
  const named = new Map(
    names.flatMap(({ stem, forms }) =>
      forms.flatMap(({ words }) => words.map((word) => [word, stem] as const)),
    ),
  );
  const found = new Map<string, { readonly stem: string; readonly forms: Inflected[] }>();
  const add = (word: string, inflected: Inflected): void => {
    const bare = bareWord(word);
    const main = mainWords.get(bare) ?? bare;
    const key = mainWords.get(main) ?? main;
    const known = found.get(key);
    if (known === undefined) found.set(key, { stem: named.get(key) ?? ownStem(key), forms: [inflected] });
    else known.forms.push(inflected);
  };
  for (const [word] of PROTECTED_WORDS) {
    add(word, nounForms(word));
    if (NISBA.test(word)) add(word, nisbaForms(word));
  }
  for (const noun of [...NEWS_NOUNS, ...verbNouns]) add(noun, nounForms(noun));
  for (const spellings of SPELLINGS) for (const word of spellings) add(word, nounForms(word));
  for (const [singular, ...plurals] of BROKEN_PLURALS) {
    add(singular, nounForms(singular));
    for (const plural of plurals) add(singular, pluralForms(plural));
  }
  for (const word of ENDING_WORDS) add(word, nounForms(word));
  for (const [past, present, noun = past] of NEWS_VERBS) add(noun, verbForms(past, present));
  return [...found.values()].map((lexeme) => ({ ...lexeme, prefixes: CLITICS }));
};
