import { AFFIRMATIONS, NEGATIONS, NOT_NEGATED, OPPOSITES } from "../../lexicon/dedup/opposites.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { isSameSpelling } from "./spelling.ts";

/** The words by which two texts say the contrary of each other. One side may have none: it says the same without `not`. */
export interface Contradiction {
  readonly first: string;
  readonly second: string;
}

/** "And" and "so" may be joined before a word, the article before a noun, and an object behind a verb. */
const CONJUNCTIONS = ["", "\u0648", "\u0641"] as const;
const ARTICLES = ["", "\u0627\u0644"] as const;
const OBJECTS = ["", "\u0647", "\u0647\u0627", "\u0647\u0645"] as const;

const negations: ReadonlySet<string> = new Set(
  [...foldedSet(NEGATIONS)].flatMap((word) =>
    CONJUNCTIONS.flatMap((and) => ARTICLES.map((article) => and + article + word)),
  ),
);
const notNegated = foldedSet(NOT_NEGATED);
const affirmations = foldedSet(AFFIRMATIONS);

/** For each word the sides of the pairs of opposites that it is on: the number of the pair, negative for its other side. */
const sidesByWord: ReadonlyMap<string, readonly number[]> = (() => {
  const sides = new Map<string, readonly number[]>();
  OPPOSITES.forEach(({ one, other }, at) => {
    for (const [side, words] of [
      [at + 1, one],
      [-at - 1, other],
    ] as const)
      for (const word of foldedSet(words))
        for (const and of CONJUNCTIONS)
          for (const object of OBJECTS) {
            const form = and + word + object;
            sides.set(form, [...(sides.get(form) ?? []), side]);
          }
  });
  return sides;
})();

const NO_SIDES: readonly number[] = [];
const sidesOf = (word: string): readonly number[] => sidesByWord.get(word) ?? NO_SIDES;

/** The first word on a side, unless words of both sides of its pair are there: then the text says neither alone. */
const wordOn = (words: readonly string[], side: number): string | undefined =>
  words.some((word) => sidesOf(word).includes(-side))
    ? undefined
    : words.find((word) => sidesOf(word).includes(side));

const SIDES = OPPOSITES.flatMap((_, at) => [at + 1, -at - 1]);

const oppositesIn = (first: readonly string[], second: readonly string[]): Contradiction | null => {
  if (!first.some((word) => sidesOf(word).length > 0)) return null;
  for (const side of SIDES) {
    const [ours, theirs] = [wordOn(first, side), wordOn(second, -side)];
    if (ours !== undefined && theirs !== undefined) return { first: ours, second: theirs };
  }
  return null;
};

const isNegation = (words: readonly string[], at: number): boolean =>
  negations.has(words[at] ?? "") && !notNegated.has(words[at + 1] ?? "");

interface Statement {
  readonly isNegated: boolean;
  /** Its words without the negation. */
  readonly rest: readonly string[];
}

/** The word behind the last one belongs to the idioms that are no negation. */
const statementOf = (words: readonly string[], following: string): Statement => {
  if (!words.some((word) => negations.has(word))) return { isNegated: false, rest: words };
  const all = [...words, following];
  const rest = words.filter((_, at) => !isNegation(all, at));
  return { isNegated: rest.length < words.length, rest };
};

/** Letters in a row that two forms of one verb share: `نقل` and `ينقل`, `تتوصل` and `توصلت`. */
const LEAST_SHARED_LETTERS = 2;
const LEAST_SHARED_SHARE = 0.75;

const longestShared = (one: string, other: string): number => {
  let longest = 0;
  for (let from = 0; from + longest < one.length; from += 1)
    while (from + longest < one.length && other.includes(one.slice(from, from + longest + 1))) longest += 1;
  return longest;
};

const areFormsOfOneWord = (one: string, other: string): boolean => {
  if (isSameSpelling(one, other)) return true;
  const shared = longestShared(one, other);
  return shared >= LEAST_SHARED_LETTERS && shared >= LEAST_SHARED_SHARE * Math.min(one.length, other.length);
};

const isIn = (word: string, others: readonly string[]): boolean =>
  others.some((other) => areFormsOfOneWord(word, other));

/** Do the statements say the same, apart from the negation? Else the slot was told in other words. */
const differInNegationAlone = (negated: readonly string[], affirmed: readonly string[]): boolean => {
  if (negated.length > 0 && affirmed.length === 0) return false;
  const said = affirmed.filter((word) => !affirmations.has(word));
  return said.every((word) => isIn(word, negated)) && negated.every((word) => isIn(word, said));
};

const negationIn = (
  first: readonly string[],
  second: readonly string[],
  following: string,
): Contradiction | null => {
  const [ours, theirs] = [statementOf(first, following), statementOf(second, following)];
  if (ours.isNegated === theirs.isNegated) return null;
  const [negated, affirmed] = ours.isNegated ? [ours, theirs] : [theirs, ours];
  return differInNegationAlone(negated.rest, affirmed.rest)
    ? { first: first.join(" "), second: second.join(" ") }
    : null;
};

/**
 * Does one side say what the other denies? Their words stand at the same position of two texts, between words that both
 * have: one has a negation and the same words otherwise (`moved`, `was not moved`), or they have words of opposite meaning
 * (`confirmed`, `denied`). Symmetric, except for the sides of the answer.
 *
 * @param following the word behind, the same in both texts
 */
export const contradictionIn = (
  first: readonly string[],
  second: readonly string[],
  following: string,
): Contradiction | null => negationIn(first, second, following) ?? oppositesIn(first, second);
