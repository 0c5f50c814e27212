import { ofEachWord } from "../words/of-each-word.ts";
import { NUMBER_WORDS, TEEN_WORDS } from "../../lexicon/dates/date-words.ts";
import type { Tokens } from "../words/tokens.ts";
import { formAt } from "../words/tokens.ts";
import { BEGINS, isOneOf, lookupOf, type Match } from "./phrases.ts";
import type { Word } from "../words/word.ts";

/** A word that is a number in digits, with what is joined to it. */
export interface Digits {
  readonly value: number;
  /** How many digits it has: `02` has two. */
  readonly length: number;
  /** Clitics before it: `و5`. The article of `الـ27` is none. */
  readonly letters: number;
  readonly clitic: string;
  /** Letters behind it: `1445ه`, `11صباحا`. */
  readonly tail: string;
}

const DIGITS = /^([وف]?[بلك]?)(?:ال)?([0-9]{1,4})(\p{L}*)$/u;

const digitsOf = ofEachWord((word: Word): Digits | null => {
  const last = word.form.charCodeAt(word.form.length - 1);
  const first = word.form.charCodeAt(0);
  // Most words have no digit at either end, and need no pattern.
  if (!(last >= 0x30 && last <= 0x39) && !(first >= 0x30 && first <= 0x39)) return null;
  const match = DIGITS.exec(word.form);
  if (match === null) return null;
  const [, clitic = "", digits = "", tail = ""] = match;
  return { value: Number(digits), length: digits.length, letters: clitic.length, clitic, tail };
});

/** The digits of a word, or null. Computed once for each word. */
export const digitsAt = ({ words }: Tokens, at: number): Digits | null => {
  const word = words[at];
  return word === undefined ? null : digitsOf(word);
};

/** Digits alone, perhaps with a clitic before them. */
export const bareDigitsAt = (tokens: Tokens, at: number, longest: number): Digits | null => {
  const digits = digitsAt(tokens, at);
  return digits !== null && digits.tail === "" && digits.length <= longest ? digits : null;
};

const ARTICLE = "ال";
const CARDINALS = NUMBER_WORDS.map(
  ([value, names]) =>
    [
      value,
      [...names, ...names.filter((name) => !name.startsWith(ARTICLE)).map((name) => ARTICLE + name)],
    ] as const,
);
/** Names of days of the month that are no numbers. */
const FIRST_OF_MONTH = [1, ["غرة"]] as const;
const numberWordAt = lookupOf([...CARDINALS, FIRST_OF_MONTH], BEGINS.date);
const isTeen = isOneOf(TEEN_WORDS);

const AND = "و";
const MOST_SUMMANDS = 6;

const summandAt = (tokens: Tokens, at: number): Match<number> | null => {
  if (tokens.gaps[at] !== 0) return null;
  if (formAt(tokens, at) === AND) return tokens.gaps[at + 1] === 0 ? numberWordAt(tokens, at + 1) : null;
  const word = numberWordAt(tokens, at);
  return word?.clitic === AND ? word : null;
};

/** A number in words: a sum with `و` before each further summand (`خمسة وعشرين`), or a teen (`الثالث عشر`). */
export const spelledNumberAt = (tokens: Tokens, at: number): Match<number> | null => {
  const first = numberWordAt(tokens, at);
  if (first === null) return null;
  let { value, last } = first;
  let summand = value;
  for (let words = 1; words < MOST_SUMMANDS; words += 1) {
    const isTen = summand < 10 && isTeen(tokens, last + 1) && tokens.gaps[last + 1] === 0;
    const next = isTen ? { value: 10, last: last + 1 } : summandAt(tokens, last + 1);
    // A sum names its parts in the order of Arabic: ones, tens; thousands, hundreds, ones.
    if (next === null || (next.value < 10 && summand < 100)) break;
    summand = next.value;
    value += summand;
    last = next.last;
  }
  return { ...first, value, last };
};

/** A number in digits or words. */
export const numberAt = (tokens: Tokens, at: number, longest: number): Match<number> | null => {
  const digits = bareDigitsAt(tokens, at, longest);
  return digits === null
    ? spelledNumberAt(tokens, at)
    : { value: digits.value, last: at, letters: digits.letters, clitic: digits.clitic };
};
