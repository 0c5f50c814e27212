import type { Tokens } from "./tokens.ts";
import type { Word } from "./word.ts";

/** Gives folded forms their numbers: see {@link Word.number}. */
export type NumberOf = (form: string) => number;

/** Numbers that there is room for. Those of a word lie beside each other and share a line of the core's memory. */
export const FACTS_EACH = 8;

/** The first fact is whether names that are looked for may begin with the word. Each vocabulary knows its own. */
const BEGINS = 0;
const FIRST_OF_ALL = 1;

type Compute = (word: Word, numberOf: NumberOf) => number;
const computes: Compute[] = [];

/** What is asked of a text to look up facts about its words. */
type WithFacts = Pick<Tokens, "facts" | "numbers" | "count">;

/** A fact about a word of a text; 0 outside the text. */
export type FactAt = (tokens: WithFacts, at: number) => number;

const factAt =
  (place: number): FactAt =>
  ({ facts, numbers, count }, at) =>
    at >= 0 && at < count ? (facts[(numbers[at] ?? 0) * FACTS_EACH + place] ?? 0) : 0;

/**
 * Makes a fact: what of each word can be said by a 32-bit integer. It is computed when a word is first met and lies packed with the
 * other facts, so that rules can ask it of every word of a text. For modules, not for calls: there is room for few.
 *
 * @throws Error if there are too many facts: a mistake in the program
 */
export const factOfEachWord = (compute: Compute): FactAt => {
  const place = FIRST_OF_ALL + computes.push(compute) - 1;
  if (place >= FACTS_EACH) throw new Error(`more than ${FACTS_EACH - FIRST_OF_ALL} facts about words`);
  return factAt(place);
};

/** How many facts were made. */
export const factsMade = (): number => computes.length;

/** The facts about a word, {@link FACTS_EACH} at most. `begins`: whether names that are looked for may begin with it. */
export const factsOf = (word: Word, begins: boolean, numberOf: NumberOf): readonly number[] => [
  begins ? 1 : 0,
  ...computes.map((compute) => compute(word, numberOf)),
];

/** Whether names that are looked for may begin at a word: 1 or 0. */
export const mayBeginAt = factAt(BEGINS);
