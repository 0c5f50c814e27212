/** search/stems/: the rules that correct the stemmer of Lucene, made of the lexicons. */

import { ARTICLE_PREFIXES } from "../../lexicon/search/clitics.ts";
import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { LOOK_ALIKES } from "../../lexicon/search/look-alikes.ts";
import { NEWS_VERBS } from "../../lexicon/search/news-verbs.ts";
import { foldWord } from "./fold-word.ts";
import { lightStem } from "./light-stem.ts";
import { addAdjectives, addNames, addProtected, nameStems } from "./name-rules.ts";
import {
  addClitics,
  addMisstemmedNouns,
  addLikeArticle,
  addSameWords,
  allNouns,
  knownNouns,
  type StemOf,
  TELLING_LETTERS,
} from "./noun-rules.ts";
import { followRules, openRuleBook, type RuleBook, type StemMap } from "./rule-book.ts";
import { verbForms, WAW } from "./word-forms.ts";

/** The rules before and after the stemmer. */
export interface StemRules {
  /** Before the stemmer, for whole folded words. The stemmer leaves a word that has a stem already. */
  readonly whole: StemMap;
  /** After the stemmer, for the stems that it made. */
  readonly stems: StemMap;
}

/** A book that takes no rule for a short stem, and none for the stem of another word. */
const guarded = (book: RuleBook, taken: ReadonlySet<string>): RuleBook => ({
  rules: book.rules,
  add: (word, stem) => {
    if (word.length >= TELLING_LETTERS && stem.length >= TELLING_LETTERS && !taken.has(word))
      book.add(word, stem);
  },
});

/** Every known noun, with and without the article. */
const knownWords = (): string[] =>
  knownNouns().flatMap((noun) => ["", ...ARTICLE_PREFIXES].map((prefix) => prefix + foldWord(noun)));

/** A book that takes no rule for these words. They only look like a name with something before it. */
const keeping = (book: RuleBook, words: ReadonlySet<string>): RuleBook => ({
  rules: book.rules,
  add: (word, stem) => {
    if (!words.has(word)) book.add(word, stem);
  },
});

const addVerbs = (whole: RuleBook, stems: RuleBook, stemOf: StemOf): void => {
  for (const [past, present, noun] of NEWS_VERBS) {
    const stem = stemOf(noun ?? past);
    for (const form of verbForms(past, present)) {
      const stemmed = lightStem(form);
      if (stemmed === stem) continue;
      // From a verb that begins with waw the stemmer would remove it.
      if (form.startsWith(WAW)) whole.add(form, stem);
      else if (stemmed.length > TELLING_LETTERS || form === foldWord(past)) stems.add(stemmed, stem);
    }
  }
};

/**
 * Makes the rules from the lexicons. There is a rule only if the stemmer alone would give another stem, and never for a form that is
 * another known word. The same lexicons give the same rules in the same order.
 */
export const stemRules = (): StemRules => {
  const whole = openRuleBook();
  const apart = [...FUNCTION_WORDS, ...LOOK_ALIKES].map(foldWord);
  const careful = keeping(whole, new Set([...apart, ...knownWords()]));
  addProtected(whole);
  addMisstemmedNouns(keeping(whole, new Set(apart)));
  addNames(careful);
  const stems = openRuleBook();
  const stemOf: StemOf = (word) => whole.rules.get(foldWord(word)) ?? lightStem(foldWord(word));
  const names = nameStems();
  const nouns = knownNouns().map(stemOf);
  const own = new Set([...apart.map(lightStem), ...names, ...nouns]);
  addSameWords(careful, guarded(stems, own), stemOf, own);
  addLikeArticle(guarded(stems, own), stemOf);
  addAdjectives(guarded(stems, own));
  const known = allNouns()
    .map(stemOf)
    .filter((stem) => stem.length >= TELLING_LETTERS);
  const taken = new Set([...own, ...known]);
  addVerbs(careful, guarded(stems, taken), stemOf);
  addClitics(guarded(stems, new Set([...taken, ...stems.rules.keys()])), known);
  // A whole word may have a rule that gives it itself: this keeps it from the stemmer.
  const resolved = [...whole.rules].map(([word, stem]) => [word, followRules(stems.rules, stem)] as const);
  return {
    whole: new Map(resolved),
    stems: new Map([...stems.rules].map(([word, stem]) => [word, followRules(stems.rules, stem)])),
  };
};
