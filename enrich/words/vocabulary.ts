import { createSpellings, EMPTY_HASH, withUnit } from "./spellings.ts";
import { FACTS_EACH, factsMade, factsOf } from "./facts.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { stemsOf } from "./clitics.ts";
import { triggersMade } from "./triggers.ts";
import type { Word } from "./word.ts";

/** Interns words, so that folding and everything else that depends on a word alone is done once for each. */
export interface Vocabulary {
  /**
   * Called before each text: all words are forgotten if there are too many, or if more is asked of words than when they were met. What
   * was seen before never changes an answer.
   */
  readonly begin: () => void;
  /** The number of the word that stands in a text in the stored form. `hash`: of its units, by `withUnit`. */
  readonly numberAt: (text: string, start: number, end: number, hash: number) => number;
  /** The word with a number. */
  readonly wordOf: (number: number) => Word;
  /** The facts of all words so far, with room for every number that was given to a form. */
  readonly facts: () => Int32Array;
  /** Another object whenever numbers have got another meaning. */
  readonly numbering: () => object;
}

/**
 * Spellings that are kept. News has some hundred thousand; more come from texts that are not language, and would only cost
 * memory (about 500 bytes each).
 */
const MOST_SPELLINGS = 150_000;
const NUMBER = /^[0-9]+$/u;

/** A spelling of several folded words (`ﷺ`) is one word here. */
const foldWord = (spelling: string): string => foldStored(spelling).replaceAll(" ", "");

/** A copy with memory of its own: the engine keeps a text for as long as a piece of it. */
const apart = (piece: string): string => ` ${piece}`.slice(1);

const BITS = 32;

/** One of 32 bits for a form: see `stemBitsAt`. */
export const stemBit = (form: string): number => {
  let hash = EMPTY_HASH;
  for (let at = 0; at < form.length; at += 1) hash = withUnit(hash, form.charCodeAt(at));
  return 1 << ((hash ^ (hash >>> 15)) & (BITS - 1));
};

/** What a vocabulary has met so far. */
const createStock = (begins: (word: Word) => boolean) => {
  const spellings = createSpellings();
  const numbers = new Map<string, number>();
  /** By number; null for forms that were only asked for. */
  const words: (Word | null)[] = [];
  let facts = new Int32Array(FACTS_EACH * 1024);

  const numberOf = (form: string): number => {
    const known = numbers.get(form);
    if (known !== undefined) return known;
    const number = words.length;
    words.push(null);
    numbers.set(form, number);
    if (facts.length < words.length * FACTS_EACH) {
      const larger = new Int32Array(facts.length * 2);
      larger.set(facts);
      facts = larger;
    }
    return number;
  };
  const learn = (form: string): number => {
    const number = numberOf(form);
    if (words[number] !== null) return number;
    const word = { number, form, stems: stemsOf(form), isNumber: NUMBER.test(form), memo: [] };
    words[number] = word;
    const known = factsOf(word, begins(word), numberOf);
    facts.set(known, number * FACTS_EACH);
    return number;
  };
  return { spellings, words, learn, facts: () => facts };
};

/** How much is asked of each word. It grows while modules are loaded. */
const askedOfWords = (): number => factsMade() + triggersMade();

/** Opens an empty vocabulary. `begins`: whether the names that will be looked for may begin with a word. */
export const createVocabulary = (begins: (word: Word) => boolean = () => true): Vocabulary => {
  let stock = createStock(begins);
  let asked = askedOfWords();
  return {
    begin: () => {
      if (stock.spellings.size() < MOST_SPELLINGS && asked === askedOfWords()) return;
      stock = createStock(begins);
      asked = askedOfWords();
    },
    numberAt: (text, start, end, hash) => {
      const { spellings, learn } = stock;
      const known = spellings.find(text, start, end, hash);
      if (known !== -1) return known;
      const number = learn(foldWord(apart(text.slice(start, end))));
      spellings.add(text, start, end, hash, number);
      return number;
    },
    wordOf: (number) => {
      const word = stock.words[number] ?? null;
      if (word === null) throw new RangeError(`no word has the number ${number}`);
      return word;
    },
    facts: () => stock.facts(),
    numbering: () => stock,
  };
};
