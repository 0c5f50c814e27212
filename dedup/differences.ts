import { ANNOUNCING_WORDS } from "../lexicon/dedup/announcing-words.ts";
import { foldedSet } from "../text/folded-words.ts";
import type { AlignmentGap } from "./align.ts";
import type { ComparableText } from "./comparable.ts";
import type { FactDifference } from "./decision.ts";
import { type WordFact, factOf } from "./fact-words.ts";
import { isSameSpelling } from "./spelling.ts";

/** A difference in one slot. */
export interface SlotDifference extends FactDifference {
  /** Does a word in the slot or before it announce a name (`President`, `the town of`)? */
  readonly isAnnounced: boolean;
}

interface StatedFact extends WordFact {
  readonly word: string;
}

const announcingWords = foldedSet(ANNOUNCING_WORDS);
const AND = /^\u0648/u;
const announces = (word = ""): boolean =>
  announcingWords.has(word) || announcingWords.has(word.replace(AND, ""));

/** The facts that the words from `from` to before `to` state, in order. */
const factsIn = (words: readonly string[], from: number, to: number): readonly StatedFact[] =>
  words.slice(from, to).flatMap((word) => {
    const fact = factOf(word);
    return fact === null ? [] : [{ ...fact, word }];
  });

/** How many facts the words from `from` to before `to` state. */
export const countFacts = (words: readonly string[], from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) if (factOf(words[at] ?? "") !== null) count += 1;
  return count;
};

/** The words that state no fact. */
export const ordinaryWordsOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => factOf(word) === null);

const isProper = ({ kind }: WordFact): boolean => kind === "name" || kind === "place";
const stateTheSame = (one: StatedFact, other: StatedFact): boolean =>
  one.value === other.value ||
  (isProper(one) &&
    isProper(other) &&
    (isSameSpelling(one.value, other.value) || isSameSpelling(one.word, other.word)));
const factsMissingFrom = (
  facts: readonly StatedFact[],
  others: readonly StatedFact[],
): readonly StatedFact[] => facts.filter((fact) => !others.some((other) => stateTheSame(fact, other)));

const KINDS = [
  { kind: "day", isOf: ({ kind }: WordFact) => kind === "day" },
  { kind: "number", isOf: ({ kind }: WordFact) => kind === "number" },
  { kind: "name", isOf: isProper },
] as const;

const joinFactWords = (facts: readonly StatedFact[]): string => facts.map(({ word }) => word).join(" ");

/**
 * The facts that two texts state differently in one slot, by kind: each text has facts that the other lacks. If only one
 * text has more facts, it adds to the other and does not contradict it, so there is no difference.
 */
export const differencesIn = (
  first: ComparableText,
  second: ComparableText,
  slot: AlignmentGap,
): readonly SlotDifference[] => {
  const { firstFrom, firstTo, secondFrom, secondTo } = slot;
  const isOneSpelling = isSameSpelling(
    first.words.slice(firstFrom, firstTo).join(""),
    second.words.slice(secondFrom, secondTo).join(""),
  );
  const one = factsIn(first.words, firstFrom, firstTo);
  const other = factsIn(second.words, secondFrom, secondTo);
  const isAnnounced = [
    first.words[firstFrom - 1],
    ...first.words.slice(firstFrom, firstTo),
    ...second.words.slice(secondFrom, secondTo),
  ].some(announces);
  return KINDS.flatMap(({ kind, isOf }) => {
    if (isOneSpelling && kind === "name") return [];
    const [ours, theirs] = [one.filter(isOf), other.filter(isOf)];
    const [onlyOurs, onlyTheirs] = [factsMissingFrom(ours, theirs), factsMissingFrom(theirs, ours)];
    if (onlyOurs.length === 0 || onlyTheirs.length === 0) return [];
    const isPlace = [...onlyOurs, ...onlyTheirs].every((fact) => fact.kind === "place");
    return [
      {
        kind: isPlace ? "place" : kind,
        first: joinFactWords(onlyOurs),
        second: joinFactWords(onlyTheirs),
        isAnnounced,
      },
    ];
  });
};
