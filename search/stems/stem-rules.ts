/** search/stems/: the rules that correct the light stemmer, made of the lexicons. */

import { AND_LETTER, ARTICLE_PREFIXES, NAME_PREFIXES } from "../../lexicon/search/clitics.ts";
import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { BEFORE_HUNDREDS, HUNDREDS } from "../../lexicon/search/percent-words.ts";
import { JOINED_STEMS } from "../../lexicon/search/joined-stems.ts";
import { LOOK_ALIKES, NOUNS_LIKE_FUNCTION_WORDS, WITH_ARTICLE } from "../../lexicon/search/look-alikes.ts";
import { SHARED_STEMS } from "../../lexicon/search/shared-stems.ts";
import { foldWord } from "./fold-word.ts";
import { type Lexeme, wordLexemes } from "./lexemes.ts";
import { lightStem } from "./light-stem.ts";
import { nameLexemes } from "./name-rules.ts";
import { PERCENT } from "./search-letters.ts";
import { numberLexemes } from "./number-rules.ts";
import { followRules, openRuleBook, type RuleBook, type StemMap } from "./rule-book.ts";
import { ARTICLE, bareWord, type Inflected, LAM } from "./word-forms.ts";

/** The rules before and after the stemmer. */
export interface StemRules {
  /** Before the stemmer, for whole folded words. The stemmer leaves a word that has a stem already. */
  readonly whole: StemMap;
  /** After the stemmer, for the stems that it made. */
  readonly stems: StemMap;
}

/** Letters of a stem that gets a rule. Too many words have a given stem of two letters. */
const TELLING_LETTERS = 3;

/** Everything that a word is written as without something joined before it, the likely forms first. */
const KINDS: readonly ((inflected: Inflected) => readonly string[])[] = [
  ({ words }) => words,
  ({ plain }) => plain,
  ({ plain }) => plain.map((form) => ARTICLE + form),
  ({ possessed }) => possessed,
  ({ verbal }) => verbal,
];

/** Which lexeme a form is of, where several have it: that to which it is likelier. */
const formOwners = (all: readonly Lexeme[]): ReadonlyMap<string, string> => {
  const owners = new Map<string, string>();
  for (const formsOf of KINDS)
    for (const { stem, forms } of all)
      for (const form of forms.flatMap(formsOf)) if (!owners.has(form)) owners.set(form, stem);
  return owners;
};

/** The forms without the article. */
const bareForms = ({ words, plain, possessed, verbal }: Inflected): ReadonlySet<string> =>
  new Set([...words, ...plain, ...possessed, ...verbal]);

/** The lexemes that have a form with this stem, by the letters alone. */
const stemOwners = (owners: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (cut: string, stem: string): void => {
    found.set(cut, (found.get(cut) ?? new Set()).add(stem));
  };
  for (const [form, stem] of owners) {
    add(lightStem(form), stem);
    add(stem, stem);
  }
  return found;
};

/** Where rules are put, and what is asked before. */
interface RuleMaker {
  readonly whole: RuleBook;
  readonly stems: RuleBook;
  /** True if a form belongs to this stem. */
  readonly isOwn: (form: string, stem: string) => boolean;
  /** True if a lexeme has the form. */
  readonly isTaken: (form: string) => boolean;
  /** True if a rule for a stem would hit the forms of this lexeme only. */
  readonly isFree: (cut: string, stem: string) => boolean;
  /** True if no word of ours has this stem. */
  readonly isUnknown: (cut: string) => boolean;
}

/** True if a form has the stem by its letters, or gets it by a rule for them. */
const isRead = ({ stems, isFree }: RuleMaker, cut: string, stem: string): boolean => {
  if (cut === stem) return true;
  if (cut.length < TELLING_LETTERS || !isFree(cut, stem)) return false;
  stems.add(cut, stem);
  return stems.rules.get(cut) === stem;
};

/** True if a form with something joined before it has the stem that it has without; a preposition is removed by a rule for the stem. */
const isReadBehind = ({ isUnknown }: RuleMaker, prefix: string, form: string, cut: string): boolean =>
  prefix === AND_LETTER
    ? lightStem(prefix + form) === cut
    : cut.length >= TELLING_LETTERS && lightStem(prefix + form) === prefix + cut && isUnknown(prefix + cut);

/** Adds rules for a form with everything that may be joined before it, if neither the stemmer nor a rule for its stem reads it. */
const addForm = (maker: RuleMaker, form: string, stem: string, prefixes: readonly string[]): void => {
  const { whole, isTaken } = maker;
  const cut = lightStem(form);
  const isReadAlone = isRead(maker, cut, stem);
  if (!isReadAlone) whole.add(form, stem);
  const joined = isReadAlone ? [AND_LETTER, ...prefixes] : NAME_PREFIXES.slice(1);
  for (const prefix of joined)
    if (!isTaken(prefix + form) && !(isReadAlone && isReadBehind(maker, prefix, form, cut)))
      whole.add(prefix + form, stem);
};

/** The article with what is joined before it, and the form behind it: of two `ل` after `لل` one is written. */
const articledForms = (form: string): string[] => [
  ...ARTICLE_PREFIXES.map((prefix) => prefix + form),
  ...(form.startsWith(LAM) ? [LAM + LAM + form.slice(1), AND_LETTER + LAM + LAM + form.slice(1)] : []),
];

/** Adds rules so that all forms of a word have its stem: for the stems of its forms where these are its own, else for the whole forms. */
const addLexeme = (maker: RuleMaker, { stem, forms, prefixes }: Lexeme): void => {
  for (const inflected of forms) {
    for (const form of bareForms(inflected))
      if (maker.isOwn(form, stem)) addForm(maker, form, stem, prefixes);
    for (const form of inflected.plain)
      if (maker.isOwn(ARTICLE + form, stem))
        for (const articled of articledForms(form)) {
          const isOther = articled !== ARTICLE + form && maker.isTaken(articled);
          if (!isOther && !isRead(maker, lightStem(articled), stem)) maker.whole.add(articled, stem);
        }
  }
};

const nounsLikeFunctionWords = new Set(NOUNS_LIKE_FUNCTION_WORDS.map(foldWord));
const articleless = new Set(FUNCTION_WORDS.map(foldWord).filter((word) => word.length > 1));

/**
 * A function word has no article. What looks like one behind an article is another word and keeps it: the base `العند` is not found by
 * `عندي`, nor the family `العلي` by `عليها`.
 */
const addArticledFunctionWords = ({ whole, isTaken }: RuleMaker): void => {
  for (const word of articleless)
    if (!nounsLikeFunctionWords.has(word) && !isTaken(ARTICLE + word))
      for (const form of articledForms(word)) if (!isTaken(form)) whole.add(form, ARTICLE + word);
};

/** The stem of a share of a hundred. */
const PERCENT_STEM = foldWord(PERCENT);

/** A book that takes no rule for these words. */
const keeping = (book: RuleBook, has: (word: string) => boolean): RuleBook => ({
  rules: book.rules,
  add: (word, stem) => {
    if (!has(word)) book.add(word, stem);
  },
});

/** Everything that rules are made for, names and numbers before words. */
export const stemLexemes = (): readonly Lexeme[] => {
  const names = [...nameLexemes(), ...numberLexemes()];
  return [...names, ...wordLexemes(names)];
};

/**
 * Makes the rules from the lexicons. There is a rule only if the stemmer alone would give another stem, and never for a form that is
 * another known word. The same lexicons give the same rules in the same order.
 */
export const stemRules = (): StemRules => {
  const all = stemLexemes();
  const owners = formOwners(all);
  const cuts = stemOwners(owners);
  const apart = new Set([...FUNCTION_WORDS, ...LOOK_ALIKES].map(foldWord));
  const apartStems = new Set([...[...apart].map(lightStem), ...SHARED_STEMS]);
  const whole = openRuleBook();
  const stems = openRuleBook();
  const maker: RuleMaker = {
    whole: keeping(whole, (word) => apart.has(word)),
    stems,
    isOwn: (form, stem) => owners.get(form) === stem,
    isTaken: (form) => owners.has(form),
    isFree: (cut, stem) =>
      cuts.get(cut)?.size === 1 && cuts.get(cut)?.has(stem) === true && !apartStems.has(cut),
    isUnknown: (cut) => !cuts.has(cut) && !apartStems.has(cut),
  };
  for (const name of WITH_ARTICLE)
    for (const prefix of ARTICLE_PREFIXES) whole.add(prefix + bareWord(name), foldWord(name));
  for (const percent of HUNDREDS.map((hundred) => foldWord(`${BEFORE_HUNDREDS[0] ?? ""}${hundred}`)))
    for (const word of [percent, AND_LETTER + percent]) whole.add(word, PERCENT_STEM);
  addArticledFunctionWords(maker);
  for (const lexeme of all) addLexeme(maker, lexeme);
  const joined = keeping(stems, (cut) => apart.has(cut) || apartStems.has(cut) || cuts.has(cut));
  for (const { stem, forms, prefixes } of all) {
    const own = new Set([stem, ...forms.flatMap((inflected) => [...bareForms(inflected)].map(lightStem))]);
    for (const cut of own)
      if (cut === stem || stems.rules.get(cut) === stem)
        for (const prefix of prefixes) if (cut.length >= TELLING_LETTERS) joined.add(prefix + cut, stem);
  }
  for (const [letter, seen] of JOINED_STEMS) for (const stem of seen) joined.add(letter + stem, stem);
  // A whole word may have a rule that gives it itself: this keeps it from the stemmer.
  const resolved = [...whole.rules].map(([word, stem]) => [word, followRules(stems.rules, stem)] as const);
  return {
    whole: new Map(resolved),
    stems: new Map([...stems.rules].map(([word, stem]) => [word, followRules(stems.rules, stem)])),
  };
};
