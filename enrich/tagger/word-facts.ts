import { hashText } from "./hash.ts";
import { nameUnitOf } from "../../document/names/name-unit-of.ts";
import type { Word } from "../words/word.ts";

/** The clusters of a word: which other words stand where it does. 0 where it has none. */
export interface WordClusters {
  readonly coarse: (hash: number) => number;
  readonly fine: (hash: number) => number;
  /** How common the word is: 0 for the commonest, {@link Infinity} where it has no cluster. */
  readonly rank: (hash: number) => number;
}

/** What features are made of: numbers that depend on a word alone. */
export interface WordFacts {
  readonly hash: number;
  readonly coarse: number;
  readonly fine: number;
  /** How often the word, or what is left of it without clitics, is a given name and a surname. 0: never. */
  readonly unit: number;
  /** Its letters as classes, shortened. */
  readonly shape: number;
}

/** In powers of four, so that a few names more make no difference. */
const magnitudeOf = (count: number): number => (count === 0 ? 0 : 1 + Math.floor(Math.log2(count) / 2));
const MAGNITUDES = 16;

const unitFact = (form: string): number => {
  const unit = nameUnitOf(form);
  if (unit === undefined) return 0;
  const magnitudes = magnitudeOf(unit.given) * MAGNITUDES + magnitudeOf(unit.surname);
  return 1 + magnitudes * 2 + (unit.everyday ? 1 : 0);
};

const NUMBER = 1;
const LATIN = 2;
const DIGITS_AND_LETTERS = 3;
const FIRST_LENGTH = 4;
const LONGEST = 9;

const shapeOf = ({ form, isNumber }: Word): number => {
  if (isNumber) return NUMBER + 16 * Math.min(form.length, LONGEST);
  if (/[0-9]/u.test(form)) return DIGITS_AND_LETTERS;
  if (/[a-z]/u.test(form)) return LATIN + 16 * Math.min(form.length, LONGEST);
  return FIRST_LENGTH + Math.min(form.length, LONGEST);
};

/** The first stem that a look-up knows: the word itself before what is left without clitics. */
const ofStems = (word: Word, lookUp: (form: string) => number): number => {
  for (const { form } of word.stems) {
    const found = lookUp(form);
    if (found !== 0) return found;
  }
  return 0;
};

/** Gathers the facts about a word. */
export const factsOf = (word: Word, clusters: WordClusters): WordFacts => ({
  hash: hashText(word.isNumber ? "0" : word.form),
  coarse: ofStems(word, (form) => clusters.coarse(hashText(form))),
  fine: ofStems(word, (form) => clusters.fine(hashText(form))),
  unit: ofStems(word, unitFact),
  shape: shapeOf(word),
});
