import { NUMBER_WORDS } from "../../lexicon/events/number-words.ts";
import { HUNDREDS_IN_WORDS } from "../../lexicon/search/hundreds.ts";
import { AND_LETTER, CLITICS } from "../../lexicon/search/clitics.ts";
import { foldWord } from "./fold-word.ts";
import type { Lexeme } from "./lexemes.ts";

/** A number and its words. */
type Named = readonly [value: number, words: readonly string[]];

/** The exact numbers from one to another, each with all its words. */
const numbersFrom = (least: number, most: number): readonly Named[] => {
  const exact = NUMBER_WORDS.filter(([min, max]) => min === max && min >= least && min <= most);
  const wordsOf = (value: number) => exact.flatMap(([min, , words]) => (min === value ? words : []));
  return [...new Set(exact.map(([value]) => value))].map((value) => [value, wordsOf(value)]);
};

const UNITS = numbersFrom(1, 9);
const [[, [TEN = ""]] = [10, []]] = numbersFrom(10, 10);
const TENS = numbersFrom(20, 90);
const HUNDREDS: readonly Named[] = HUNDREDS_IN_WORDS.map(([value, , words]) => [value, words]);

/** The form in `ين`, since that without it is the smaller number; else the shortest. */
const stemOf = (words: readonly string[]): string =>
  foldWord(
    words.find((word) => word.endsWith("ين")) ??
      words.reduce((shortest, word) => (word.length < shortest.length ? word : shortest)),
  );

const toLexeme = (words: readonly string[]): Lexeme => {
  const forms = words.map(foldWord);
  return {
    stem: stemOf(words),
    forms: [{ words: forms, plain: forms, possessed: [], verbal: [] }],
    prefixes: CLITICS,
  };
};

/**
 * Numbers that the letters alone would take for others: `ثلاثون` for `ثلاثة`, `مائتي` for water, `ستة` for another word than `ست`. Those of
 * one number are one word, in all cases and genders.
 */
export const numberLexemes = (): readonly Lexeme[] =>
  [...numbersFrom(3, 10), ...TENS, ...HUNDREDS].map(([, words]) => toLexeme(words));

/** Numbers of two words, each with one form of its tens: the others have the same stem. */
const compounds = (): readonly Named[] =>
  UNITS.flatMap(([unit, words]): readonly Named[] => [
    [10 + unit, words.map((word) => `${word} ${TEN}`)],
    ...TENS.map(([tens, [form = ""]]): Named => [
      tens + unit,
      words.map((word) => `${word} ${AND_LETTER}${form}`),
    ]),
  ]);

/**
 * The names of each number that is written in digits and in words: `12`, `اثنا عشر`, `إحدى عشرة`, `خمس وعشرون`. From eleven on: smaller ones
 * would find every article with the digit. Neither `مئة` nor `ألف` is here, since the stem is also that of hundreds and thousands.
 */
export const numberNames = (): readonly (readonly string[])[] =>
  [...compounds(), ...TENS, ...HUNDREDS].map(([value, words]) => [String(value), ...words]);
