import { ANNOUNCING_WORDS } from "../lexicon/comparing/announcing-words.ts";
import { foldedSet } from "../text/folded-words.ts";
import type { Gap } from "./align.ts";
import type { Comparable } from "./comparable.ts";
import type { Difference } from "./decision.ts";
import { type Fact, factOf } from "./fact-words.ts";
import { isSameSpelled } from "./spelling.ts";

/** A difference, and whether the word before it announces a name. */
export interface Found extends Difference {
  readonly isAnnounced: boolean;
}

interface Stated extends Fact {
  readonly word: string;
}

const announcing = foldedSet(ANNOUNCING_WORDS);
const AND = /^\u0648/u;
const announces = (word = ""): boolean => announcing.has(word) || announcing.has(word.replace(AND, ""));

/** The facts that words state, in order. */
const statedIn = (words: readonly string[], from: number, to: number): readonly Stated[] =>
  words.slice(from, to).flatMap((word) => {
    const fact = factOf(word);
    return fact === null ? [] : [{ ...fact, word }];
  });

/** How many facts words state. */
export const countStated = (words: readonly string[], from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) if (factOf(words[at] ?? "") !== null) count += 1;
  return count;
};

/** The words that state no fact. */
export const ordinaryOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => factOf(word) === null);

const isProper = ({ kind }: Fact): boolean => kind === "name" || kind === "place";
const isAlike = (one: Stated, other: Stated): boolean =>
  one.value === other.value ||
  (isProper(one) &&
    isProper(other) &&
    (isSameSpelled(one.value, other.value) || isSameSpelled(one.word, other.word)));
const without = (facts: readonly Stated[], others: readonly Stated[]): readonly Stated[] =>
  facts.filter((fact) => !others.some((other) => isAlike(fact, other)));

const KINDS = [
  { kind: "day", isOf: ({ kind }: Fact) => kind === "day" },
  { kind: "number", isOf: ({ kind }: Fact) => kind === "number" },
  { kind: "name", isOf: isProper },
] as const;

const wordsOf = (facts: readonly Stated[]): string => facts.map(({ word }) => word).join(" ");

/**
 * What two texts state differently in one slot: facts of a kind that each has and the other has not. Where only one side
 * has more, something was added, and nothing contradicts.
 */
export const differencesIn = (first: Comparable, second: Comparable, slot: Gap): readonly Found[] => {
  const { firstFrom, firstTo, secondFrom, secondTo } = slot;
  const isOneSpelling = isSameSpelled(
    first.words.slice(firstFrom, firstTo).join(""),
    second.words.slice(secondFrom, secondTo).join(""),
  );
  const one = statedIn(first.words, firstFrom, firstTo);
  const other = statedIn(second.words, secondFrom, secondTo);
  const isAnnounced = [
    first.words[firstFrom - 1],
    ...first.words.slice(firstFrom, firstTo),
    ...second.words.slice(secondFrom, secondTo),
  ].some(announces);
  return KINDS.flatMap(({ kind, isOf }) => {
    if (isOneSpelling && kind === "name") return [];
    const [ours, theirs] = [one.filter(isOf), other.filter(isOf)];
    const [onlyOurs, onlyTheirs] = [without(ours, theirs), without(theirs, ours)];
    if (onlyOurs.length === 0 || onlyTheirs.length === 0) return [];
    const isPlace = [...onlyOurs, ...onlyTheirs].every((fact) => fact.kind === "place");
    return [
      { kind: isPlace ? "place" : kind, first: wordsOf(onlyOurs), second: wordsOf(onlyTheirs), isAnnounced },
    ];
  });
};
