import { AGENCIES } from "../lexicon/names/agencies.ts";
import { CITY_ZONES } from "../lexicon/dates/city-zones.ts";
import { NUMBER_WORDS, WEEKDAYS } from "../lexicon/dates/date-words.ts";
import { DATELINE_PLACES } from "../lexicon/names/dateline-places.ts";
import { HOUSE_TERMS } from "../lexicon/dedup/house-terms.ts";
import { MONTH_NAMES } from "../lexicon/dates/month-names.ts";
import { ORDINARY_WORDS } from "../lexicon/dedup/ordinary-words.ts";
import { toDedupForm } from "../text/dedup-form.ts";
import type { FactKind } from "./decision.ts";

/** The fact that a word states. Two words with the same kind and value state the same fact. */
export interface WordFact {
  readonly kind: FactKind;
  readonly value: string;
}

const DIGITS = /^\d+$/u;
/** The clitics before a word: "and" or "so", then "in", "as" or "to", then the article, of which "to" drops the alef. */
const CLITICS =
  /^(?:[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)|[\u0648\u0641]?[\u0628\u0643\u0644]|[\u0648\u0641])/u;
/** Shorter words, with or without their clitics, say too little to be looked up. */
const FEWEST_LETTERS = 3;
/** In words, "one" is an ordinary word ("someone", "first", "one of"), not a number. */
const LEAST_NUMBER_WORD = 2;

const factByWord = new Map<string, WordFact | null>();
const addWords = (fact: WordFact | null, names: readonly string[]): void => {
  for (const name of names) {
    const word = toDedupForm(name);
    if (!word.includes(" ") && !factByWord.has(word)) factByWord.set(word, fact);
  }
};
// The first table that has a word wins: another name of a state is a house term, not a place that differs.
addWords(null, HOUSE_TERMS);
WEEKDAYS.forEach((names, day) => addWords({ kind: "day", value: `weekday ${day}` }, names));
for (const { calendar, month, names } of MONTH_NAMES)
  addWords({ kind: "day", value: `${calendar} ${month}` }, names);
for (const [value, names] of NUMBER_WORDS)
  addWords(value < LEAST_NUMBER_WORD ? null : { kind: "number", value: `${value}` }, names);
for (const [, names] of CITY_ZONES)
  for (const name of names) addWords({ kind: "place", value: toDedupForm(name) }, [name]);
for (const name of DATELINE_PLACES) addWords({ kind: "place", value: toDedupForm(name) }, [name]);
addWords(null, ORDINARY_WORDS);
// Outlets replace the agency that they quote: a report is the same with another agency.
addWords(
  null,
  AGENCIES.flatMap((name) => name.split(" ")),
);

const recognizeFact = (word: string): WordFact | null => {
  if (DIGITS.test(word)) return { kind: "number", value: word.replace(/^0+(?=\d)/u, "") };
  const whole = factByWord.get(word);
  if (whole !== undefined) return whole;
  const bare = word.replace(CLITICS, "");
  if (bare.length < FEWEST_LETTERS)
    return word.length < FEWEST_LETTERS ? null : { kind: "name", value: word };
  for (const form of [bare, `\u0627\u0644${bare}`]) {
    const fact = factByWord.get(form);
    if (fact !== undefined) return fact;
  }
  return { kind: "name", value: bare };
};

/** News repeats its words: this many cover nearly all of them. */
const MOST_REMEMBERED = 100_000;
const rememberedFacts = new Map<string, WordFact | null>();

/**
 * The fact that a word in the dedup form states, with or without clitics. Digits and the words of our tables are known.
 * Any other word that is not an ordinary word of news is taken for a name or a part of one.
 *
 * @returns null for an ordinary word
 */
export const factOf = (word: string): WordFact | null => {
  const before = rememberedFacts.get(word);
  if (before !== undefined) return before;
  if (rememberedFacts.size >= MOST_REMEMBERED) rememberedFacts.clear();
  const fact = recognizeFact(word);
  rememberedFacts.set(word, fact);
  return fact;
};
