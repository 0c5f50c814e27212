import { ARTICLE_PREFIXES } from "../../lexicon/search/clitics.ts";
import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { LOOK_ALIKES } from "../../lexicon/search/look-alikes.ts";
import { NEWS_VERBS } from "../../lexicon/search/news-verbs.ts";
import { foldWord } from "./fold-word.ts";
import { lightStem } from "./light-stem.ts";
import { addAdjectives, addNames, addProtected, nameStems } from "./name-rules.ts";
import {
  addClitics,
  addHurtNouns,
  addLikeArticle,
  addSameWords,
  allNouns,
  knownNouns,
  type StemOf,
  TELLING_LETTERS,
} from "./noun-rules.ts";
import { followRules, openRuleBook, type RuleBook, type StemMap } from "./rule-book.ts";
import { verbForms } from "./word-forms.ts";

const WAW = "\u0648";

/** The rules of both places where words get a stem from us. */
export interface StemRules {
  /** Before the stemmer, by the whole folded word. The stemmer leaves what has got a stem alone. */
  readonly whole: StemMap;
  /** After the stemmer, by the stem that it made. */
  readonly stems: StemMap;
}

/** A book that takes rules for what is telling and not a word of its own. */
const guarded = (book: RuleBook, taken: ReadonlySet<string>): RuleBook => ({
  rules: book.rules,
  add: (word, stem) => {
    if (word.length >= TELLING_LETTERS && stem.length >= TELLING_LETTERS && !taken.has(word))
      book.add(word, stem);
  },
});

/** Every known noun as it stands, with and without the article. */
const knownWords = (): string[] =>
  knownNouns().flatMap((noun) => ["", ...ARTICLE_PREFIXES].map((prefix) => prefix + foldWord(noun)));

/** A book that takes no rule for a known word that only looks like something before a name. */
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
      // A verb that begins with waw would lose it to the stemmer.
      if (form.startsWith(WAW)) whole.add(form, stem);
      else if (stemmed.length > TELLING_LETTERS || form === foldWord(past)) stems.add(stemmed, stem);
    }
  }
};

/**
 * Writes the rules from the lexicons. A rule is only made where the stemmer by itself would answer something else, and never for what
 * is another known word. Pure; the same lexicons give the same rules in the same order.
 */
export const stemRules = (): StemRules => {
  const whole = openRuleBook();
  const apart = [...FUNCTION_WORDS, ...LOOK_ALIKES].map(foldWord);
  const careful = keeping(whole, new Set([...apart, ...knownWords()]));
  addProtected(whole);
  addHurtNouns(keeping(whole, new Set(apart)));
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
  // A whole word may have a rule that names itself: so it is kept from the stemmer.
  const settled = [...whole.rules].map(([word, stem]) => [word, followRules(stems.rules, stem)] as const);
  return {
    whole: new Map(settled),
    stems: new Map([...stems.rules].map(([word, stem]) => [word, followRules(stems.rules, stem)])),
  };
};
